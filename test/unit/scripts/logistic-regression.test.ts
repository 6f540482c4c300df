import { expect, test } from 'vitest';
import { type Example, fitWeights, predict } from '../../../scripts/logistic-regression.ts';

/** Of ten with the feature eight are right, of ten without it two. */
const examples: readonly Example[] = Array.from({ length: 20 }, (_, at) => ({
  features: [1, at < 10 ? 1 : 0],
  isRight: at < 8 || at >= 18,
}));

test('without a penalty the probabilities are the shares that were seen', () => {
  const weights = fitWeights(examples, 1e-6);
  expect(predict(weights, [1, 1])).toBeCloseTo(0.8, 3);
  expect(predict(weights, [1, 0])).toBeCloseTo(0.2, 3);
});

test('a penalty draws weights towards nothing', () => {
  const [, free = 0] = fitWeights(examples, 1e-6);
  const [, bound = 0] = fitWeights(examples, 4);
  expect(bound).toBeGreaterThan(0);
  expect(bound).toBeLessThan(free);
});
