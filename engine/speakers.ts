/**
 * Whether a sentence gives a claim to somebody else. A claim's people are its speaker and whoever its wordings name;
 * the other people are the speakers of all other claims. Cost: linear. Bad at: speakers whom no claim of the pack has.
 */

import { functionWords } from './function-words.ts';
import type { Lexicon } from './lexicon.ts';
import type { Claim, Pack } from './pack.ts';
import type { WordingIndex } from './wording-index.ts';

export interface Speakers {
  /** Whether the terms name a speaker of the pack who is foreign to the claim, and not the claim's own speaker. */
  namesAnother(claim: Claim, terms: ReadonlySet<string>): boolean;
}

export function createSpeakers({ claims }: Pick<Pack, 'claims'>, lexicon: Lexicon, index: WordingIndex): Speakers {
  // Not before somebody asks: a claim with cues has other means.
  let known: ReturnType<typeof readSpeakers> | undefined;
  return {
    namesAnother(claim, terms) {
      known ??= readSpeakers(claims, lexicon);
      const { speakers, names } = known;
      const own = speakers.get(claim.speaker ?? '') ?? [];
      if (own.length === 0 || own.some((name) => terms.has(name))) return false;
      return [...terms].some((term) => names.has(term) && !index.claimHolds(claim, term));
    },
  };
}

/** The names of each speaker, and those of all. */
function readSpeakers(claims: Pack['claims'], lexicon: Lexicon) {
  const namesOf = (speaker: string) =>
    lexicon.fold(speaker).terms.flatMap(({ term }) => (functionWords.has(term) ? [] : [term]));
  const speakers = new Map<string, readonly string[]>();
  for (const { speaker } of claims)
    if (speaker !== null && !speakers.has(speaker)) speakers.set(speaker, namesOf(speaker));
  return { speakers, names: new Set([...speakers.values()].flat()) };
}
