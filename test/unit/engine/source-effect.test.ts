import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutSources } from '../../../engine/pack-filter.ts';
import { weighSources } from '../../../engine/source-effect.ts';
import { ownPack } from '../own-pack.ts';
import { tinyPack } from './tiny-pack.ts';

test('a claim that nobody shown words is not counted', () => {
  expect(weighSources(tinyPack, ['gazette'])).toMatchObject({ claims: 4, worded: 3 });
  expect(weighSources(tinyPack, ['gazette', 'courier'])).toMatchObject({ claims: 4, worded: 0 });
});

test('it says beforehand what each switch would make of it, off or on', () => {
  expect(weighSources(tinyPack, []).wordedAfter).toEqual({ gazette: 3, courier: 4 });
  expect(weighSources(tinyPack, ['gazette']).wordedAfter).toEqual({ gazette: 4, courier: 0 });
});

test('sources that the pack does not hold change nothing', () => {
  expect(weighSources(tinyPack, ['unknown'])).toEqual(weighSources(tinyPack, []));
});

test('whatever is hidden, it is what a filtered pack would hold', () => {
  const ids = ownPack.sources.map(({ id }) => id);
  fc.assert(
    fc.property(fc.subarray(ids), fc.constantFrom(...ids), (hidden, id) => {
      const worded = (without: readonly string[]) => withoutSources(ownPack, without).claims.length;
      const switched = hidden.includes(id) ? hidden.filter((other) => other !== id) : [...hidden, id];
      const effect = weighSources(ownPack, hidden);
      expect(effect.worded).toBe(worded(hidden));
      expect(effect.wordedAfter[id]).toBe(worded(switched));
    }),
  );
});
