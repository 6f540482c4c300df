import { expect, test, vi } from 'vitest';
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
    Promise.resolve({
      hiddenSources,
      isDismissed: (claim: string, sentence: string) => claim === dismissed?.[0] && sentence === dismissed[1],
    }),
  );

test('a text about something else has no marks', async () => {
  expect(await ask(['A recipe for soup.'])).toEqual({ isOnTopic: false, places: [], marks: [] });
});

test('a text without a sentence of any claim is on topic, and has no marks', async () => {
  expect(await ask(['Lund on the harbour', 'It rained.'])).toEqual({ isOnTopic: true, places: [], marks: [] });
});

test('a mark names its sentence by a place in its block, and no other sentence is told', async () => {
  const { places, marks } = await ask(blocks);
  expect(places.map(({ block, start, end }) => [block, blocks[block]?.slice(start, end)])).toEqual([[1, wording]]);
  expect(marks.map(({ sentence, claim, outlets }) => ({ sentence, claim, outlets }))).toEqual([
    { sentence: 0, claim: 'harbour-built', outlets: 2 },
  ]);
});

test('what nobody else has worded, as far as the reader wants to hear them, is not marked', async () => {
  expect(await ask(blocks, pageUrl, ['gazette', 'courier'])).toEqual({ isOnTopic: true, places: [], marks: [] });
});

test('a sentence that the reader has said not to state a claim is not marked for it', async () => {
  expect(await ask(blocks, pageUrl, [], ['harbour-built', wording])).toEqual({
    isOnTopic: true,
    places: [],
    marks: [],
  });
  expect((await ask(blocks, pageUrl, [], ['harbour-closed', wording])).marks).toHaveLength(1);
});

test('the engine is at work before it is known what the reader says', () => {
  const matchSentences = vi.fn(() => []);
  const never = new Promise<never>(() => {});
  void matchBlocks(tinyPack, { ...engine, matchSentences }, { blocks, pageUrl }, never);
  expect(matchSentences).toHaveBeenCalledOnce();
});
