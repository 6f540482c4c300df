/**
 * How likely a statement found by cues is one that an editor would mark: a logistic regression over its features.
 *
 * Source: weights fitted to labelled pages, with the phrases left out of the lexicon that only the page's own set uses, so
 * that they hold for pages that no editor has seen (scripts/fit-weights.ts). Cost: constant. Bad at: what no feature says.
 */
import { type Features, featureNames, type StatementKind } from './features.ts';
import { weights } from './weights.ts';

/** 0 to 1. */
export function probabilityOf(kind: StatementKind, features: Features): number {
  const own = weights[kind];
  const sum = featureNames.reduce((total, name) => total + own[name] * features[name], own.bias);
  return 1 / (1 + Math.exp(-sum));
}
