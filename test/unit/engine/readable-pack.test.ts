import { expect, test } from 'vitest';
import { readablePack } from '../../../engine/readable-pack.ts';
import { tinyPack } from './tiny-pack.ts';

test('readers get sources and claims, and nothing of what only the matching needs', () => {
  const readable = readablePack(tinyPack);
  expect(Object.keys(readable).toSorted()).toEqual(
    ['claims', 'id', 'language', 'licence', 'published', 'sources', 'title'].toSorted(),
  );
  expect(readable.claims.map(({ id }) => id)).toEqual(tinyPack.claims.map(({ id }) => id));
  expect(readable.claims.some((claim) => 'cues' in claim)).toBe(false);
});
