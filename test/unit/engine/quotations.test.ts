import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { findQuotations } from '../../../engine/quotations.ts';
import { tokenise } from '../../../engine/tokens.ts';
import { anyText } from './any-text.ts';

/** What is quoted in each sentence, with the quotation's number. */
function quoted(...texts: readonly string[]): string[][] {
  const sentences = texts.map((text) => ({ text, tokens: tokenise(text) }));
  return findQuotations(sentences).map((parts, index) =>
    parts.map(({ quotation, first, last }) => {
      const { text = '', tokens = [] } = sentences[index] ?? {};
      return `${quotation} ${text.slice(tokens[first]?.start, tokens[last]?.end)}`;
    }),
  );
}

test('apostrophes quote nothing', () => {
  for (const text of [
    "The dockers' plan isn't Lund's.",
    'The dockers’ plan of the ’90s isn’t Lund’s.',
    "Rock 'n' roll in '96",
  ])
    expect(quoted(text), text).toEqual([[]]);
});

test('a lost closing mark quotes no further than its sentence', () => {
  expect(quoted('Lund said “it leaks.', 'Berg left.', 'He was tired.')).toEqual([['0 it leaks'], [], []]);
});

test('curly, straight, single, low and angled marks quote', () => {
  for (const text of [
    'So “it leaks” now',
    'So "it leaks" now',
    "So 'it leaks' now",
    'So ‘it leaks’ now',
    'So „it leaks“ now',
    'So «it leaks» now',
  ])
    expect(quoted(text), text).toEqual([['0 it leaks']]);
});

test('an apostrophe inside single marks does not end them', () => {
  expect(quoted('‘It’s the lock,’ Lund said')).toEqual([['0 It’s the lock']]);
});

test('marks inside marks belong to the outer quotation', () => {
  expect(quoted('“He said ‘it leaks’ twice,” Lund said')).toEqual([['0 He said ‘it leaks’ twice']]);
});

test('a quotation runs on until a later sentence closes it', () => {
  expect(quoted('Lund said “it leaks.', 'It is old.', 'We know,” and left')).toEqual([
    ['0 it leaks'],
    ['0 It is old'],
    ['0 We know'],
  ]);
});

test('a paragraph may open a running quotation anew', () => {
  expect(quoted('“It leaks.', 'It is old.', '“We know.”')).toEqual([['0 It leaks'], ['0 It is old'], ['1 We know']]);
});

test('any text has quotations in order, within its words', () => {
  fc.assert(
    fc.property(fc.array(anyText, { maxLength: 4 }), (texts) => {
      const sentences = texts.map((text) => ({ text, tokens: tokenise(text) }));
      for (const [index, parts] of findQuotations(sentences).entries()) {
        let from = 0;
        for (const { first, last } of parts) {
          expect(first).toBeGreaterThanOrEqual(from);
          expect(last).toBeGreaterThanOrEqual(first);
          from = last + 1;
        }
        expect(from).toBeLessThanOrEqual(sentences[index]?.tokens.length ?? 0);
      }
    }),
  );
});
