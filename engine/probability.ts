/**
 * How likely a statement found by cues is one that an editor would mark: a logistic regression over its features.
 *
 * Source: weights fitted to labelled pages, with the phrases left out of the lexicon that only the page's own set uses, so
 * that they hold for pages that no editor has seen (scripts/fit-weights.ts). Cost: constant. Bad at: what no feature says.
 */
import { type Features, featureNames, lateFeature, type StatementKind } from './features.ts';
import { weights } from './weights.ts';

/** 0 to 1. */
export function probabilityOf(kind: StatementKind, features: Features): number {
  return sumUp(kind, (name) => features[name]);
}

/** The highest that the probability may be, whatever the feature says that takes longest to read. */
export function highestProbabilityOf(kind: StatementKind, features: Features): number {
  const best = Number(weights[kind][lateFeature] > 0);
  return sumUp(kind, (name) => (name === lateFeature ? best : features[name]));
}

function sumUp(kind: StatementKind, featureOf: (name: keyof Features) => number): number {
  const own = weights[kind];
  const sum = featureNames.reduce((total, name) => total + own[name] * featureOf(name), own.bias);
  return 1 / (1 + Math.exp(-sum));
}
