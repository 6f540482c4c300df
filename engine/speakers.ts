/**
 * Whether a sentence gives a claim to somebody else. A claim's people are its speaker and whoever its wordings name;
 * the other people are the speakers of all other claims. Cost: linear. Bad at: speakers whom no claim of the pack has.
 */

import { functionWords } from './function-words.ts';
import type { Lexicon } from './lexicon.ts';
import type { Claim, Pack } from './pack.ts';
import type { IndexEntry } from './wording-index.ts';

export interface Speakers {
  /** Whether the terms name a speaker of the pack who is foreign to the claim, and not the claim's own speaker. */
  namesAnother(claim: Claim, terms: ReadonlySet<string>): boolean;
}

export function createSpeakers(pack: Pack, lexicon: Lexicon, entries: readonly IndexEntry[]): Speakers {
  const namesOf = ({ speaker }: Claim) =>
    lexicon.fold(speaker ?? '').terms.flatMap(({ term }) => (functionWords.has(term) ? [] : [term]));
  const names = new Set(pack.claims.flatMap(namesOf));
  const namedBy = new Map<Claim, Set<string>>();
  for (const { claim, terms } of entries) {
    const named = namedBy.get(claim) ?? new Set();
    for (const term of terms) if (names.has(term)) named.add(term);
    namedBy.set(claim, named);
  }
  return {
    namesAnother(claim, terms) {
      const own = namesOf(claim);
      if (own.length === 0 || own.some((name) => terms.has(name))) return false;
      return [...names].some((name) => terms.has(name) && !namedBy.get(claim)?.has(name));
    },
  };
}
