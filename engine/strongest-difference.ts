/**
 * Of all that sets a page's sentence apart from how other outlets word the same claim, the one difference that a list has
 * room for: the kind that changes most of what a reader takes away, from the first outlet that shows it.
 */
import type { SourcedWording } from './card-wordings.ts';
import { nameDifferences } from './difference-kinds.ts';
import type { Relation } from './match.ts';
import type { NamedDifference } from './named-difference.ts';

/** A named difference, and whose wording shows it. */
export interface ToldDifference {
  /** From the page's sentence to the wording. */
  readonly difference: NamedDifference;
  /** The wording, whole. */
  readonly wording: string;
  readonly outlet: string;
}

/**
 * From what is said to how it is said: who affirms and who denies, then figures and days, then how sure, then the words of
 * a quotation and of whoever passes it on, and last what one has more than the other.
 */
export const kindsByWeight: readonly NamedDifference['kind'][] = [
  'negation',
  'number',
  'date',
  'hedge',
  'quotation-reworded',
  'attribution',
  'title',
  'quotation-cut',
  'part',
];

/**
 * Absent when none of the differences has a name. Wordings come in the order in which outlets are to be preferred. In a
 * sentence that agrees with the claim, what is negated is something else that it says too.
 */
export function strongestDifference(
  sentence: string,
  relation: Relation,
  wordings: readonly SourcedWording[],
): ToldDifference | undefined {
  const told = wordings.flatMap(({ source: { outlet }, wording }) =>
    nameDifferences({ text: sentence }, wording)
      .filter(({ kind }) => kind !== 'negation' || relation === 'contradicts')
      .map((difference): ToldDifference => ({ difference, wording: wording.text, outlet })),
  );
  const rankOf = ({ difference, wording }: ToldDifference) =>
    isBetweenPlainVerbs(difference, sentence, wording) ? kindsByWeight.length : kindsByWeight.indexOf(difference.kind);
  return told.sort((a, b) => rankOf(a) - rankOf(b))[0];
}

/** Verbs that only say that something was said: one for another of them is the least of differences. */
const plainVerb =
  /^(?:sa(?:y|ys|id|ying)|stat(?:e|es|ed|ing)|t(?:ell|ells|old|elling)|add(?:s|ed|ing)?|not(?:es|ed|ing))$/i;

function isBetweenPlainVerbs(difference: NamedDifference, from: string, to: string): boolean {
  if (difference.kind !== 'attribution') return false;
  const verbs = [
    from.slice(difference.from.start, difference.from.end),
    to.slice(difference.to.start, difference.to.end),
  ];
  return verbs.every((verb) => plainVerb.test(verb));
}
