/**
 * Of all that sets a page's sentence apart from how other outlets word the same claim, the one difference that a list has
 * room for: the kind that changes most of what a reader takes away, from the first outlet that shows it.
 */
import { nameDifferences } from './difference-kinds.ts';
import type { Span } from './match.ts';
import type { NamedDifference } from './named-difference.ts';
import type { Source, Wording } from './pack.ts';

/** A named difference with its words, as a list shows it. */
export interface ToldDifference {
  readonly kind: NamedDifference['kind'];
  /** The outlet whose wording differs. */
  readonly outlet: string;
  /** The page's words; null where only the outlet has any. */
  readonly here: string | null;
  /** The outlet's words; null where only the page has any. */
  readonly there: string | null;
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

/** Absent when none of the differences has a name. Wordings come in the order in which outlets are to be preferred. */
export function strongestDifference(
  sentence: string,
  wordings: readonly { readonly source: Source; readonly wording: Wording }[],
): ToldDifference | undefined {
  const [strongest] = wordings
    .flatMap(({ source, wording }) =>
      nameDifferences({ text: sentence }, wording).map((difference) =>
        tell(difference, source, sentence, wording.text),
      ),
    )
    .sort((a, b) => rankOf(a) - rankOf(b));
  return strongest;
}

/** Verbs that only say that something was said: one for another of them is the least of differences. */
const plainVerb =
  /^(?:sa(?:y|ys|id|ying)|stat(?:e|es|ed|ing)|t(?:ell|ells|old|elling)|add(?:s|ed|ing)?|not(?:es|ed|ing))$/i;

function rankOf({ kind, here, there }: ToldDifference): number {
  const isPlain = kind === 'attribution' && [here, there].every((verb) => verb !== null && plainVerb.test(verb));
  return isPlain ? kindsByWeight.length : kindsByWeight.indexOf(kind);
}

function tell(difference: NamedDifference, { outlet }: Source, from: string, to: string): ToldDifference {
  const cut = (text: string, span: Span | undefined) => (span ? text.slice(span.start, span.end) : null);
  return {
    kind: difference.kind,
    outlet,
    here: cut(from, 'from' in difference ? difference.from : undefined),
    there: cut(to, 'to' in difference ? difference.to : undefined),
  };
}
