/**
 * Which claims a sentence may state, each with what a decision rests on. Works in the order of cost: what the cues of a claim need
 * is counted before the sentence is compared with its wordings, and these are before it is read what the sentence states.
 */
import type { CueIndex } from './cue-index.ts';
import { type CompiledCues, countUnmet } from './cues.ts';
import { canBeOffered, isOfferedAnyhow } from './decide.ts';
import type { Guard } from './guard.ts';
import { findNearest } from './nearest.ts';
import type { Claim } from './pack.ts';
import { canBecomeOffer } from './prospects.ts';
import type { Reading } from './reading.ts';
import { scoreWording, type WeighedText, weighText } from './scoring.ts';
import { readStatement, type Setting } from './statement.ts';
import type { Proposal, Scales } from './weighing.ts';
import type { IndexEntry } from './wording-entries.ts';
import type { WordingIndex } from './wording-index.ts';

/**
 * What a sentence is read for: for its matches no claim is read that cannot become one, nor for fitting weights one that could not
 * with any, for near misses all are.
 */
export type Purpose = 'matches' | 'weights' | 'misses';

/** A sentence with the claims that it may state. */
export interface ReadSentence {
  readonly reading: Reading;
  readonly weighed: WeighedText;
  readonly setting: () => Setting;
  readonly proposals: readonly Proposal[];
}

/** `guard` is that of the sources that were taken out of the pack, if any were. */
export function createProposer(index: WordingIndex, cueIndex: CueIndex, scales: Scales, guard: Guard | undefined) {
  // Scratch: which entries are listed for the look-up with this number.
  const listed = new Int32Array(index.size);
  let lookUp = 0;

  /** The entries that a text is compared with; except for misses, without those of claims that it cannot state. */
  function findEntries(
    { concepts: names, occurrences }: Reading,
    candidates: readonly IndexEntry[],
    wholes: readonly IndexEntry[],
    purpose: Purpose,
  ): readonly IndexEntry[] {
    const said = cueIndex.findClaims(occurrences);
    if (said.size === 0) return candidates;
    const entries = [...candidates];
    lookUp++;
    for (const { id } of candidates) listed[id] = lookUp;
    const isNear = (claim: Claim) => [candidates, wholes].some((near) => near.some((entry) => entry.claim === claim));
    for (const claim of said) {
      const own = scales.cuesOf(claim);
      if (purpose !== 'misses' && own && isRefused(own, names) && !isNear(claim)) continue;
      for (const entry of index.entriesOf(claim)) if (listed[entry.id] !== lookUp) entries.push(entry);
    }
    return entries;
  }

  return (reading: Reading, setting: () => Setting, purpose: Purpose): ReadSentence => {
    const weighed = weighText(reading.folded, index);
    const wholes = index.findWhole(weighed.numbered);
    const entries = findEntries(reading, index.findCandidates(weighed.numbered), wholes, purpose);
    const nearestOf = findNearest(entries, (entry) => scoreWording(weighed, entry, index));
    const proposals: Proposal[] = [];
    for (const [claim, nearest] of nearestOf) {
      const own = scales.cuesOf(claim);
      const whole = wholes.find((entry) => entry.claim === claim);
      const { score } = nearest.score;
      const unmet = own ? countUnmet(own, reading.concepts) : 0;
      if (own && purpose !== 'misses' && !canBeOffered(score, unmet, whole)) continue;
      const proposal = { claim, nearest, nearestOfAll: guard?.findNearest(reading.folded, claim) ?? nearest, whole };
      const isSure = !own || unmet !== 1 || isOfferedAnyhow(score, whole);
      if (purpose === 'matches' && !isSure && !canBecomeOffer(reading, proposal, own, scales)) continue;
      proposals.push({ ...proposal, verdict: own && readStatement(own, setting()) });
    }
    return { reading, weighed, setting, proposals };
  };
}

/** Whether a sentence with the concepts states nothing of a claim, whatever it says: two cues are missing, or one excludes it. */
function isRefused(cues: CompiledCues, concepts: ReadonlySet<string>): boolean {
  if (countUnmet(cues, concepts) > 1) return true;
  for (const concept of concepts) if (cues.none.has(concept)) return true;
  return false;
}
