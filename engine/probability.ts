/**
 * How likely a statement found by cues is one that an editor would mark: a logistic regression over its features.
 *
 * Source: weights fitted to labelled pages, with the phrases left out of the lexicon that only the page's own set uses, so
 * that they hold for pages that no editor has seen (scripts/fit-weights.ts). Cost: constant. Bad at: what no feature says.
 */
import {
  type EarlyFeatures,
  earlyFeatureNames,
  type FeatureName,
  type Features,
  featureNames,
  lateFeatureNames,
  type PlainFeatures,
  type Question,
} from './features.ts';
import { weights } from './weights.ts';

/** 0 to 1. */
export function probabilityOf(question: Question, features: Features): number {
  return sumUp(question, (name) => features[name]);
}

/** The highest that the probability can be, whatever the hint. */
export function highestProbabilityOf(question: Question, features: PlainFeatures): number {
  const hint = Number(weights[question].hint > 0);
  return sumUp(question, (name) => (name === 'hint' ? hint : features[name]));
}

/**
 * The least hint with which the probability can reach the bar, where the features that are known this early are as they are, and
 * the others between 0 and a limit: 0 where it can without, more than 1 where no hint will do.
 */
export function leastHintFor(
  bar: number,
  question: Question,
  early: EarlyFeatures,
  limits: Omit<PlainFeatures, keyof EarlyFeatures>,
): number {
  const own = weights[question];
  let highest = own.bias;
  for (const name of earlyFeatureNames) highest += own[name] * early[name];
  for (const name of lateFeatureNames) highest += Math.max(0, own[name]) * limits[name];
  const lacking = Math.log(bar / (1 - bar)) - highest - rounding;
  return lacking <= 0 ? 0 : lacking / Math.max(0, own.hint);
}

/** Sums in another order differ by less. */
const rounding = 1e-9;

function sumUp(question: Question, featureOf: (name: FeatureName) => number): number {
  const own = weights[question];
  let sum = own.bias;
  for (const name of featureNames) sum += own[name] * featureOf(name);
  return 1 / (1 + Math.exp(-sum));
}
