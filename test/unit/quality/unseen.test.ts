import { expect, test } from 'vitest';
import { compileLexicon } from '../../../engine/compile-lexicon.ts';
import { createConcepts } from '../../../engine/concepts.ts';
import { tokenise } from '../../../engine/tokens.ts';
import { readPages } from '../../quality/label-files.ts';
import { readableSetNames } from '../../quality/sets.ts';
import { withoutPhrasesOf } from '../../quality/unseen.ts';
import { ownPack } from '../own-pack.ts';

const phrasesOf = ({ lexicon }: typeof ownPack) =>
  lexicon.flatMap(({ phrases, opposite = [] }) => [...phrases, ...opposite]);
const unseen = withoutPhrasesOf('hand-a', readableSetNames, ownPack);
const gone = phrasesOf(ownPack).filter((phrase) => !phrasesOf(unseen).includes(phrase));

/** How many of the phrases the pages of a set use. */
function countUsed(set: string): number {
  const lexicon = gone.map((phrase, at) => ({ concept: `${at}`, phrases: [phrase] }));
  const concepts = createConcepts(compileLexicon({ lexicon, claims: [] }));
  const texts = readPages(set).flatMap(({ paragraphs }) => paragraphs);
  return new Set(texts.flatMap((text) => concepts.find(tokenise(text)).map(({ concept }) => concept))).size;
}

test('what only the set uses is gone, and nothing that another set uses', () => {
  expect(gone.length).toBeGreaterThan(0);
  expect(countUsed('hand-a')).toBe(gone.length);
  for (const set of readableSetNames) if (set !== 'hand-a') expect(countUsed(set), set).toBe(0);
});

test('every concept keeps a phrase, and every claim its cues', () => {
  expect(unseen.lexicon.every(({ phrases }) => phrases.length > 0)).toBe(true);
  expect(unseen.claims.map(({ cues }) => cues?.all.length)).toEqual(ownPack.claims.map(({ cues }) => cues?.all.length));
});
