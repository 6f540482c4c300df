import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileLexicon } from '../../../engine/compile-lexicon.ts';
import type { Pack } from '../../../engine/pack.ts';
import { createPatterns } from '../../../engine/patterns.ts';
import { tokenise } from '../../../engine/tokens.ts';
import { keyOfWord } from '../../../engine/word-key.ts';
import { compiledOf } from './lexicon-of.ts';
import { makeClaim } from './tiny-pack.ts';

const keysOf = (text: string) => tokenise(text).map(keyOfWord);

/** The phrases that stand in a text, each as a concept of its own, with the places of their first and last words. */
function found(phrases: readonly string[], text: string): string[] {
  const patterns = createPatterns(compiledOf(phrases.map((phrase, at) => ({ concept: `${at}`, phrases: [phrase] }))));
  return patterns
    .find(tokenise(text))
    .map(({ meaning, first, last }) => `${phrases[Number(meaning.concept.slice(1))]}, ${first} to ${last}`);
}

test.each([
  ['a phrase that the text breaks off is not found', 'off the table', 'off the', []],
  ['a phrase without a word is never found', '—', '— word', []],
  ['a phrase whose gap is followed by nothing is never found', 'took …', 'took it', []],
  ['a phrase that begins with a gap is never found', '… off', 'took it off', []],
  ['a part that is missing behind a gap', 'took … off … again', 'took it off', []],
  ['parts in another order', 'took … off', 'off they took', []],
  ['parts behind gaps, one after another', 'took … off … again', 'took it off once again', ['0 to 4']],
  ['a part is found again in a later text', 'took … off', 'they took off it', ['1 to 2']],
])('%s', (_, phrase, text, places) => {
  expect(found([phrase], text)).toEqual(places.map((place) => `${phrase}, ${place}`));
});

test('capitals meet small letters, and not the other way round', () => {
  expect(found(['US ships', 'us ships'], 'us ships')).toEqual(['us ships, 0 to 1']);
  expect(found(['US ships', 'us ships'], 'US ships')).toEqual(['US ships, 0 to 1', 'us ships, 0 to 1']);
});

test('of what begins at the same word the longest comes first', () => {
  const phrases = ['off', 'off … day', 'off the table', 'off the … once'];
  expect(found(phrases, 'off the table once a day')).toEqual([
    'off … day, 0 to 5',
    'off the … once, 0 to 3',
    'off the table, 0 to 2',
    'off, 0 to 0',
  ]);
});

test('what is left of one text is not found in the next', () => {
  const patterns = createPatterns(compiledOf([{ concept: 'off', phrases: ['took … off'] }]));
  expect(patterns.find(tokenise('they took it off'))).toHaveLength(1);
  expect(patterns.find(tokenise('they took it up'))).toEqual([]);
});

const phrase = fc
  .array(fc.constantFrom('not', 'table', 'US', 'us'), { minLength: 1, maxLength: 4 })
  .map((words) => words.join(' '));

test('found is what comparing every phrase at every word finds', () => {
  fc.assert(
    fc.property(fc.uniqueArray(phrase, { maxLength: 60, size: 'max' }), phrase, (phrases, text) => {
      const tokens = tokenise(text);
      const expected = [...tokens.keys()].flatMap((at) =>
        phrases.flatMap((each) => {
          const keys = keysOf(each);
          const stands = keys.every((key, index) => {
            const token = tokens[at + index];
            return token !== undefined && (token.term === key || keyOfWord(token) === key);
          });
          return stands ? [`${each}, ${at} to ${at + keys.length - 1}`] : [];
        }),
      );
      expect(found(phrases, text).toSorted()).toEqual(expected.sort());
    }),
  );
});

function resolved(lexicon: Pack['lexicon'], items: readonly string[]): string[] {
  const cues = { all: [items], about: [], by: [], none: [] };
  const patterns = createPatterns(compileLexicon({ lexicon, claims: [makeClaim('a', { cues })] }));
  return items.map(patterns.resolve);
}

test('an item of a cue stands for the last concept that has the very phrase, else for itself', () => {
  const lexicon = [
    { concept: 'one', phrases: ['closed'] },
    { concept: 'two', phrases: ['closing', 'took … off', 'US'], opposite: ['open'] },
  ];
  expect(resolved(lexicon, ['=one', 'Closes', 'took … off', 'take off', 'open', 'us', 'constructor'])).toEqual([
    '=one',
    '=two',
    '=two',
    'take off',
    'open',
    'us',
    'constructor',
  ]);
});

test('items of the same words that no concept has stand for the same', () => {
  const [one, other] = resolved([], ['closes early', 'closing early']);
  expect(one).toBe(other);
});

test('a compiled lexicon is plain data: read again it finds the same', () => {
  const compiled = compiledOf([{ concept: 'off', phrases: ['took … off', 'US'], opposite: ['put … on'] }]);
  expect(JSON.parse(JSON.stringify(compiled))).toEqual(compiled);
});
