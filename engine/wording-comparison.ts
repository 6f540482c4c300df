/** One wording beside a text: which words differ, which differences have a name, and how much of it is different. */
import { nameDifferences } from './difference-kinds.ts';
import { type DiffOptions, differingShare, diffWords } from './differences.ts';
import type { CardContent, WordingComparison } from './match.ts';
import type { NamedDifference, WordedText } from './named-difference.ts';

/** `to` beside `from`, both wordings of one claim; within a stretch of `from` where it says more than the claim. */
export function compareWordings(from: WordedText, to: WordedText, within?: DiffOptions['within']): WordingComparison {
  const segments = diffWords(from.text, to.text, { within, form: to.form });
  return { segments, differences: nameDifferences(from, to), differing: differingShare(segments) };
}

/** A sentence of a page with what it states of a claim. */
type ClaimedSentence = Pick<CardContent, 'pageText' | 'relation' | 'clause'>;

/**
 * A wording beside a page's sentence, which may say more than the claim, and then differs from a wording in what has
 * nothing to do with it: outside of the claim's clause, or by a negation where both affirm the claim.
 */
export function compareWithSentence(sentence: ClaimedSentence, to: WordedText): WordingComparison {
  const { pageText, clause } = sentence;
  const comparison = compareWordings({ text: pageText }, to, clause);
  return { ...comparison, differences: comparison.differences.filter((one) => isOfClaim(one, sentence)) };
}

function isOfClaim(difference: NamedDifference, { relation, clause }: ClaimedSentence): boolean {
  if (difference.kind === 'negation') return relation === 'contradicts';
  if (!clause || !('from' in difference)) return true;
  return difference.from.start < clause.end && difference.from.end > clause.start;
}
