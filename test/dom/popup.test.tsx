import { fireEvent } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { everything, excluded, few, kellogg, many, marks, opposite } from '../../components/gallery/fixtures.ts';
import { PopupView } from '../../components/popup/PopupView.tsx';
import type { LookUpState, PageState, PopupState } from '../../components/popup/popup-state.ts';
import type { Reason } from '../../platform/messages.ts';
import { show } from './show.tsx';

function actions() {
  return {
    onRunHere: vi.fn(),
    onSetMode: vi.fn(),
    onShow: vi.fn(),
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

const site = { name: 'kyivindependent.com', mode: 'ask' } as const;
const asks = { kind: 'unmarked', reason: 'asks', site } as const;
const onPage = (page: PageState) => showPopup({ kind: 'ready', page, lookUp: { kind: 'none' } });
const marked = (reading: Partial<typeof few>) =>
  onPage({ kind: 'marked', reading: { ...few, ...reading }, site: { ...site, mode: 'on' } });
const lookedUp = (lookUp: LookUpState) => showPopup({ kind: 'ready', page: asks, lookUp });
const searched = { claims: 58, sources: 5 };

test('a damaged pack is said, and offers no lookup that could only fail', () => {
  const { getByRole, queryByRole } = showPopup({ kind: 'damaged-pack' });
  expect(getByRole('alert').textContent).toContain('cannot be read');
  expect(queryByRole('textbox')).toBeNull();
});

test.each<[Reason, RegExp]>([
  ['browser-page', /a page of the browser or of an extension/],
  ['store', /keeps extensions out of the site where it offers them/],
  ['file', /a file on your device/],
  ['viewer', /a PDF in the browser’s own viewer/],
  ['blocked', /does not let extensions read this page/],
])('a page that no extension may read (%s) says so and offers nothing but the lookup', (reason, words) => {
  const { getByText, queryByRole, getByRole } = onPage({ kind: 'unmarked', reason });
  getByText(words);
  getByText('A phrase can still be looked up.');
  for (const name of ['This page now', 'Always on this site', 'On']) expect(queryByRole('button', { name })).toBeNull();
  getByRole('textbox', { name: 'Look up a phrase' });
});

test.each<[Reason, RegExp]>([
  ['other-language', /in another language than the pack/],
  ['too-busy', /changes so often that marks would not stay in place/],
  ['off-topic', /is not about the topic of the pack/],
  ['no-answer', /did not answer/],
])('a page that is left alone (%s) says why, and is not read again', (reason, words) => {
  const { getByText, queryByRole } = onPage({ kind: 'unmarked', reason, site: { ...site, mode: 'on' } });
  getByText(words);
  expect(queryByRole('button', { name: 'This page now' })).toBeNull();
});

test('a site without access offers this page now, or always on this site', () => {
  const { asked, getByRole } = onPage(asks);
  fireEvent.click(getByRole('button', { name: 'This page now' }));
  expect(asked.onRunHere).toHaveBeenCalledOnce();
  fireEvent.click(getByRole('button', { name: 'Always on this site' }));
  expect(asked.onSetMode).toHaveBeenCalledExactlyOnceWith('on');
});

test('access that was taken back is told, and can be asked for again', () => {
  const { getByText, getByRole } = onPage({ ...asks, reason: 'revoked' });
  getByText(/was taken back/);
  getByRole('button', { name: 'Always on this site' });
});

test('a site that is on is not offered again; its page can be read whole where its first lines did not tell', () => {
  const { asked, getByRole, queryByRole } = onPage({
    kind: 'unmarked',
    reason: 'looks-off-topic',
    site: { ...site, mode: 'on' },
  });
  expect(queryByRole('button', { name: 'Always on this site' })).toBeNull();
  fireEvent.click(getByRole('button', { name: 'This page now' }));
  expect(asked.onRunHere).toHaveBeenCalledOnce();
});

test('a page that belongs to no site can be read, and be let in to no further', () => {
  const { getByRole, queryByRole } = onPage({ kind: 'unmarked', reason: 'asks' });
  getByRole('button', { name: 'This page now' });
  expect(queryByRole('button', { name: 'Always on this site' })).toBeNull();
  expect(queryByRole('group')).toBeNull();
});

test('where it is off nothing is offered but to switch it on', () => {
  const { asked, getByRole, queryByRole } = onPage({ kind: 'unmarked', reason: 'off', site: { ...site, mode: 'off' } });
  expect(queryByRole('button', { name: 'This page now' })).toBeNull();
  fireEvent.click(getByRole('button', { name: 'On' }));
  expect(asked.onSetMode).toHaveBeenCalledExactlyOnceWith('on');
});

test('the site is named with the way that holds for it, which is not asked for again', () => {
  const { asked, getByRole } = onPage(asks);
  getByRole('group', { name: 'Sidelight on kyivindependent.com' });
  expect(getByRole('button', { name: 'Ask' }).getAttribute('aria-pressed')).toBe('true');
  fireEvent.click(getByRole('button', { name: 'Ask' }));
  expect(asked.onSetMode).not.toHaveBeenCalled();
  fireEvent.click(getByRole('button', { name: 'Off' }));
  expect(asked.onSetMode).toHaveBeenCalledExactlyOnceWith('off');
});

test.each([
  ['declined', /did not give access/],
  ['unsaved', /could not store this choice/],
] as const)('a choice for the site that did not come to pass (%s) is told at once', (notice, words) => {
  const { getByRole } = showPopup({ kind: 'ready', page: asks, lookUp: { kind: 'none' }, notice });
  expect(getByRole('alert').textContent).toMatch(words);
});

test('the list of marks jumps to the mark that was chosen, by its own index', () => {
  const { asked, getByRole } = marked({ marks: marks.slice(2) });
  getByRole('heading', { name: '3 marks on this page' });
  fireEvent.click(getByRole('button', { name: /NATO isn’t on the table/ }));
  expect(asked.onJump).toHaveBeenCalledWith(3);
});

test('a page on topic without a mark says that nothing comes close, and has nothing to hide', () => {
  const { getByText, queryByRole } = marked({ marks: [], counts: { strong: 0, possible: 0 } });
  getByText(/No sentence here comes close enough/);
  expect(queryByRole('button', { name: 'Hide marks' })).toBeNull();
});

test('a page with few marks offers no more of them than there are', () => {
  const { queryByText, queryByRole } = marked({ counts: { strong: 8, possible: 0 } });
  expect(queryByText(/The strongest of/)).toBeNull();
  expect(queryByRole('button', { name: /Show/ })).toBeNull();
});

test('a page with many says of how many the marks are the strongest, and shows all on a click', () => {
  const { asked, getByRole, getByText } = marked(many);
  getByText('The strongest of 14.');
  fireEvent.click(getByRole('button', { name: 'Show all 14' }));
  expect(asked.onShow).toHaveBeenCalledExactlyOnceWith({ amount: 'all', withPossible: false });
});

test('all marks can be cut down to the strongest again, and all be hidden', () => {
  const { asked, getByRole } = marked(everything);
  fireEvent.click(getByRole('button', { name: 'Show the strongest 8' }));
  fireEvent.click(getByRole('button', { name: 'Hide marks' }));
  fireEvent.click(getByRole('button', { name: 'Hide possible ones' }));
  expect(asked.onShow.mock.calls).toEqual([
    [{ amount: 'strongest', withPossible: true }],
    [{ amount: 'none', withPossible: true }],
    [{ amount: 'all', withPossible: false }],
  ]);
});

test('hidden marks are said to be hidden, and come back on a click', () => {
  const { asked, getByRole } = marked({ ...many, marks: [], view: { amount: 'none', withPossible: false } });
  getByRole('heading', { name: 'Marks are hidden on this page' });
  fireEvent.click(getByRole('button', { name: 'Show marks' }));
  expect(asked.onShow).toHaveBeenCalledExactlyOnceWith({ amount: 'strongest', withPossible: false });
});

test('possible matches are offered by number, and listed as what they are', () => {
  const { asked, getByRole, unmount } = marked({ counts: { strong: 5, possible: 1 } });
  fireEvent.click(getByRole('button', { name: 'Show 1 possible one' }));
  expect(asked.onShow).toHaveBeenCalledExactlyOnceWith({ amount: 'strongest', withPossible: true });
  unmount();
  marked(everything).getByRole('button', { name: /NATO isn’t on the table.*possible · 3 other outlets/ });
});

test('a page that was read just once still offers its site for good', () => {
  const { asked, getByRole } = onPage({ kind: 'marked', reading: few, site });
  fireEvent.click(getByRole('button', { name: 'Always on this site' }));
  expect(asked.onSetMode).toHaveBeenCalledExactlyOnceWith('on');
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
  const { asked, getByRole } = onPage(asks);
  const box = getByRole('textbox');
  fireEvent.input(box, { target: { value: '  \n ' } });
  fireEvent.click(getByRole('button', { name: 'Look up' }));
  expect(asked.onLookUp).not.toHaveBeenCalled();
});

test('Enter looks the phrase up without the white space around it; Enter with Shift, or while composing, does not', () => {
  const { asked, getByRole } = onPage(asks);
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
