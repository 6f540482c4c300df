import { fireEvent } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import {
  allHidden,
  everything,
  excluded,
  few,
  foundClaims,
  history,
  kellogg,
  many,
  marks,
  opposite,
} from '../../components/gallery/fixtures.ts';
import type { PageState } from '../../components/page-state.ts';
import { PopupView } from '../../components/popup/PopupView.tsx';
import type { LookUpState, PopupState } from '../../components/popup/popup-state.ts';
import type { Reason } from '../../platform/messages.ts';
import { show } from './show.tsx';

function actions() {
  return {
    onRunHere: vi.fn(),
    onSetMode: vi.fn(),
    onShow: vi.fn(),
    onJump: vi.fn(),
    onType: vi.fn(),
    onLookUp: vi.fn(),
    onShowClaim: vi.fn(),
    onLeaveLookUp: vi.fn(),
    onClearHistory: vi.fn(),
    onCopy: vi.fn(async (_text: string) => true),
    onOpenInLibrary: vi.fn(),
    onOpenSidePanel: vi.fn(),
    onOpenOptions: vi.fn(),
  };
}

function showPopup(state: PopupState) {
  const asked = actions();
  return { asked, ...show(<PopupView state={state} {...asked} />) };
}

const site = { name: 'kyivindependent.com', mode: 'ask' } as const;
const asks = { kind: 'unmarked', reason: 'asks', site } as const;
const home = { kind: 'ready', page: asks, lookUp: { kind: 'none' }, history: [], hasSidePanel: true } as const;
const onPage = (page: PageState) => showPopup({ ...home, page });
const marked = (reading: Partial<typeof few>) =>
  onPage({ kind: 'marked', reading: { ...few, ...reading }, site: { ...site, mode: 'on' } });
const lookedUp = (lookUp: LookUpState) => showPopup({ ...home, lookUp });
const searched = { claims: 58, sources: 5 };

test('a damaged pack is said, and offers no lookup that could only fail', () => {
  const { getByRole, queryByRole } = showPopup({ kind: 'damaged-pack' });
  expect(getByRole('alert').textContent).toContain('cannot be read');
  expect(queryByRole('combobox')).toBeNull();
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
  for (const name of ['This page now', 'On']) expect(queryByRole('button', { name })).toBeNull();
  getByRole('combobox', { name: 'Search claims, or look up a sentence' });
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

test('a site without access offers this page now, or to be on for good', () => {
  const { asked, getByRole } = onPage(asks);
  fireEvent.click(getByRole('button', { name: 'This page now' }));
  expect(asked.onRunHere).toHaveBeenCalledOnce();
  fireEvent.click(getByRole('button', { name: 'On' }));
  expect(asked.onSetMode).toHaveBeenCalledExactlyOnceWith('on');
});

test('access that was taken back is told, and can be asked for again', () => {
  const { getByText, getByRole } = onPage({ ...asks, reason: 'revoked' });
  getByText(/was taken back/);
  getByRole('button', { name: 'On' });
});

test('a site that is on says so; its page can be read whole where its first lines did not tell', () => {
  const { asked, getByRole } = onPage({
    kind: 'unmarked',
    reason: 'looks-off-topic',
    site: { ...site, mode: 'on' },
  });
  expect(getByRole('button', { name: 'On' }).getAttribute('aria-pressed')).toBe('true');
  fireEvent.click(getByRole('button', { name: 'This page now' }));
  expect(asked.onRunHere).toHaveBeenCalledOnce();
});

test('a page that belongs to no site can be read, and be let in to no further', () => {
  const { getByRole, queryByRole } = onPage({ kind: 'unmarked', reason: 'asks' });
  getByRole('button', { name: 'This page now' });
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
  const { getByRole } = showPopup({ ...home, notice });
  expect(getByRole('alert').textContent).toMatch(words);
});

test('the list of marks jumps to the mark that was chosen, by its own index', () => {
  const { asked, getByRole } = marked({ marks: marks.slice(2) });
  expect(getByRole('status').textContent).toContain('3 marks on this page');
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
  expect(getByRole('status').textContent).toBe('Marks are hidden on this page');
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
  fireEvent.click(getByRole('button', { name: 'On' }));
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

test('before the page has answered, and before it is known what is selected, the field is there already', () => {
  for (const state of [
    { ...home, page: undefined },
    { ...home, lookUp: undefined },
  ]) {
    const { getByRole, unmount } = showPopup(state);
    expect(getByRole('status').textContent).toBe('One moment …');
    expect(document.activeElement).toBe(getByRole('combobox'));
    unmount();
  }
});

test('a blank phrase is not looked up', () => {
  const { asked, getByRole } = onPage(asks);
  fireEvent.input(getByRole('combobox'), { target: { value: '   ' } });
  fireEvent.click(getByRole('button', { name: 'Look up' }));
  expect(asked.onLookUp).not.toHaveBeenCalled();
});

test('a phrase is looked up without the white space around it', () => {
  const { asked, getByRole } = onPage(asks);
  fireEvent.input(getByRole('combobox'), { target: { value: ' off the table ' } });
  fireEvent.click(getByRole('button', { name: 'Look up' }));
  expect(asked.onLookUp).toHaveBeenCalledExactlyOnceWith('off the table');
});

test('every change of the field is told, without the white space around it', () => {
  const { asked, getByRole } = onPage(asks);
  for (const value of ['nato', 'nato ', '']) fireEvent.input(getByRole('combobox'), { target: { value } });
  expect(asked.onType.mock.calls).toEqual([['nato'], ['nato'], ['']]);
});

const typing = () => {
  const shown = showPopup({ ...home, found: foundClaims });
  const field = shown.getByRole('combobox');
  fireEvent.input(field, { target: { value: 'nato' } });
  const press = (key: string, more = {}) => fireEvent.keyDown(field, { key, ...more });
  const marked = () => {
    const [option, ...others] = shown.queryAllByRole('option', { selected: true });
    expect(others).toEqual([]);
    expect(field.getAttribute('aria-activedescendant')).toBe(option?.id ?? null);
    return option ? shown.getAllByRole('option').indexOf(option) : undefined;
  };
  return { ...shown, field, press, marked };
};

test('what typed words find lies over the page, is counted aloud, and at first nothing of it is marked', () => {
  const { field, getByRole, queryByRole, marked } = typing();
  expect(field.getAttribute('aria-expanded')).toBe('true');
  expect(field.getAttribute('aria-controls')).toBe(getByRole('listbox').id);
  expect(getByRole('status').textContent).toMatch(/^4 claims have these words/);
  expect(queryByRole('button', { name: 'This page now' })).toBeNull();
  expect(marked()).toBeUndefined();
});

test('words that no claim has leave no list to walk through, and say so', () => {
  const { getByRole, queryByRole } = showPopup({ ...home, found: [] });
  expect(getByRole('combobox').getAttribute('aria-expanded')).toBe('false');
  expect(queryByRole('listbox')).toBeNull();
  expect(getByRole('status').textContent).toMatch(/^No claim has these words/);
  expect(fireEvent.keyDown(getByRole('combobox'), { key: 'ArrowDown' })).toBe(true);
});

test('the arrows walk the claims round and round by way of the field, and the focus stays in it', () => {
  const { field, press, marked } = typing();
  const places = ['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowDown', 'ArrowDown'].map((key) => {
    press(key);
    return marked();
  });
  expect(places).toEqual([0, 1, 0, undefined, 3, undefined, 0]);
  expect(document.activeElement).toBe(field);
});

test('Enter shows the marked claim; while composing it does nothing', () => {
  const { asked, press } = typing();
  press('ArrowDown');
  press('Enter', { isComposing: true });
  expect(asked.onShowClaim).not.toHaveBeenCalled();
  press('Enter');
  expect(asked.onShowClaim).toHaveBeenCalledExactlyOnceWith(foundClaims[0]?.id);
  expect(asked.onLookUp).not.toHaveBeenCalled();
});

test('without a mark on a claim, Enter is left to look the words up', () => {
  const { asked, press } = typing();
  expect(press('Enter')).toBe(true);
  expect(asked.onShowClaim).not.toHaveBeenCalled();
});

test('other words that are found begin without a mark', () => {
  const { press, marked, rerender, asked } = typing();
  press('ArrowDown');
  rerender(<PopupView state={{ ...home, found: foundClaims.slice(1) }} {...asked} />);
  expect(marked()).toBeUndefined();
});

test('a click shows the claim and takes no focus from the field', () => {
  const { asked, getAllByRole } = typing();
  const [, second] = getAllByRole('option');
  if (!second) throw new Error('there is no second claim');
  expect(fireEvent.pointerDown(second)).toBe(false);
  fireEvent.click(second);
  expect(asked.onShowClaim).toHaveBeenCalledExactlyOnceWith(foundClaims[1]?.id);
});

test('Esc takes the list away, then the text, and then closes the popup as ever', () => {
  const { asked, field, press, rerender } = typing();
  expect(press('Escape')).toBe(false);
  expect(asked.onType).toHaveBeenLastCalledWith('');
  expect(field).toHaveProperty('value', 'nato');
  rerender(<PopupView state={home} {...asked} />);
  expect(press('Escape')).toBe(false);
  expect(field).toHaveProperty('value', '');
  expect(press('Escape')).toBe(true);
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

test('the side panel is a click away where there is one, and not offered where there is none', () => {
  const { asked, getByRole, unmount } = showPopup(home);
  fireEvent.click(getByRole('button', { name: 'Side panel' }));
  expect(asked.onOpenSidePanel).toHaveBeenCalledOnce();
  unmount();
  expect(showPopup({ ...home, hasSidePanel: false }).queryByRole('button', { name: 'Side panel' })).toBeNull();
});

test('the reader leaves a lookup for the page', () => {
  const { asked, getByRole } = lookedUp({ kind: 'looking', quote: 'Snow fell.' });
  fireEvent.click(getByRole('button', { name: 'Back to this page' }));
  expect(asked.onLeaveLookUp).toHaveBeenCalledOnce();
});
