import { fireEvent } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { Card } from '../../components/card/Card.tsx';
import { allHidden, excluded, kellogg, opposite } from '../../components/gallery/fixtures.ts';
import type { CardContent } from '../../engine/match.ts';
import { show } from './show.tsx';

const onClose = () => {};

test('no claim draws no card', () => {
  expect(show(<Card cards={[]} onClose={onClose} />).container.innerHTML).toBe('');
});

test('words that differ are marked, and the marks run over no white space', () => {
  const { container } = show(<Card cards={[excluded]} onClose={onClose} />);
  const marked = [...container.querySelectorAll('blockquote mark')].map((mark) => mark.textContent);
  expect(marked.slice(0, 3)).toEqual(['excluded', 'spokesperson of the Kremlin Dmitry', 'informed reporters']);
});

test('a screen reader hears the words that differ after the wording', () => {
  const { getByText } = show(<Card cards={[kellogg]} onClose={onClose} />);
  expect(getByText(/^\(Worded differently: .*Special Envoy to Ukraine/).textContent).toContain('April 20');
});

test('a wording without a difference sets nothing off and needs no legend', () => {
  const same: CardContent = {
    ...kellogg,
    wordings: kellogg.wordings.map((wording) => ({
      ...wording,
      segments: [
        { text: 'NATO isn’t on the table', kind: 'same' },
        { text: ', ', kind: 'differs' },
      ],
    })),
  };
  const { container, queryByText } = show(<Card cards={[same]} onClose={onClose} />);
  expect(container.querySelector('mark')).toBeNull();
  expect(queryByText(/Underlined/)).toBeNull();
});

test('a wording that differs nearly throughout is underlined without a tint', () => {
  const { container } = show(<Card cards={[kellogg, excluded]} onClose={onClose} />);
  expect(container.querySelector('.wordings blockquote')?.classList.contains('mostly')).toBe(true);
  expect(show(<Card cards={[excluded]} onClose={onClose} />).container.querySelector('.mostly')).toBeNull();
});

test('every wording stands whole under its outlet, form and day', () => {
  const { getByRole } = show(<Card cards={[kellogg]} onClose={onClose} />);
  const item = getByRole('link', { name: /The Kyiv Independent/ }).closest('li');
  expect(item?.textContent).toContain('Quote · 21 Apr 2025');
  expect(item?.textContent).toContain(kellogg.wordings[0]?.segments.map(({ text }) => text).join(''));
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
