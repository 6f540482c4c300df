/**
 * Whether two texts are negated alike: both an even number of times, or both an odd one. A crude guard against taking
 * "is off the table" and "is not off the table" for the same. Cost: linear. Bad at: what a negation belongs to, and
 * verbs that deny in their own way ("rules out").
 */
import type { Token } from './tokens.ts';

/** Words that turn a statement into its opposite. Refusing counts, as "declined to" and "would not" are the same. */
const negations = new Set(
  `no not never nor neither cannot none nobody nothing without deny denies denied denying decline declines declined
  declining refuse refuses refused refusing refrain refrains refrained refraining false untrue`.split(/\s+/),
);

/** How many words around a stretch are still read: "no longer", "has not been", "not that". */
const wordsAround = 3;

/** Whether the words of `tokens.slice(first, last + 1)`, and the few around them, are negated an odd number of times. */
export function isNegated(tokens: readonly Token[], first = 0, last = tokens.length - 1): boolean {
  const stretch = tokens.slice(Math.max(0, first - wordsAround), last + 1 + wordsAround);
  return stretch.filter(({ word }) => negations.has(word) || word.endsWith("n't")).length % 2 === 1;
}
