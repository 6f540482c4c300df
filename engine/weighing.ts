/** What a sentence, the nearest wordings and the page's date say for and against a proposed claim, as features. */
import type { Concepts } from './concepts.ts';
import type { CompiledCues } from './cues.ts';
import { type EarlySource, type Features, featuresOf, type PlainFeatures } from './features.ts';
import type { Hints } from './hints.ts';
import type { Nearest } from './nearest.ts';
import { isNegated } from './negation.ts';
import { contradictsNumbers } from './numbers.ts';
import type { Claim } from './pack.ts';
import type { Reading } from './reading.ts';
import type { Statement, Verdict } from './statement.ts';
import type { IndexEntry } from './wording-entries.ts';

/** A claim that a sentence may state. */
export interface Proposal {
  readonly claim: Claim;
  readonly nearest: Nearest;
  /** The same, with the wordings of sources that were taken out. */
  readonly nearestOfAll: Nearest;
  /** The wording of the claim that the sentence is, and nothing else. */
  readonly whole: IndexEntry | undefined;
  /** Absent for a claim without cues. */
  readonly verdict: Verdict | undefined;
}

/** A statement of a claim that a sentence may make, before it is decided whether it does. */
export interface Weighed {
  readonly claim: Claim;
  readonly statement: Statement;
  readonly features: Features;
}

/** What is the same for all sentences. */
export interface Scales {
  readonly cuesOf: (claim: Claim) => CompiledCues | undefined;
  /** Whether a claim's statement or any wording has a term. */
  readonly holds: (claim: Claim, term: string) => boolean;
  readonly hints: Hints;
  readonly concepts: Concepts;
}

/** What a sentence's page says of it. */
export interface PageContext {
  /** Which the report is from, if that is known. */
  readonly year: number | undefined;
  /** Of the other sentences, the share that say the contrary of a claim, 0 to 1. */
  readonly contraryShare: number;
}

/** What speaks for and against a proposal; undefined where nothing is stated, or the claim has no cues. */
export function weigh(
  reading: Reading,
  proposal: Proposal,
  { year, contraryShare }: PageContext,
  scales: Scales,
): PlainFeatures | undefined {
  const { claim, nearestOfAll, verdict } = proposal;
  const own = scales.cuesOf(claim);
  if (!own || !verdict || 'refusal' in verdict) return undefined;
  const { entry, score } = nearestOfAll;
  const isOfOtherYear = year !== undefined && isDated(claim) && !claim.date?.startsWith(String(year));
  return featuresOf(verdict, {
    ...earlySource(reading, proposal, own, scales),
    isOtherNumber: isOfOtherYear || contradictsNumbers(reading.folded.tokens, entry.tokens),
    isOtherSign: isNegated(reading.folded, score.from, score.to) !== entry.isNegated,
    contraryShare,
  });
}

/** What the features that are known before the sentence is read for the claim are read from. */
export function earlySource(
  reading: Reading,
  { claim, nearest, nearestOfAll }: Pick<Proposal, 'claim' | 'nearest' | 'nearestOfAll'>,
  cues: CompiledCues,
  { holds, concepts }: Scales,
): EarlySource {
  return {
    reading,
    cues,
    holds: (term) => holds(claim, term),
    likeness: nearest.score.score,
    contraryLikeness: nearest.contrary,
    // Fewer are near when a source was taken out, and their mean may be higher.
    support: Math.min(nearest.support, nearestOfAll.support),
    concepts,
  };
}

/** How far the sentence hints at the cue that a statement lacks; 0 where it lacks none. */
export function readHint({ folded }: Reading, verdict: Verdict | undefined, { hints }: Scales): number {
  const missing = verdict && 'relation' in verdict ? verdict.missing : undefined;
  return missing ? hints.towards(missing, folded.tokens) : 0;
}

/** Whether it was said on a day; what happened, or is held for good, is told in later years too. */
function isDated({ kind, date }: Claim): boolean {
  return kind !== 'background' && date !== null;
}
