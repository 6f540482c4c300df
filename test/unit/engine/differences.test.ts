import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { diffWords } from '../../../engine/differences.ts';
import { anyText } from './any-text.ts';

/** `to`, with what differs in brackets. */
const shown = (from: string, to: string) =>
  diffWords(from, to)
    .map(({ text, kind }) => (kind === 'differs' ? `[${text}]` : text))
    .join('');

test('the same words in other typography do not differ', () => {
  expect(shown('“Ukraine’s path”', '"UKRAINE\'S\u00a0 path."')).toBe('"UKRAINE\'S\u00a0 path."');
});

test('a word that is not in the other text differs', () => {
  expect(shown('it is excluded', 'it is finally excluded')).toBe('it is [finally] excluded');
});

test('an article by itself is no difference', () => {
  expect(shown('part of peace deal', 'part of a peace deal')).toBe('part of a peace deal');
});

test('an article goes with a word that differs', () => {
  expect(shown('they rejected it', 'they rejected the plan')).toBe('they rejected [the plan]');
});

test('a lone function word does not break a stretch that differs', () => {
  expect(shown('a deal of the week', 'an offer of yesterday')).toBe('[an offer of yesterday]');
});

test('a word of substance does break it', () => {
  expect(shown('sense of peace', 'wish for peace tonight')).toBe('[wish for] peace [tonight]');
});

test('punctuation and quotation marks go with the word that they touch', () => {
  expect(shown('It was closed', 'It was “off limits.”')).toBe('It was [“off limits.”]');
});

test('text without words does not differ', () => {
  expect(shown('one', '… —')).toBe('… —');
  expect(diffWords('one', '')).toEqual([]);
});

test('very different long texts are shown as different without a long search', () => {
  const from = Array.from({ length: 3000 }, (_, at) => `a${at}`).join(' ');
  const to = Array.from({ length: 3000 }, (_, at) => `b${at}`).join(' ');
  expect(diffWords(from, to)).toEqual([{ text: to, kind: 'differs' }]);
});

test('segments concatenate to exactly the wording, alternate and are never empty, for any two texts', () => {
  fc.assert(
    fc.property(anyText, anyText, (from, to) => {
      const segments = diffWords(from, to);
      expect(segments.map(({ text }) => text).join('')).toBe(to);
      for (const [at, { text, kind }] of segments.entries()) {
        expect(text).not.toBe('');
        expect(kind).not.toBe(segments[at - 1]?.kind);
      }
    }),
  );
});

test('no text differs from itself', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(diffWords(text, text).every(({ kind }) => kind === 'same')).toBe(true);
    }),
  );
});
