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
 * From what is said to how it is said: who affirms and who denies, then figures and days, then how sure and by whom, then
 * the words of a quotation, and last what one has more than the other.
 */
export const kindsByWeight: readonly NamedDifference['kind'][] = [
  'negation',
  'number',
  'date',
  'hedge',
  'attribution',
  'quotation-reworded',
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
      nameDifferences({ text: sentence }, wording).map((difference) => tell(difference, source, sentence, wording.text)),
    )
    .sort((a, b) => kindsByWeight.indexOf(a.kind) - kindsByWeight.indexOf(b.kind));
  return strongest;
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
