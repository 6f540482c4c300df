import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Features, featureNames, lateLimits, type StatementKind } from '../../../engine/features.ts';
import { highestProbabilityOf, probabilityOf } from '../../../engine/probability.ts';

const kinds: readonly StatementKind[] = ['complete', 'incomplete', 'contrary'];

function featuresWith(likeness: number, hint: number): Features {
  const none = Object.fromEntries(featureNames.map((name) => [name, 0])) as Features;
  return { ...none, likeness, hint };
}

test.each(kinds)('no hint lifts what is %s above the highest probability', (kind) => {
  for (const likeness of [0, 0.3, 1]) {
    const highest = highestProbabilityOf(kind, featuresWith(likeness, 0), { hint: 1 });
    for (const hint of [0, 0.5, 1])
      expect(probabilityOf(kind, featuresWith(likeness, hint))).toBeLessThanOrEqual(highest);
  }
});

test.each(kinds)('nothing that is not read lifts what is %s above the highest probability', (kind) => {
  const limits = lateLimits(4, 12);
  const early = featuresWith(0.3, 0);
  const late = fc.record(Object.fromEntries(Object.entries(limits).map(([name, most]) => [name, below(most)])));
  fc.assert(
    fc.property(late, (unread) => {
      const highest = highestProbabilityOf(kind, early, limits);
      expect(probabilityOf(kind, { ...early, ...unread })).toBeLessThanOrEqual(highest);
    }),
  );
});

function below(most: number) {
  return fc.double({ min: 0, max: most, noNaN: true });
}

test('the highest probability is told without reading the hint', () => {
  const features = featuresWith(0.5, 0);
  const unread = Object.defineProperty({ ...features }, 'hint', {
    get: () => {
      throw new Error('read');
    },
  });
  expect(highestProbabilityOf('incomplete', unread, { hint: 1 })).toBeGreaterThan(0);
});
