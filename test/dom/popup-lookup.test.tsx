import { fireEvent } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { allHidden, excluded, kellogg, opposite } from '../../components/gallery/claim-fixtures.ts';
import { history } from '../../components/gallery/popup-fixtures.ts';
import { asks, home, lookedUp, onPage, showPopup } from './show-popup.tsx';

const searched = { claims: 58, sources: 5 };

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

test('a claim that was found names whose wording it starts from, and leads to the library', () => {
  const { asked, getByRole } = lookedUp({ kind: 'claim', claim: { content: excluded, outlet: 'MyInd' } });
  getByRole('heading', { name: 'MyInd' });
  fireEvent.click(getByRole('button', { name: 'Open in library' }));
  expect(asked.onOpenInLibrary).toHaveBeenCalledExactlyOnceWith(excluded.claim.id);
});

test('a claim all of whose wordings are filtered out says so and shows no empty quotation', () => {
  const content = { ...allHidden, pageText: '' };
  const { container, getByText } = lookedUp({ kind: 'claim', claim: { content, outlet: null } });
  getByText('3 wordings hidden by your source filter');
  expect(container.querySelector('blockquote')).toBeNull();
});

test('a claim that cannot be shown says so, and the page is a click away', () => {
  const { asked, getByRole } = lookedUp({ kind: 'claim-failed' });
  getByRole('alert');
  fireEvent.click(getByRole('button', { name: 'Back to this page' }));
  expect(asked.onLeaveLookUp).toHaveBeenCalledOnce();
});

test('each claim of a lookup leads to its place in the library', () => {
  const answer = { hits: [excluded, kellogg], searched };
  const { asked, getAllByRole } = lookedUp({ kind: 'answered', quote: 'q', answer });
  for (const button of getAllByRole('button', { name: 'Open in library' })) fireEvent.click(button);
  expect(asked.onOpenInLibrary.mock.calls).toEqual([[excluded.claim.id], [kellogg.claim.id]]);
});

test('a lookup is copied with the quote, and each wording with its source', async () => {
  const { asked, getByRole, findByText } = lookedUp({
    kind: 'answered',
    quote: excluded.pageText,
    answer: { hits: [excluded], searched },
  });
  fireEvent.click(getByRole('button', { name: 'Copy comparison' }));
  const [copied] = asked.onCopy.mock.calls[0] ?? [];
  expect(copied).toContain(excluded.pageText);
  for (const { url } of excluded.wordings) expect(copied).toContain(url);
  await findByText('Copied');
});

test('without a lookup there is no list of them', () => {
  expect(onPage(asks).queryByText('Recent lookups')).toBeNull();
});

test('of the last lookups three stand there, the others a click away; one click looks one up again', () => {
  const { asked, getByRole, container } = showPopup({ ...home, history });
  const lines = () => [...container.querySelectorAll('.history .words')].map(({ textContent }) => textContent);
  expect(lines()).toEqual(history.slice(0, 3));
  fireEvent.click(getByRole('button', { name: `Show all ${history.length}` }));
  expect(lines()).toEqual(history);
  fireEvent.click(getByRole('button', { name: history[4] ?? '' }));
  expect(asked.onLookUp).toHaveBeenCalledExactlyOnceWith(history[4]);
});

test('the last lookups are forgotten on a click', () => {
  const { asked, getByRole } = showPopup({ ...home, history });
  fireEvent.click(getByRole('button', { name: 'Clear' }));
  expect(asked.onClearHistory).toHaveBeenCalledOnce();
});

test('the reader leaves a lookup for the page', () => {
  const { asked, getByRole } = lookedUp({ kind: 'looking', quote: 'Snow fell.' });
  fireEvent.click(getByRole('button', { name: 'Back to this page' }));
  expect(asked.onLeaveLookUp).toHaveBeenCalledOnce();
});
