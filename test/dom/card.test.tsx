import { fireEvent } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { Card } from '../../components/card/Card.tsx';
import { allHidden, excluded, kellogg, opposite } from '../../components/gallery/fixtures.ts';
import type { CardContent } from '../../engine/match.ts';
import { compareWordings } from '../../engine/wording-comparison.ts';
import { show } from './show.tsx';

const onClose = () => {};

/** The card of `excluded` with one wording in place of all. */
function inOtherWords(text: string): CardContent {
  const form = 'paraphrase';
  const comparison = compareWordings({ text: excluded.pageText }, { text, form });
  return {
    ...excluded,
    wordings: excluded.wordings.slice(0, 1).map((first) => ({ ...first, ...comparison, text, form })),
  };
}

test('no claim draws no card', () => {
  expect(show(<Card cards={[]} onClose={onClose} />).container.innerHTML).toBe('');
});

const marked = (container: Element, kind: string) =>
  [...container.querySelectorAll(`blockquote mark.${kind}`)].map((mark) => mark.textContent);

test('a wording without a difference sets nothing off and needs no legend', () => {
  const { container, queryByText } = show(<Card cards={[inOtherWords(excluded.pageText)]} onClose={onClose} />);
  expect(container.querySelector('mark, .gap')).toBeNull();
  expect(queryByText(/Underlined/)).toBeNull();
});

test('a wording that differs nearly throughout stands plain', () => {
  const { container } = show(
    <Card cards={[inOtherWords('All talks on peace have failed again.')]} onClose={onClose} />,
  );
  expect(container.querySelector('.wordings blockquote')?.textContent).toBe('All talks on peace have failed again.');
  expect(container.querySelector('mark, .gap')).toBeNull();
});

test('other words, words added and words left out are told apart', () => {
  const text =
    '“We have heard at various levels that Ukraine’s membership in NATO is excluded,” Peskov told reporters.';
  const { container, getByRole } = show(<Card cards={[inOtherWords(text)]} onClose={onClose} />);
  expect(marked(container, 'changed')).toEqual(['excluded,”', 'told reporters.']);
  expect(marked(container, 'added')).toEqual([]);
  getByRole('img', { name: 'Left out: from Washington' });
});

test('words that only the wording has are added', () => {
  const text = excluded.pageText.replace('Peskov', 'spokesman Dmitry Peskov');
  const { container } = show(<Card cards={[inOtherWords(text)]} onClose={onClose} />);
  expect(marked(container, 'added')).toEqual(['spokesman Dmitry']);
});

test('a screen reader hears the words that differ after the wording', () => {
  const text = excluded.pageText.replace('said', 'claimed');
  const { getByText } = show(<Card cards={[inOtherWords(text)]} onClose={onClose} />);
  getByText('(Worded differently: claimed.)');
});

test('a difference that has a name is named, with the words of both', () => {
  const text = excluded.pageText.replace('said', 'claimed');
  const { container } = show(<Card cards={[inOtherWords(text)]} onClose={onClose} />);
  expect([...container.querySelectorAll('.difference-names li')].map((name) => name.textContent)).toEqual([
    'Other verb: said → claimed',
  ]);
});

test('the same words by several outlets stand once under the names of all', () => {
  const card = inOtherWords('NATO is out of the question.');
  const alsoIn = excluded.wordings.slice(1, 3);
  const folded = { ...card, wordings: card.wordings.map((wording) => ({ ...wording, alsoIn })) };
  const { container } = show(<Card cards={[folded]} onClose={onClose} />);
  expect(container.querySelectorAll('.wordings blockquote')).toHaveLength(1);
  expect(container.querySelectorAll('.wordings .attribution')).toHaveLength(3);
});

test('what outlets wrote has their language, what we say has ours', () => {
  const { container } = show(<Card cards={[{ ...excluded, language: 'de' }]} onClose={onClose} />);
  expect(container.querySelector('.wordings blockquote')?.getAttribute('lang')).toBe('de');
  expect(container.querySelector('.wordings')?.closest('[lang]')).toBeNull();
});

test('every wording stands whole under its outlet, form and day', () => {
  const { getByRole } = show(<Card cards={[kellogg]} onClose={onClose} />);
  const item = getByRole('link', { name: /The Kyiv Independent/ }).closest('li');
  expect(item?.textContent).toContain('Quote · 21 Apr 2025');
  expect(item?.textContent).toContain(kellogg.wordings[0]?.text);
});

test('a source without a date shows none', () => {
  const { getAllByRole } = show(<Card cards={[excluded]} onClose={onClose} />);
  const [link] = getAllByRole('link', { name: /CDE News/ });
  expect(link?.closest('li')?.querySelector('.meta')?.textContent).toBe('Quote');
});

test('links lead to the sentence in a new tab that learns nothing of this page', () => {
  const { getAllByRole } = show(<Card cards={[excluded]} onClose={onClose} />);
  for (const link of getAllByRole('link')) {
    expect(link.getAttribute('href')).toMatch(/^https:.*#:~:text=/);
    expect(link.getAttribute('target')).toBe('_blank');
    expect(link.getAttribute('rel')).toBe('noopener noreferrer');
  }
});

test('the card says how many wordings the source filter hides, and says nothing when it hides none', () => {
  const filtered = show(<Card cards={[kellogg]} onClose={onClose} />);
  filtered.getByText('2 wordings hidden by your source filter');
  filtered.unmount();
  expect(show(<Card cards={[excluded]} onClose={onClose} />).queryByText(/hidden by/)).toBeNull();
});

test('a card whose wordings are all hidden says that there is none to show', () => {
  const { getByText } = show(<Card cards={[allHidden]} onClose={onClose} />);
  getByText('No other outlet’s wording to show.');
  getByText('3 wordings hidden by your source filter');
});

test('a possible match is called possible, a strong one is not', () => {
  const possible = show(<Card cards={[kellogg]} onClose={onClose} />);
  possible.getByText(/^A possible match: /);
  possible.unmount();
  expect(show(<Card cards={[excluded]} onClose={onClose} />).queryByText(/possible match/)).toBeNull();
});

test('a page that says the opposite is told so without a verdict', () => {
  show(<Card cards={[opposite]} onClose={onClose} />).getByText('This page says the opposite.');
});

test('why this card shows the words in common, the nearest outlet, and what a mark does not mean', () => {
  const { container, getByText } = show(<Card cards={[excluded]} onClose={onClose} />);
  expect([...container.querySelectorAll('details strong')].map((word) => word.textContent)).toEqual([
    'heard from Washington at various levels',
    "Ukraine's membership in NATO",
    'Peskov',
  ]);
  expect(container.querySelector('.shared-words')?.textContent).toBe(excluded.pageText);
  expect(getByText('Nearest wording').nextElementSibling?.textContent).toBe('MyInd');
  getByText('A mark does not mean that a sentence is wrong; no mark does not mean that it is undisputed.');
});

test('background facts carry their day and the way to their source', () => {
  const { getByText } = show(<Card cards={[excluded]} onClose={onClose} />);
  const fact = getByText(/^NATO leaders declared in Bucharest/).closest('li');
  expect(fact?.querySelector('.meta')?.textContent).toContain('3 Apr 2008 · CDE News');
});

test('one claim needs no pager', () => {
  expect(show(<Card cards={[excluded]} onClose={onClose} />).queryByText('1 of 1')).toBeNull();
});

test('several claims of one sentence are turned one by one, and the ends do not turn over', () => {
  const { getByRole, getByText } = show(<Card cards={[excluded, kellogg]} onClose={onClose} />);
  getByText('1 of 2');
  fireEvent.click(getByRole('button', { name: 'Previous claim' }));
  getByText('1 of 2');
  fireEvent.click(getByRole('button', { name: 'Next claim' }));
  getByText('2 of 2');
  getByRole('heading', { level: 2, name: kellogg.claim.statement });
});

test('a card drawn again with other content stays on the claim that the reader turned to', () => {
  const { getByRole, getByText, rerender } = show(<Card cards={[excluded, kellogg]} onClose={onClose} />);
  fireEvent.click(getByRole('button', { name: 'Next claim' }));
  rerender(<Card cards={[excluded, allHidden]} onClose={onClose} />);
  getByText('2 of 2');
  getByText('3 wordings hidden by your source filter');
  rerender(<Card cards={[excluded, opposite]} onClose={onClose} />);
  getByText('1 of 2');
});

test('the button closes the card', () => {
  const close = vi.fn();
  const { getByRole } = show(<Card cards={[excluded]} onClose={close} />);
  fireEvent.click(getByRole('button', { name: 'Close' }));
  expect(close).toHaveBeenCalledTimes(1);
});

test('the next claim starts at its top', () => {
  const { getByRole } = show(<Card cards={[excluded, kellogg]} onClose={onClose} />);
  getByRole('dialog').scrollTop = 200;
  fireEvent.click(getByRole('button', { name: 'Next claim' }));
  expect(getByRole('dialog').scrollTop).toBe(0);
});

test('a card drawn again under another source filter stays where the reader was', () => {
  const { getByRole, rerender } = show(<Card cards={[excluded]} onClose={onClose} />);
  getByRole('dialog').scrollTop = 200;
  rerender(<Card cards={[{ ...excluded, wordings: excluded.wordings.slice(1) }]} onClose={onClose} />);
  expect(getByRole('dialog').scrollTop).toBe(200);
});
