import { expect, test } from 'vitest';
import { type Features, featureNames, type StatementKind } from '../../../engine/features.ts';
import { highestProbabilityOf, probabilityOf } from '../../../engine/probability.ts';

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

test('the highest probability is told without reading the hint', () => {
  const features = featuresWith(0.5, 0);
  const unread = Object.defineProperty({ ...features }, 'hint', {
    get: () => {
      throw new Error('read');
    },
  });
  expect(highestProbabilityOf('incomplete', unread)).toBeGreaterThan(0);
});
