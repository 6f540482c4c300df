/**
 * How likely a statement found by cues is one that an editor would mark: a logistic regression over its features.
 *
 * Source: weights fitted to labelled pages, with the phrases left out of the lexicon that only the page's own set uses, so
 * that they hold for pages that no editor has seen (scripts/fit-weights.ts). Cost: constant. Bad at: what no feature says.
 */
import { type Features, featureNames, lateFeature, type Question } from './features.ts';
import { weights } from './weights.ts';

/** 0 to 1. */
export function probabilityOf(question: Question, features: Features): number {
  return sumUp(question, (name) => features[name]);
}

/** The highest that the probability may be, whatever the feature says that takes longest to read. */
export function highestProbabilityOf(question: Question, features: Features): number {
  const best = Number(weights[question][lateFeature] > 0);
  return sumUp(question, (name) => (name === lateFeature ? best : features[name]));
}

function sumUp(question: Question, featureOf: (name: keyof Features) => number): number {
  const own = weights[question];
  const sum = featureNames.reduce((total, name) => total + own[name] * featureOf(name), own.bias);
  return 1 / (1 + Math.exp(-sum));
}
