import { expect, test } from 'vitest';
import { createEngine } from '../../../engine/engine.ts';
import { matchBlocks } from '../../../entrypoints/background/match-blocks.ts';
import { tinyPack } from '../engine/tiny-pack.ts';

const engine = createEngine(tinyPack);
const pageUrl = 'https://elsewhere.example/';
const wording = 'The northern harbour was dredged and built by the fishing guild in 1931.';
const blocks = ['Lund on the harbour', `It rained. ${wording} Nobody objected.`, 'The end.'];
const ask = (
  texts: readonly string[],
  url = pageUrl,
  hiddenSources: readonly string[] = [],
  dismissed?: readonly [claim: string, sentence: string],
) =>
  matchBlocks(
    tinyPack,
    engine,
    { blocks: texts, pageUrl: url },
    { hiddenSources, isDismissed: (claim, sentence) => claim === dismissed?.[0] && sentence === dismissed[1] },
  );

test('a text about something else has no marks', () => {
  expect(ask(['A recipe for soup.'])).toEqual({ isOnTopic: false, places: [], marks: [] });
});

test('a text without a sentence of any claim is on topic, and has no marks', () => {
  expect(ask(['Lund on the harbour', 'It rained.'])).toEqual({ isOnTopic: true, places: [], marks: [] });
});

test('a mark names its sentence by a place in its block, and no other sentence is told', () => {
  const { places, marks } = ask(blocks);
  expect(places.map(({ block, start, end }) => [block, blocks[block]?.slice(start, end)])).toEqual([[1, wording]]);
  expect(marks.map(({ sentence, claim, outlets }) => ({ sentence, claim, outlets }))).toEqual([
    { sentence: 0, claim: 'harbour-built', outlets: 2 },
  ]);
});

test('what nobody else has worded, as far as the reader wants to hear them, is not marked', () => {
  expect(ask(blocks, pageUrl, ['gazette', 'courier'])).toEqual({ isOnTopic: true, places: [], marks: [] });
});

test('a sentence that the reader has said not to state a claim is not marked for it', () => {
  expect(ask(blocks, pageUrl, [], ['harbour-built', wording])).toEqual({ isOnTopic: true, places: [], marks: [] });
  expect(ask(blocks, pageUrl, [], ['harbour-closed', wording]).marks).toHaveLength(1);
});
