/**
 * How two wordings of one claim differ, by name. `differences.ts` says which words differ; this says what the difference
 * is: another number, a negation, a hedge, another verb of saying, another title, a quotation cut or reworded, a part more
 * or less. Each kind is found by a file of its own, from the words alone; none says which wording is the better one.
 *
 * Cost: a few passes over both texts, and one word alignment. Bad at: paraphrase. A predicate put in other words is not
 * named; where in doubt nothing is, since a wrong name says of an outlet what it did not do.
 */
import { compareAttributions } from './difference-attribution.ts';
import { compareHedges } from './difference-hedges.ts';
import { compareNegations } from './difference-negation.ts';
import { compareNumbers } from './difference-numbers.ts';
import { compareParts } from './difference-parts.ts';
import { compareQuotations } from './difference-quotations.ts';
import { compareTitles } from './difference-titles.ts';
import type { ComparedText, NamedDifference, WordedText } from './named-difference.ts';
import { tokenise } from './tokens.ts';

/** Both texts must be wordings of one claim; texts longer than this many words are no wordings, and nothing is named. */
const maxWords = 400;

/** How `to` differs from `from`, in the order of the kinds; empty when nothing can be named. */
export function nameDifferences(from: WordedText, to: WordedText): NamedDifference[] {
  const one = prepare(from);
  const other = prepare(to);
  if (Math.max(one.tokens.length, other.tokens.length) > maxWords) return [];
  return [
    ...compareNumbers(one, other),
    ...compareNegations(one, other),
    ...compareHedges(one, other),
    ...compareAttributions(one, other),
    ...compareTitles(one, other),
    ...compareQuotations(one, other),
    ...compareParts(one, other),
  ];
}

function prepare({ text, form }: WordedText): ComparedText {
  return { text, form, tokens: tokenise(text) };
}
