import { fireEvent } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { excluded, kellogg, marks, opposite } from '../../components/gallery/fixtures.ts';
import { PopupView } from '../../components/popup/PopupView.tsx';
import type { LookUpState, PageState, PopupState } from '../../components/popup/popup-state.ts';
import { show } from './show.tsx';

function actions() {
  return {
    onRunHere: vi.fn(),
    onAlwaysHere: vi.fn(),
    onJump: vi.fn(),
    onLookUp: vi.fn(),
    onLeaveLookUp: vi.fn(),
    onOpenOptions: vi.fn(),
  };
}

function showPopup(state: PopupState) {
  const asked = actions();
  return { asked, ...show(<PopupView state={state} {...asked} />) };
}

const onPage = (page: PageState) => showPopup({ kind: 'ready', page, lookUp: { kind: 'none' } });
const lookedUp = (lookUp: LookUpState) => showPopup({ kind: 'ready', page: { kind: 'off', canGrant: true }, lookUp });
const searched = { claims: 58, sources: 5 };

test('a damaged pack is said, and offers no lookup that could only fail', () => {
  const { getByRole, queryByRole } = showPopup({ kind: 'damaged-pack' });
  expect(getByRole('alert').textContent).toContain('cannot be read');
  expect(queryByRole('textbox')).toBeNull();
});

test('a page that no extension may read offers nothing but the lookup', () => {
  const { getByText, queryByRole, getByRole } = onPage({ kind: 'restricted' });
  getByText(/The browser does not let extensions read this page/);
  expect(queryByRole('button', { name: 'This page now' })).toBeNull();
  expect(queryByRole('button', { name: 'Always on this site' })).toBeNull();
  getByRole('textbox', { name: 'Look up a phrase' });
});

test('a page without access offers this page now, or always on this site', () => {
  const { asked, getByRole } = onPage({ kind: 'off', canGrant: true });
  fireEvent.click(getByRole('button', { name: 'This page now' }));
  expect(asked.onRunHere).toHaveBeenCalledOnce();
  fireEvent.click(getByRole('button', { name: 'Always on this site' }));
  expect(asked.onAlwaysHere).toHaveBeenCalledOnce();
});

test('a site that is always on is not offered again', () => {
  expect(
    onPage({ kind: 'off-topic', canGrant: false, isRead: true }).queryByRole('button', { name: 'Always on this site' }),
  ).toBeNull();
});

test('a page that can have no lasting access offers this page now alone', () => {
  const { getByRole, queryByRole } = onPage({ kind: 'off', canGrant: false });
  getByRole('button', { name: 'This page now' });
  expect(queryByRole('button', { name: 'Always on this site' })).toBeNull();
});

test('a page that only its first lines tell off topic can be read whole, once', () => {
  const { asked, getByRole } = onPage({ kind: 'off-topic', canGrant: false, isRead: false });
  fireEvent.click(getByRole('button', { name: 'This page now' }));
  expect(asked.onRunHere).toHaveBeenCalledOnce();
  const read = onPage({ kind: 'off-topic', canGrant: false, isRead: true });
  expect(read.queryAllByRole('button', { name: 'This page now' })).toHaveLength(1);
});

test('a page that does not answer is told so', () => {
  onPage({ kind: 'failed' }).getByText(/This page did not answer/);
});

test('the list of marks jumps to the mark that was chosen, by its own index', () => {
  const { asked, getByRole } = onPage({ kind: 'on', canGrant: false, marks: marks.slice(2) });
  getByRole('heading', { name: '3 marks on this page' });
  fireEvent.click(getByRole('button', { name: /NATO isn’t on the table/ }));
  expect(asked.onJump).toHaveBeenCalledWith(3);
});

test('a page on topic without a mark says that nothing comes close', () => {
  onPage({ kind: 'on', canGrant: false, marks: [] }).getByText(/No sentence here comes close enough/);
});

test('nothing close is an answer that tells how much was searched', () => {
  const { getByText } = lookedUp({ kind: 'answered', quote: 'Snow fell.', answer: { hits: [], searched } });
  getByText('Nothing close in this pack.');
  getByText('Searched 58 claims from 5 sources.');
  getByText('Snow fell.');
});

test('one claim and one source are counted in the singular', () => {
  const answer = { hits: [], searched: { claims: 1, sources: 1 } };
  lookedUp({ kind: 'answered', quote: 'Snow fell.', answer }).getByText('Searched 1 claim from 1 source.');
});

test('the best claim stands open, the others wait folded', () => {
  const answer = { hits: [excluded, kellogg, opposite], searched };
  const { container, getByText } = lookedUp({ kind: 'answered', quote: excluded.pageText, answer });
  getByText('3 claims come close');
  expect([...container.querySelectorAll('.hits > li > details')].map((hit) => hit.hasAttribute('open'))).toEqual([
    true,
    false,
    false,
  ]);
});

test('strength and the opposite are told in words about the quote', () => {
  const answer = { hits: [kellogg, opposite], searched };
  const { getByText } = lookedUp({ kind: 'answered', quote: 'q', answer });
  getByText('A possible match for your quote.');
  getByText('A strong match for your quote.');
  getByText('Your quote says the opposite.');
});

test('a lookup under way and one that failed keep the quote in sight', () => {
  const looking = lookedUp({ kind: 'looking', quote: 'Snow fell.' });
  looking.getByText('Snow fell.');
  looking.getByText('Looking it up …');
  looking.unmount();
  const failed = lookedUp({ kind: 'failed', quote: 'Snow fell.' });
  failed.getByText('Snow fell.');
  failed.getByText('The phrase could not be looked up. Try again.');
});

test('a blank phrase is not looked up', () => {
  const { asked, getByRole } = onPage({ kind: 'off', canGrant: true });
  const box = getByRole('textbox');
  fireEvent.input(box, { target: { value: '  \n ' } });
  fireEvent.click(getByRole('button', { name: 'Look up' }));
  expect(asked.onLookUp).not.toHaveBeenCalled();
});

test('Enter looks the phrase up without the white space around it; Enter with Shift, or while composing, does not', () => {
  const { asked, getByRole } = onPage({ kind: 'off', canGrant: true });
  const box = getByRole('textbox');
  fireEvent.input(box, { target: { value: ' off the table\n' } });
  fireEvent.keyDown(box, { key: 'Enter', shiftKey: true });
  fireEvent.keyDown(box, { key: 'Enter', isComposing: true });
  expect(asked.onLookUp).not.toHaveBeenCalled();
  fireEvent.keyDown(box, { key: 'Enter' });
  expect(asked.onLookUp).toHaveBeenCalledExactlyOnceWith('off the table');
});

test('the reader leaves a lookup for the page', () => {
  const { asked, getByRole } = lookedUp({ kind: 'looking', quote: 'Snow fell.' });
  fireEvent.click(getByRole('button', { name: 'Back to this page' }));
  expect(asked.onLeaveLookUp).toHaveBeenCalledOnce();
});
