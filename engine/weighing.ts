/**
 * What the page around a sentence adds to what a claim is decided by: which other claims it states, and the year that it is
 * from. Turns a proposal into features. Cost: linear in the proposals of a page.
 */
import type { Concepts } from './concepts.ts';
import type { CompiledCues } from './cues.ts';
import { yearOfDateline } from './dateline.ts';
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

/** The surroundings of one sentence. */
export interface Surroundings {
  /** How many claims other than one are stated in other sentences, as far as nothing is in doubt. */
  countNeighbours(claim: Claim): number;
  /** Undefined where the page does not say. */
  readonly year: number | undefined;
}

/** A quote that a reader asks about stands alone; it is read as one on a page about its claim. */
export const surroundingsOfQuote: Surroundings = { countNeighbours: () => 3, year: undefined };

/** The surroundings of each sentence of a page, by its index. */
export function surroundingsOf(
  sentences: readonly string[],
  proposals: readonly (readonly Proposal[])[],
): (sentence: number) => Surroundings {
  const year = yearOfDateline(sentences);
  const placesOf = new Map<Claim, number[]>();
  for (const [at, own] of proposals.entries()) {
    for (const { claim, verdict } of own) {
      if (!verdict || 'refusal' in verdict || verdict.doubts.length > 0) continue;
      placesOf.set(claim, [...(placesOf.get(claim) ?? []), at]);
    }
  }
  return (sentence) => {
    const isElsewhere = (places: readonly number[]) => places.some((at) => at !== sentence);
    const elsewhere = new Set([...placesOf].filter(([, places]) => isElsewhere(places)).map(([claim]) => claim));
    return { year, countNeighbours: (claim) => elsewhere.size - Number(elsewhere.has(claim)) };
  };
}

/** What is the same for all sentences. */
export interface Scales {
  readonly cues: ReadonlyMap<Claim, CompiledCues>;
  /** Whether a claim's statement or any wording has a term. */
  readonly holds: (claim: Claim, term: string) => boolean;
  readonly hints: Hints;
  readonly concepts: Concepts;
}

/** What speaks for and against a proposal; undefined where nothing is stated, or the claim has no cues. */
export function weigh(
  reading: Reading,
  { claim, nearest, nearestOfAll, verdict }: Proposal,
  { countNeighbours, year }: Surroundings,
  { cues, holds, hints, concepts }: Scales,
): Features | undefined {
  const own = cues.get(claim);
  if (!own || !verdict || 'refusal' in verdict) return undefined;
  const { entry, score } = nearestOfAll;
  const isOfOtherYear = year !== undefined && isDated(claim) && !claim.date?.startsWith(String(year));
  return featuresOf(verdict, {
    reading,
    cues: own,
    holds: (term) => holds(claim, term),
    likeness: nearest.score.score,
    isOtherNumber: isOfOtherYear || contradictsNumbers(reading.folded.tokens, entry.folded.tokens),
    isOtherSign: isNegated(reading.folded, score.shared[0], score.shared.at(-1)) !== isNegated(entry.folded),
    neighbours: countNeighbours(claim),
    hints,
    concepts,
  });
}

/** Whether it was said on a day; what happened, or is held for good, is told in later years too. */
function isDated({ kind, date }: Claim): boolean {
  return kind !== 'background' && date !== null;
}
