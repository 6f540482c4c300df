/**
 * How likely a statement found by cues is one that an editor would mark: a logistic regression over its features.
 *
 * Source: weights fitted to labelled pages, with the phrases left out of the lexicon that only the page's own set uses, so
 * that they hold for pages that no editor has seen (scripts/fit-weights.ts). Cost: constant. Bad at: what no feature says.
 */
import { type FeatureName, type Features, featureNames, type StatementKind } from './features.ts';
import { weights } from './weights.ts';

/** 0 to 1. */
export function probabilityOf(kind: StatementKind, features: Features): number {
  return sumUp(kind, (name) => features[name]);
}

/** The highest that the probability can be where some of the features are not read, and known to be between 0 and a limit. */
export function highestProbabilityOf<Unread extends FeatureName>(
  kind: StatementKind,
  features: Readonly<Record<Exclude<FeatureName, Unread>, number>>,
  limits: Readonly<Record<Unread, number>>,
): number {
  const isUnread = (name: FeatureName): name is Unread => Object.hasOwn(limits, name);
  return sumUp(kind, (name) => {
    if (!isUnread(name)) return features[name as Exclude<FeatureName, Unread>];
    return weights[kind][name] > 0 ? limits[name] : 0;
  });
}

function sumUp(kind: StatementKind, featureOf: (name: FeatureName) => number): number {
  const own = weights[kind];
  let sum = own.bias;
  for (const name of featureNames) sum += own[name] * featureOf(name);
  return 1 / (1 + Math.exp(-sum));
}
