import { act, fireEvent } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { coverage, pages } from '../../components/gallery/panel-fixtures.ts';
import { pack } from '../../components/gallery/source-fixtures.ts';
import { PanelView } from '../../components/panel/PanelView.tsx';
import type { MarkedPage, PanelState } from '../../components/panel/panel-state.ts';
import { show } from './show.tsx';

function actions() {
  return { onJump: vi.fn(), onShow: vi.fn(), onRunHere: vi.fn(), onOpenOptions: vi.fn() };
}

function showPanel(state: PanelState, inView: readonly string[] = []) {
  const asked = actions();
  const view = (keys: readonly string[]) => <PanelView state={state} inView={new Set(keys)} {...asked} />;
  const { rerender, ...shown } = show(view(inView));
  return { asked, ...shown, scrollTo: (keys: readonly string[]) => rerender(view(keys)) };
}

const marked = (page: MarkedPage, inView?: readonly string[]) => showPanel({ kind: 'ready', page, pack }, inView);
const textsIn = (container: Element) =>
  Array.from(container.querySelectorAll('.sentences h3'), (item) => item.textContent);

test('a damaged pack is said at once, and nothing else', () => {
  const { getByRole, queryByRole } = showPanel({ kind: 'damaged-pack' });
  expect(getByRole('alert').textContent).toContain('cannot be read');
  expect(queryByRole('list')).toBeNull();
});

test('a page without marks says why, and what can be done about it', () => {
  const site = { name: 'kyivindependent.com', mode: 'ask' } as const;
  const { asked, getByRole } = showPanel({ kind: 'ready', page: { kind: 'unmarked', reason: 'asks', site }, pack });
  fireEvent.click(getByRole('button', { name: 'This page now' }));
  expect(asked.onRunHere).toHaveBeenCalledOnce();
});

test('the list holds the sentences in reading order, each a heading that is a way to it', () => {
  const { asked, getAllByRole, container } = marked(pages.few);
  expect(textsIn(container)).toEqual(pages.few.sentences.slice(0, 6).map(({ text }) => text));
  const [, second] = getAllByRole('heading', { level: 3 });
  fireEvent.click(second?.querySelector('button') as Element);
  expect(asked.onJump.mock.calls[0]?.[0]).toMatchObject({ key: '0:1' });
});

test('what only may state a claim is listed when the reader asks for it, and named as such', () => {
  const { getByLabelText, getByRole, queryByText, container } = marked(pages.few);
  expect(queryByText(/^Possible:/)).toBeNull();
  fireEvent.click(getByLabelText('Also 1 possible one'));
  expect(textsIn(container)).toHaveLength(7);
  expect(queryByText(/^Possible:/)).not.toBeNull();
  expect(getByRole('status').textContent).toContain('7 marks');
});

test('a search that fits nothing says so, and how many there are', () => {
  const { getByRole, getByText, container } = marked(pages.few);
  fireEvent.input(getByRole('searchbox'), { target: { value: 'harbour' } });
  expect(textsIn(container)).toEqual([]);
  expect(getByRole('status').textContent).toContain('0 of 6 marks');
  getByText(/Nothing in the list fits/);
});

test('the search finds words of the claim, of its speaker and of an outlet, in any case', () => {
  const { getByRole, container } = marked(pages.few);
  fireEvent.input(getByRole('searchbox'), { target: { value: 'WASHINGTON peskov united24' } });
  expect(textsIn(container)).toHaveLength(1);
});

test('the list narrows to an outlet, and to a kind of difference', () => {
  const { getByLabelText, container } = marked(pages.few);
  fireEvent.change(getByLabelText('Outlet'), { target: { value: 'CDE News' } });
  expect(textsIn(container)).toHaveLength(5);
  fireEvent.change(getByLabelText('Kind of difference'), { target: { value: 'attribution' } });
  expect(textsIn(container)).toHaveLength(2);
});

test('the first sentence in the window is the current one, and none where there is none', () => {
  const { container, scrollTo } = marked(pages.few, ['0:2', '0:3']);
  const current = () =>
    Array.from(container.querySelectorAll('[aria-current]'), (item) => item.querySelector('h3')?.textContent);
  expect(current()).toEqual([pages.few.sentences[2]?.text]);
  scrollTo(['0:3']);
  expect(current()).toEqual([pages.few.sentences[3]?.text]);
  scrollTo(['9:9']);
  expect(current()).toEqual([]);
});

test('the list follows the page once it scrolls, and not before', async () => {
  const follow = vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(() => undefined);
  const { scrollTo } = marked(pages.few, ['0:2']);
  await act(() => undefined);
  expect(follow).not.toHaveBeenCalled();
  await act(() => scrollTo(['0:3']));
  expect(follow.mock.contexts.map((item) => (item as Element).querySelector('h3')?.textContent)).toEqual([
    pages.few.sentences[3]?.text,
  ]);
  follow.mockRestore();
});

test('a page that is no report of the story has one view', () => {
  const { queryByRole } = marked(pages.few);
  expect(queryByRole('button', { name: 'Other reports' })).toBeNull();
});

test('beside other reports stands what was not found, by how many carry it, with what that means', () => {
  const { getByRole, getByText, getAllByRole } = marked(pages.many);
  fireEvent.click(getByRole('button', { name: 'Other reports' }));
  getByText(/Not found is not the same as not said/);
  expect(getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
    'In 4 other outlets',
    'In 3 other outlets',
    'In 2 other outlets',
    'In one other outlet (1 claim)',
  ]);
  expect(getAllByRole('link')[0]?.getAttribute('href')).toBe(coverage.leftOut[0]?.outlets[0]?.url);
  getByText('Only on this page');
});

test('that a page has nothing of its own is said, and that it cannot have', () => {
  const { leftOut } = coverage;
  const own = marked({ ...pages.many, coverage: { leftOut: [], onlyHere: [] } });
  fireEvent.click(own.getByRole('button', { name: 'Other reports' }));
  own.getByText(/Every claim that other outlets carry was found here/);
  own.getByText(/in another outlet too/);
  own.unmount();
  const other = marked({ ...pages.many, coverage: { leftOut } });
  fireEvent.click(other.getByRole('button', { name: 'Other reports' }));
  other.getByText(/own sources alone. This page is none of them/);
});

test('hidden marks stay in the list, and can be shown', () => {
  const { asked, getByRole, container } = marked(pages.hidden);
  expect(textsIn(container)).toHaveLength(6);
  fireEvent.click(getByRole('button', { name: 'Show marks' }));
  expect(asked.onShow).toHaveBeenCalledWith({ amount: 'strongest', withPossible: false });
});

test('the line at the foot says what was compared with, and what a mark is not', () => {
  const { getByText } = marked(pages.none);
  getByText(/58 claims · 5 sources/);
  getByText(/A mark is no verdict, and no mark is no clearance/);
});
