/** A claim as a list names it beside the sentence that states it: who else words it, and what sets the sentence apart. */
import type { Viewing } from './card-content.ts';
import { wordingsElsewhere } from './carriers.ts';
import type { NamedClaim } from './coverage.ts';
import type { Pack } from './pack.ts';
import { strongestDifference, type ToldDifference } from './strongest-difference.ts';

export interface ClaimInList extends NamedClaim {
  /** Names of the other outlets that word it, in pack order. */
  readonly outlets: readonly string[];
  /** Between the sentence and another outlet's wording; absent when none has a name. */
  readonly difference?: ToldDifference;
}

/** What a list says of a claim that a sentence of a page states. Throws when the pack has no such claim. */
export function listClaim(pack: Pack, claimId: string, sentence: string, viewing: Viewing): ClaimInList {
  const claim = pack.claims.find(({ id }) => id === claimId);
  if (!claim) throw new Error(`the pack "${pack.id}" has no claim "${claimId}"`);
  const { id, statement, speaker, date } = claim;
  const wordings = wordingsElsewhere(pack, claim, viewing);
  const difference = strongestDifference(sentence, wordings);
  const outlets = [...new Set(wordings.map(({ source }) => source.outlet))];
  return { id, statement, speaker, date, outlets, ...(difference && { difference }) };
}
