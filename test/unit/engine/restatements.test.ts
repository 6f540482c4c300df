import { expect, test } from 'vitest';
import { createEngine } from '../../../engine/engine.ts';
import { makeClaim, makeWording, tinyPack } from './tiny-pack.ts';

const cut = {
  statement: 'The guild cut the fare of the night ferry.',
  wordings: [makeWording('gazette', 'Passengers pay less on the late boat since the fishing guild lowered its price.')],
};
const restated = 'Crossing the bay after dark has become cheaper, thanks to the fishermen.';
const denied = 'Crossing the bay after dark costs as much as ever, whatever the fishermen promised.';

function matchesOf(sentence: string, more: Parameters<typeof makeClaim>[1]) {
  const engine = createEngine({ ...tinyPack, lexicon: [], claims: [makeClaim('fare-cut', { ...cut, ...more })] });
  return engine.matchSentences(['Town news', sentence]);
}

test('a sentence that only shares words with what says the contrary is no match', () => {
  expect(matchesOf(denied, { contraries: [denied] })).toEqual([]);
});

test('a sentence like one of the editor’s own is a match, shown with a wording', () => {
  expect(matchesOf(restated, {})).toEqual([]);
  expect(matchesOf(restated, { restatements: [restated] })).toMatchObject([
    { claim: { id: 'fare-cut' }, relation: 'agrees', evidence: { wording: 0 } },
  ]);
});

test('an editor’s own sentence is never taken for a wording that the page quotes in full', () => {
  const short = 'Night crossing cheaper';
  expect(matchesOf(short, { restatements: [short] }).map(({ strength }) => strength)).not.toContain('strong');
});
