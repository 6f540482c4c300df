/** What a sentence, the nearest wordings and the page's date say for and against a proposed claim, as features. */
import type { Concepts } from './concepts.ts';
import type { CompiledCues } from './cues.ts';
import { type Features, featuresOf } from './features.ts';
import type { Hints } from './hints.ts';
import type { Nearest } from './nearest.ts';
import { isNegated } from './negation.ts';
import { contradictsNumbers } from './numbers.ts';
import type { Claim } from './pack.ts';
import type { Reading } from './reading.ts';
import type { Statement, Verdict } from './statement.ts';
import type { IndexEntry } from './wording-index.ts';

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
  readonly cues: ReadonlyMap<Claim, CompiledCues>;
  /** Whether a claim's statement or any wording has a term. */
  readonly holds: (claim: Claim, term: string) => boolean;
  readonly hints: Hints;
  readonly concepts: Concepts;
}

/** What speaks for and against a proposal on a page of the year, if that is known; undefined where nothing is stated, or the claim has no cues. */
export function weigh(
  reading: Reading,
  { claim, nearest, nearestOfAll, verdict }: Proposal,
  year: number | undefined,
  { cues, holds, hints, concepts }: Scales,
): Features | undefined {
  const own = cues.get(claim);
  if (!own || !verdict || 'refusal' in verdict) return undefined;
  const { entry, score, contrary } = nearestOfAll;
  const isOfOtherYear = year !== undefined && isDated(claim) && !claim.date?.startsWith(String(year));
  return featuresOf(verdict, {
    reading,
    cues: own,
    holds: (term) => holds(claim, term),
    likeness: nearest.score.score,
    contraryLikeness: contrary,
    support: nearest.support,
    isOtherNumber: isOfOtherYear || contradictsNumbers(reading.folded.tokens, entry.folded.tokens),
    isOtherSign: isNegated(reading.folded, score.from, score.to) !== isNegated(entry.folded),
    hints,
    concepts,
  });
}

/** Whether it was said on a day; what happened, or is held for good, is told in later years too. */
function isDated({ kind, date }: Claim): boolean {
  return kind !== 'background' && date !== null;
}
