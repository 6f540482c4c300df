/**
 * Whether two texts are negated alike: both an even number of times, or both an odd one. A crude guard against taking
 * "is off the table" and "is not off the table" for the same. A negation inside a phrase of the lexicon ("no longer on
 * the table") does not count, since the phrase as a whole has been read. Cost: linear. Bad at: what a negation belongs
 * to, and verbs that deny in their own way ("rules out").
 */
import type { FoldedText, Term } from './lexicon.ts';

/** Words that turn a statement into its opposite. Refusing counts, as "declined to" and "would not" are the same. */
const negations = new Set(
  `no never nor neither none nobody nothing without deny denies denied denying decline declines declined
  declining refuse refuses refused refusing refrain refrains refrained refraining false untrue`.split(/\s+/),
);

/** How many terms before a stretch are still read: "it has not been", "nor will I". After it another clause begins. */
const termsBefore = 3;

/** Whether a stretch of the text, from one term to another, is negated an odd number of times; without them, all of it. */
export function isNegated({ tokens, terms }: FoldedText, from = 0, to = terms.length - 1): boolean {
  let isOdd = false;
  for (let at = Math.max(0, from - termsBefore); at <= to; at++) {
    if (isNegation(terms[at] as Term, tokens)) isOdd = !isOdd;
  }
  return isOdd;
}

/** Whether the text has a negation at all, outside the phrases of the lexicon. */
export function holdsNegation({ tokens, terms }: FoldedText): boolean {
  return terms.some((term) => isNegation(term, tokens));
}

function isNegation(term: Term, tokens: FoldedText['tokens']): boolean {
  return term.term === 'not' || (term.first === term.last && negations.has(tokens[term.first]?.word ?? ''));
}
