/**
 * How likely a statement found by cues is one that an editor would mark: a logistic regression over its features.
 *
 * Source: weights fitted to labelled pages, with the phrases left out of the lexicon that only the page's own set uses, so
 * that they hold for pages that no editor has seen (scripts/fit-weights.ts). Cost: constant. Bad at: what no feature says.
 */
import { type FeatureName, type Features, featureNames, type Question } from './features.ts';
import { weights } from './weights.ts';

/** 0 to 1. */
export function probabilityOf(question: Question, features: Features): number {
  return sumUp(question, (name) => features[name]);
}

/** The highest that the probability can be where some of the features are not read, and known to be between 0 and a limit. */
export function highestProbabilityOf<Unread extends FeatureName>(
  question: Question,
  features: Readonly<Record<Exclude<FeatureName, Unread>, number>>,
  limits: Readonly<Record<Unread, number>>,
): number {
  const isUnread = (name: FeatureName): name is Unread => Object.hasOwn(limits, name);
  return sumUp(question, (name) => {
    if (!isUnread(name)) return features[name as Exclude<FeatureName, Unread>];
    return weights[question][name] > 0 ? limits[name] : 0;
  });
}

function sumUp(question: Question, featureOf: (name: FeatureName) => number): number {
  const own = weights[question];
  let sum = own.bias;
  for (const name of featureNames) sum += own[name] * featureOf(name);
  return 1 / (1 + Math.exp(-sum));
}
