/** Which of a page's sentences the reader wants listed. */
import type { NamedDifference } from '../../engine/named-difference.ts';
import type { ListedClaim } from '../../platform/messages.ts';
import { createWordFilter, toSearched } from '../word-filter.ts';
import type { ListedSentence } from './panel-state.ts';

export interface SentenceFilter {
  /** Words that the sentence, its claims or their outlets hold; blank asks for nothing. */
  readonly search: string;
  /** An outlet that words one of the claims; empty for any. */
  readonly outlet: string;
  /** A kind of difference that one of the claims shows; empty for any. */
  readonly kind: NamedDifference['kind'] | '';
  /** Also what only may state a claim. */
  readonly withPossible: boolean;
}

export const noFilter: SentenceFilter = { search: '', outlet: '', kind: '', withPossible: false };

/** The sentences that pass, each with the claims that do. */
export function filterSentences(
  sentences: readonly ListedSentence[],
  { search, outlet, kind, withPossible }: SentenceFilter,
): readonly ListedSentence[] {
  const holdsWords = createWordFilter(search);
  const passes = (text: string, claim: ListedClaim) =>
    (withPossible || claim.strength === 'strong') &&
    (outlet === '' || claim.outlets.includes(outlet)) &&
    (kind === '' || claim.difference?.difference.kind === kind) &&
    holdsWords(toSearched([text, claim.statement, claim.speaker, ...claim.outlets]));
  return sentences.flatMap((sentence) => {
    const claims = sentence.claims.filter((claim) => passes(sentence.text, claim));
    return claims.length > 0 ? [{ ...sentence, claims }] : [];
  });
}
