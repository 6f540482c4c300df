import { expect, test } from 'vitest';
import bundled from '../../../data/ukraine-nato.pack.json' with { type: 'json' };
import { createClaimSearch } from '../../../engine/claim-search.ts';
import { compileLexicon } from '../../../engine/compile-lexicon.ts';
import { readPack } from '../../../engine/pack.ts';
import { changeClaim, makeClaim, tinyPack, withClaims } from './tiny-pack.ts';

const found = (text: string, pack = tinyPack) =>
  createClaimSearch(pack.claims, compileLexicon(pack))
    .search(text)
    .map(({ id }) => id);

test.each(['', '   ', '…?!', 'x'])('a text without a word that could be met (%j) finds nothing', (text) => {
  expect(found(text)).toEqual([]);
});

test('a word that no claim has finds nothing', () => {
  expect(found('volcano')).toEqual([]);
});

test('one letter begins too many words, two begin one', () => {
  expect(found('f')).toEqual([]);
  expect(found('fe')).toEqual(['ferry-cheaper']);
});

test('the beginning of a word is enough, also of a speaker’s name', () => {
  expect(found('harb')).toEqual(['harbour-closed', 'harbour-built']);
  expect(found('dah')).toEqual(['ferry-cheaper']);
});

test('each word may be a beginning, and they come in any order', () => {
  expect(found('tick ferr')).toEqual(['ferry-cheaper']);
});

test('a claim that holds more of the words comes first, whatever its words weigh', () => {
  expect(found('northern harbour guild').at(0)).toBe('harbour-built');
  expect(found('northern harbour cruise').at(0)).toBe('harbour-closed');
});

test('a claim that holds less than half of the words is not found', () => {
  expect(found('roof volcano')).toEqual(['school-roof']);
  expect(found('roof volcano eruption')).toEqual([]);
});

test('words that hold a sentence together find nothing beside others, and are not missed', () => {
  expect(found('the roof of the school')).toEqual(['school-roof']);
});

test('accents, case, possessives and American spelling make no difference', () => {
  for (const text of ['HÀRBOUR’S', 'harbor', 'Harbour']) expect(found(text)).toContain('harbour-closed');
});

test('what the lexicon counts as the same is the same', () => {
  expect(found('off limits')).toEqual(['harbour-closed']);
  expect(found('shut')).toEqual(['harbour-closed']);
});

test('a word of an outlet’s wording is found, and the statement’s own word comes before it', () => {
  const pack = withClaims(makeClaim('fishermen', { statement: 'The guild of fishermen has a new hall.' }));
  expect(found('guild', pack)).toEqual(['fishermen', 'harbour-built']);
  expect(found('dredged')).toEqual(['harbour-built']);
});

test('a whole word comes before one that only begins so', () => {
  const pack = changeClaim('school-roof', { statement: 'The roofing of the ferry hall is new.' });
  expect(found('ferry', pack)).toEqual(['ferry-cheaper', 'school-roof']);
  expect(found('roof', withClaims(makeClaim('roofers', { statement: 'The roofers went home.' })))).toEqual([
    'school-roof',
    'roofers',
  ]);
});

test('no more claims are given than were asked for', () => {
  expect(createClaimSearch(tinyPack.claims, compileLexicon(tinyPack)).search('harbour', 1)).toHaveLength(1);
});

test('in the pack that comes with Sidelight a name and the beginning of a word lead to the claim', () => {
  const reading = readPack(bundled);
  if (!reading.ok) throw new Error(reading.problem);
  expect(found('rutte irrev', reading.pack).at(0)).toBe('rutte-path-irreversible');
  expect(found('Kiev constit', reading.pack).at(0)).toBe('ukraine-constitution-2019');
  expect(found('bloomb', reading.pack).at(0)).toBe('bloomberg-us-willing-to-recognise-crimea');
});
