/** How a comparison shows what differs, to the eye, to the hand and to the ear. */
import { fireEvent } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { ComparedWords } from '../../components/claim/ComparedWords.tsx';
import { Comparison } from '../../components/claim/Comparison.tsx';
import { fiveSources, folded, longWording, reworded } from '../../components/gallery/card-fixtures.ts';
import { excluded } from '../../components/gallery/claim-fixtures.ts';
import type { CardContent } from '../../engine/match.ts';
import { show } from './show.tsx';

function compare(content: CardContent, order?: 'most-different' | 'by-outlet') {
  return show(
    <Comparison content={content} against="OnPage" {...(order && { order })}>
      <ComparedWords text={content.pageText} language={content.language} wordings={content.wordings} />
    </Comparison>,
  );
}

/** One other wording of what Peskov said. */
const inOtherWords = (text: string) => compare(reworded(excluded, [text]));

const textsOf = (container: Element, selector: string) =>
  [...container.querySelectorAll(selector)].map(({ textContent }) => textContent);

/** What the line at the foot says of the difference that is lifted. */
const opposite = (container: Element) => container.querySelector('.legend [aria-live]')?.textContent;

const lifted = (container: Element, selector: string) =>
  [...container.querySelectorAll(`${selector} .lifted`)].map(({ textContent }) => textContent).join('');

test('a wording without a difference sets nothing off, needs no legend, and is said to be the same', () => {
  const { container, getByText } = inOtherWords(excluded.pageText);
  expect(container.querySelector('mark, .gap, .legend')).toBeNull();
  getByText('The same words as on this page.');
});

test('a wording that differs nearly throughout stands plain, but for what has a name', () => {
  const plain = 'All talks on peace have failed again.';
  const { container, unmount } = inOtherWords(plain);
  expect(container.querySelector('.wordings blockquote')?.textContent).toBe(plain);
  expect(container.querySelector('mark, .gap')).toBeNull();
  unmount();
  const named = inOtherWords('All talks on peace have failed again, Peskov claimed on the telephone.');
  expect(textsOf(named.container, '.wordings mark')).toEqual(['claimed']);
});

test('other words, words added and words left out are told apart', () => {
  const text =
    '“We have heard at various levels that Ukraine’s full membership in NATO is excluded,” Peskov told reporters.';
  const { container, getByRole } = inOtherWords(text);
  expect(textsOf(container, '.wordings mark.changed')).toEqual(['excluded,”', 'told reporters.']);
  expect(textsOf(container, '.wordings mark.added')).toEqual(['full']);
  getByRole('button', { name: 'Omitted: from Washington' });
});

test('the wording reads as it stands, with nothing between its words', () => {
  for (const wording of fiveSources.wordings) {
    const { container, unmount } = inOtherWords(wording.text);
    for (const said of container.querySelectorAll('blockquote .unseen')) said.remove();
    expect(container.querySelector('.wordings blockquote')?.textContent).toBe(wording.text);
    unmount();
  }
});

test('a screen reader hears after the wording what stands in place of what', () => {
  const { container } = inOtherWords(excluded.pageText.replace('said', 'claimed'));
  expect(textsOf(container, '.wordings .unseen li')).toEqual(['Other words: claimed., in place of said']);
});

test('resting on a difference lifts its counterpart, and says it where the wording is', () => {
  const { container } = inOtherWords(excluded.pageText.replace('out of the question', 'excluded'));
  const [mark] = container.querySelectorAll('.wordings mark');
  if (!mark) throw new Error('nothing differs');
  fireEvent.pointerEnter(mark);
  expect(lifted(container, '.here')).toBe('out of the question,"');
  expect(lifted(container, '.wordings')).toBe('excluded,"');
  expect(opposite(container)).toBe('On this page: out of the question,"');
  fireEvent.pointerLeave(mark);
  expect(container.querySelector('.lifted')).toBeNull();
  expect(opposite(container)).toBe('');
});

test('so does the focus, and the words of a gap can be read', () => {
  const { getByRole, container } = inOtherWords(excluded.pageText.replace('from Washington ', ''));
  const gap = getByRole('button', { name: 'Omitted: from Washington' });
  fireEvent.focus(gap);
  expect(lifted(container, '.here')).toBe('from Washington');
  expect(opposite(container)).toBe('Omitted: from Washington');
});

test('words added have nothing opposite, which is said', () => {
  const { container } = inOtherWords(excluded.pageText.replace('various', 'various other'));
  fireEvent.focus(container.querySelector('.wordings mark.added') as HTMLElement);
  expect(opposite(container)).toBe('Not in this page’s sentence');
});

test('all differences of a wording are one stop for Tab; arrows go from one to the next and leave the claim where it is', () => {
  const text =
    '“We have heard at various levels that Ukraine’s full membership in NATO is excluded,” Peskov told reporters.';
  const { container } = inOtherWords(text);
  const stops = [...container.querySelectorAll<HTMLElement>('.wordings [data-difference]')];
  const tabbed = () => stops.map(({ tabIndex }) => tabIndex);
  expect(tabbed()).toEqual([0, -1, -1, -1]);
  stops[0]?.focus();
  expect(fireEvent.keyDown(stops[0] as HTMLElement, { key: 'ArrowRight' })).toBe(false);
  expect(document.activeElement).toBe(stops[1]);
  expect(tabbed()).toEqual([-1, 0, -1, -1]);
  fireEvent.keyDown(stops[1] as HTMLElement, { key: 'ArrowLeft' });
  expect(document.activeElement).toBe(stops[0]);
  fireEvent.keyDown(stops[0] as HTMLElement, { key: 'ArrowLeft' });
  expect(document.activeElement).toBe(stops[0]);
});

test('differences that have a name are named with the words of both, and lift them', () => {
  const { container, getByRole } = inOtherWords(excluded.pageText.replace('said', 'reportedly claimed'));
  expect(textsOf(container, '.difference-name')).toEqual(['Hedge added: reportedly', 'Other verb: said → claimed']);
  fireEvent.focus(getByRole('button', { name: 'Other verb: said → claimed' }));
  expect(lifted(container, '.here')).toBe('said');
  expect(lifted(container, '.wordings')).toBe('claimed');
});

test('a name quotes no more than the beginning of a long part', () => {
  const part = 'in a long interview with reporters of four papers after the meeting of the council';
  const { container } = inOtherWords(excluded.pageText.replace('said.', `said ${part}.`));
  expect(textsOf(container, '.difference-name')).toEqual(['Added: in a long interview with reporters of four …']);
});

test('after three names the others wait', async () => {
  const text =
    'Kremlin spokesman Peskov reportedly claimed on Monday that Ukraine’s membership is not “out of the question” at 3 levels.';
  const page =
    'Spokesman Peskov’s former aide, President Peskov, said on Sunday that Ukraine’s membership is “out of any question” at 2 levels.';
  const { container, getByRole } = compare(reworded(excluded, [text], page));
  const all = reworded(excluded, [text], page).wordings[0]?.differences.length ?? 0;
  expect(all).toBeGreaterThan(3);
  expect(textsOf(container, '.difference-name')).toHaveLength(3);
  fireEvent.click(getByRole('button', { name: `and ${all - 3} more` }));
  expect(textsOf(container, '.difference-name')).toHaveLength(all);
});

test('the same words by several outlets stand once under the names of all', () => {
  const { container, getByText } = compare(folded);
  getByText('3 outlets: same words');
  const [first] = container.querySelectorAll('.wordings > li');
  expect(first && textsOf(first, '.outlet').map((name) => name?.replace(' (opens', '|').split('|')[0])).toEqual([
    'MyInd',
    'CDE News',
    'UNITED24 Media',
  ]);
});

test('a very long wording is folded until the reader wants all of it, or moves into it', () => {
  const { container, getByRole, queryByRole } = compare(longWording);
  expect(container.querySelectorAll('.folded')).toHaveLength(1);
  fireEvent.click(getByRole('button', { name: 'Show all of it' }));
  expect(container.querySelector('.folded')).toBeNull();
  expect(queryByRole('button', { name: 'Show all of it' })).toBeNull();
});

test('the most different wordings come first, those with a named difference before all', () => {
  const shares = (order?: 'most-different') => textsOf(compare(fiveSources, order).container, '.wordings blockquote');
  const texts = shares('most-different');
  expect(texts[0]).toMatch(/^U\.S\. President Donald Trump/);
  expect(texts.at(-1)).toBe(fiveSources.pageText);
});

test('what outlets wrote has their language, what we say has ours', () => {
  const { container } = compare({ ...excluded, language: 'de' });
  for (const words of container.querySelectorAll('blockquote')) expect(words.getAttribute('lang')).toBe('de');
  for (const words of container.querySelectorAll('.quoted')) expect(words.getAttribute('lang')).toBe('de');
  expect(container.querySelector('.wordings')?.closest('[lang]')).toBeNull();
});
