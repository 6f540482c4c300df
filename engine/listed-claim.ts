/** A claim as a list names it beside the sentence that states it: who else words it, and what sets the sentence apart. */
import { sortWordings, type Viewing } from './card-wordings.ts';
import { type NamedClaim, toNamed } from './coverage.ts';
import type { Match } from './match.ts';
import type { Pack } from './pack.ts';
import { strongestDifference, type ToldDifference } from './strongest-difference.ts';

export interface ClaimInList extends NamedClaim {
  /** Names of the other outlets that word it, in pack order. */
  readonly outlets: readonly string[];
  /** Between the sentence and another outlet's wording; absent when none has a name. */
  readonly difference?: ToldDifference;
}

/** A sentence, and the id of a claim that it states. */
export interface ClaimingSentence extends Pick<Match, 'relation'> {
  readonly sentence: string;
  readonly claim: string;
}

/** What a list says of a claim that a sentence of a page states. Throws when the pack has no such claim. */
export function listClaim(
  pack: Pack,
  { claim: claimId, sentence, relation }: ClaimingSentence,
  viewing: Viewing,
): ClaimInList {
  const claim = pack.claims.find(({ id }) => id === claimId);
  if (!claim) throw new Error(`the pack "${pack.id}" has no claim "${claimId}"`);
  const { shown } = sortWordings(pack, claim, viewing);
  const difference = strongestDifference(sentence, relation, shown);
  const outlets = [...new Set(shown.map(({ source }) => source.outlet))];
  return { ...toNamed(claim), outlets, ...(difference && { difference }) };
}
