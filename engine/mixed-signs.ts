/**
 * Whether what a sentence contradicts is sure: one that states a claim without a doubt seldom contradicts another, and most of what
 * then reads so is only another part of the same ("open to a deal, but rules out concessions").
 *
 * Cost: for a sentence that contradicts something, a reading of each claim that it may state. Bad at: sentences that do both,
 * about one in three of those that seem to.
 */

import type { Concepts } from './concepts.ts';
import { type CueIndex, chooseGroups, createCueIndex } from './cue-index.ts';
import type { CompiledCues } from './cues.ts';
import type { QuoteHit } from './match.ts';
import type { Claim } from './pack.ts';
import type { Reading } from './reading.ts';
import { readStatement, type Setting } from './statement.ts';

/** The hits of a sentence, and those of them that are not sure. */
export type DropMixedSigns = (
  hits: readonly QuoteHit[],
  sentence: Reading,
  setting: () => Setting,
) => { readonly sure: readonly QuoteHit[]; readonly unsure: readonly QuoteHit[] };

/** `claims` are those of the whole pack: whether a source is left out must not change what is sure. */
export function createMixedSigns(
  claims: readonly Claim[],
  concepts: Concepts,
  cuesOf: (claim: Claim) => CompiledCues | undefined,
): DropMixedSigns {
  let cueIndex: CueIndex | undefined;

  function statesOne({ occurrences }: Reading, setting: () => Setting): boolean {
    cueIndex ??= createCueIndex(claims, chooseGroups(claims, concepts), concepts);
    return [...cueIndex.findClaims(occurrences)].some((claim) => {
      const cues = cuesOf(claim);
      const verdict = cues && readStatement(cues, setting());
      return verdict && 'relation' in verdict && verdict.relation === 'agrees' && verdict.doubts.length === 0;
    });
  }

  return (hits, sentence, setting) => {
    const unsure = hits.filter(({ relation }) => relation === 'contradicts');
    if (unsure.length === 0 || !statesOne(sentence, setting)) return { sure: hits, unsure: [] };
    return { sure: hits.filter((hit) => !unsure.includes(hit)), unsure };
  };
}
