import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Features,
  featureNames,
  lateFeatureNames,
  lateLimits,
  type StatementKind,
} from '../../../engine/features.ts';
import { highestProbabilityOf, leastHintFor, probabilityOf } from '../../../engine/probability.ts';

const kinds: readonly StatementKind[] = ['complete', 'incomplete', 'contrary'];

function featuresWith(likeness: number, hint: number): Features {
  const none = Object.fromEntries(featureNames.map((name) => [name, 0])) as Features;
  return { ...none, likeness, hint };
}

test.each(kinds)('no hint lifts what is %s above the highest probability', (kind) => {
  for (const likeness of [0, 0.3, 1]) {
    const highest = highestProbabilityOf(kind, featuresWith(likeness, 0));
    for (const hint of [0, 0.5, 1])
      expect(probabilityOf(kind, featuresWith(likeness, hint))).toBeLessThanOrEqual(highest);
  }
});

test.each(kinds)(
  'with less than the least hint, nothing that is still to be read lifts what is %s to the bar',
  (kind) => {
    const limits = lateLimits(4, 12);
    const late = fc.record(Object.fromEntries(Object.entries(limits).map(([name, most]) => [name, below(most)])));
    fc.assert(
      fc.property(late, below(1), below(1), (unread, likeness, hint) => {
        const early = featuresWith(likeness, 0);
        fc.pre(hint < leastHintFor(bar, kind, early, limits));
        expect(probabilityOf(kind, { ...early, ...unread, hint })).toBeLessThan(bar);
      }),
    );
  },
);

const bar = 0.9;

function below(most: number) {
  return fc.double({ min: 0, max: most, noNaN: true });
}

test('the least hint is enough where all that is still to be read is as high as it can be', () => {
  const none = Object.fromEntries(lateFeatureNames.map((name) => [name, 0])) as ReturnType<typeof lateLimits>;
  const early = featuresWith(0.8, 0);
  const hint = leastHintFor(0.5, 'incomplete', early, none);
  expect(hint).toBeGreaterThan(0);
  expect(probabilityOf('incomplete', { ...early, hint })).toBeCloseTo(0.5);
});

test('the highest probability is told without reading the hint', () => {
  const features = featuresWith(0.5, 0);
  const unread = Object.defineProperty({ ...features }, 'hint', {
    get: () => {
      throw new Error('read');
    },
  });
  expect(highestProbabilityOf('incomplete', unread)).toBeGreaterThan(0);
});
