import { expect, test } from 'vitest';
import type { CueGroup } from '../../../engine/cues.ts';
import { createHints } from '../../../engine/hints.ts';
import { tokenise } from '../../../engine/tokens.ts';
import { compiledOf } from './lexicon-of.ts';

const hints = createHints(
  compiledOf([
    {
      concept: 'refuses',
      phrases: ['will not recognise', 'never recognise', 'refuses to recognise'],
      opposite: ['will accept'],
    },
    { concept: 'harbour', phrases: ['harbour', 'port'] },
    { concept: 'claims', phrases: ['claim', 'never claimed'] },
  ]),
);
const refusal: CueGroup = { items: new Set(['=refuses']), isSigned: true };
const towards = (text: string) => hints.towards(refusal, tokenise(text));

test('words of no phrase point nowhere', () => {
  expect(towards('The bakery sells rye bread.')).toBe(0);
});

test('words of other concepts point elsewhere, and so do opposites', () => {
  expect(towards('The port and the harbour will accept it.')).toBe(0);
});

test('the word that is most the concept’s own points to it, the more so the more of a phrase is there', () => {
  const some = towards('They recognise the harbour.');
  expect(some).toBeGreaterThan(0);
  expect(towards('They will recognise no harbour.')).toBeGreaterThan(some);
});

test('what every concept shares points less than what is its own', () => {
  expect(towards('It never rains.')).toBeLessThan(towards('They recognise the harbour.'));
});

test('whoever asks for a least hint learns the hint where it is as much', () => {
  const text = 'They recognise the harbour, and will never recognise the port.';
  const hint = towards(text);
  expect(hint).toBeGreaterThan(0);
  expect(hints.towards(refusal, tokenise(text), hint)).toBe(hint);
  expect(hints.towards(refusal, tokenise(text), 0.99)).toBeLessThan(0.99);
});
