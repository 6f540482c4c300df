import { fireEvent } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { everything, few, many, marks } from '../../components/gallery/popup-fixtures.ts';
import type { Reason } from '../../platform/messages.ts';
import { asks, home, onPage, showPopup, site } from './show-popup.tsx';

const marked = (reading: Partial<typeof few>) =>
  onPage({ kind: 'marked', reading: { ...few, ...reading }, site: { ...site, mode: 'on' } });

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

test('what the switch says is said to those who cannot see it, and a site’s name is no word of ours', () => {
  const { getByRole, getByText } = onPage(asks);
  const status = getByRole('status');
  expect(status.textContent).toBe('Sidelight looks at this site only when you ask.');
  expect(status.className).toBe('unseen');
  expect(getByText('kyivindependent.com').getAttribute('lang')).toBe('');
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
  expect(getByRole('status').textContent).toBe('3 marks');
  fireEvent.click(getByRole('button', { name: /NATO isn’t on the table/ }));
  expect(asked.onJump).toHaveBeenCalledWith(3);
});

test('a page on topic without a mark says that nothing comes close, and has nothing to hide', () => {
  const { getByText, queryByRole } = marked({ marks: [], counts: { strong: 0, possible: 0 } });
  getByText(/No sentence here comes close enough/);
  expect(queryByRole('button', { name: 'Hide marks' })).toBeNull();
});

test('a page with few marks offers no more of them than there are', () => {
  const { getByRole, queryByRole } = marked({ counts: { strong: 8, possible: 0 } });
  expect(getByRole('status').textContent).toBe('5 marks');
  expect(queryByRole('button', { name: /Show/ })).toBeNull();
});

test('of how many the marks are the strongest counts the possible ones where they are shown too', () => {
  const view = { amount: 'strongest', withPossible: true } as const;
  const { getByRole } = marked({ ...many, view, counts: { strong: 14, possible: 2 } });
  expect(getByRole('status').textContent).toBe('8 of 16 marks');
});

test('a page with many says of how many the marks are the strongest, and shows all on a click', () => {
  const { asked, getByRole } = marked(many);
  expect(getByRole('status').textContent).toBe('8 of 14 marks');
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
  expect(getByRole('status').textContent).toBe('Marks hidden');
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

test('the side panel is a click away where there is one, and not offered where there is none', () => {
  const { asked, getByRole, unmount } = showPopup(home);
  fireEvent.click(getByRole('button', { name: 'Side panel' }));
  expect(asked.onOpenSidePanel).toHaveBeenCalledOnce();
  unmount();
  expect(showPopup({ ...home, hasSidePanel: false }).queryByRole('button', { name: 'Side panel' })).toBeNull();
});
