import { expect, test } from 'vitest';
import { lexiconOf } from './lexicon-of.ts';
import { tinyPack } from './tiny-pack.ts';

const lexicon = lexiconOf(tinyPack.lexicon);
const terms = (text: string) => lexicon.fold(text).terms.map(({ term }) => term);

test('phrases of one concept become the same term', () => {
  expect(terms('cruise liners')).toEqual(['=cruise-ship']);
  expect(terms('the cruise ship')).toEqual(['the', '=cruise-ship']);
});

test('the longest phrase wins, whatever the order of the entries', () => {
  const entries = [
    { concept: 'city', phrases: ['York'] },
    { concept: 'paper', phrases: ['York Evening Post'] },
    { concept: 'evening', phrases: ['York evening'] },
  ];
  for (const order of [entries, entries.toReversed()]) {
    const folded = lexiconOf(order).fold('York Evening Post, York evenings, York');
    expect(folded.terms.map(({ term }) => term)).toEqual(['=paper', '=evening', '=city']);
  }
});

test('a phrase that is broken off is not folded', () => {
  expect(terms('a cruise by ship')).toEqual(['a', 'cruiz', 'by', 'ship']);
});

test('a short abbreviation is found in capitals only', () => {
  expect(terms('it pleases us')).not.toContain('=united-states');
  expect(terms('the US and the U.S.')).toEqual(['the', '=united-states', 'and', 'the', '=united-states']);
});

test('a longer abbreviation is found in any case, as British papers write it', () => {
  expect(terms('Nato')).toEqual(['=nato']);
});

test('a phrase with a negation is not found without it', () => {
  expect(terms('no longer open')).toEqual(['=closed']);
  expect(terms('open')).toEqual(['open']);
  expect(terms('longer open')).not.toContain('=closed');
});

test('a folded phrase spans all its words', () => {
  const text = 'When Mayor Ada Lund came';
  const folded = lexicon.fold(text).terms.find(({ term }) => term === '=lund');
  expect(text.slice(folded?.start, folded?.end)).toBe('Mayor Ada Lund');
});

test('entries without a word fold nothing', () => {
  expect(lexiconOf([{ concept: 'empty', phrases: ['…'] }]).fold('… words').terms).toHaveLength(1);
});
