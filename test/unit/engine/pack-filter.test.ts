import { expect, test } from 'vitest';
import { withoutSources } from '../../../engine/pack-filter.ts';
import { tinyPack } from './tiny-pack.ts';

test('without a source its wordings are gone, and the claims that it alone words', () => {
  const left = withoutSources(tinyPack, ['gazette']);
  expect(left.sources.map(({ id }) => id)).toEqual(['courier']);
  expect(left.claims.map(({ id }) => id)).toEqual(['harbour-closed', 'harbour-built', 'ferry-cheaper']);
  expect(left.claims.flatMap(({ wordings }) => wordings).every(({ source }) => source === 'courier')).toBe(true);
});

test('no background link leads to a claim that is gone', () => {
  const linked = {
    ...tinyPack,
    claims: tinyPack.claims.map((claim) => ({ ...claim, background: ['school-roof', 'harbour-built'] })),
  };
  for (const { background } of withoutSources(linked, ['gazette']).claims)
    expect(background).toEqual(['harbour-built']);
});

test('without no source, or one that it does not have, the pack is the same', () => {
  expect(withoutSources(tinyPack, [])).toEqual(tinyPack);
  expect(withoutSources(tinyPack, ['unknown'])).toEqual(tinyPack);
});

test('without all sources the pack is empty', () => {
  expect(withoutSources(tinyPack, ['gazette', 'courier']).claims).toEqual([]);
});
