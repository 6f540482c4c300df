/** In which order a comparison shows its wordings. */
import type { CardWording } from '../../engine/match.ts';
import type { WordingOrder } from '../../platform/messages.ts';

/**
 * By the outlet's name in the reader's language; or the most different first: those with a difference that has a name, then
 * by the share of words that the page does not have.
 */
export function orderWordings(
  wordings: readonly CardWording[],
  order: WordingOrder,
  language: string,
): readonly CardWording[] {
  if (order === 'by-outlet') {
    const { compare } = new Intl.Collator(language);
    return wordings.toSorted((a, b) => compare(a.source.outlet, b.source.outlet));
  }
  const isNamed = ({ differences }: CardWording) => Number(differences.length > 0);
  return wordings.toSorted((a, b) => isNamed(b) - isNamed(a) || b.differing - a.differing);
}
