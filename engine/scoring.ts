/**
 * How well a stretch of a sentence says what a wording says: an order, not a decision.
 *
 * Source: weighted F-measure (van Rijsbergen, 1979) of two shares: how much of the wording's weight the stretch has, and
 * how much of the stretch's weight the wording explains; the best stretch counts. So a long sentence that states two
 * claims scores well for both, and a name in common scores low for all. Cost: the square of the number of shared terms
 * for each candidate. Bad at: synonyms, word order, and who did what to whom.
 */
import type { NumberedText } from './candidate-search.ts';
import type { FoldedText, Term } from './lexicon.ts';
import type { IndexEntry, WordingIndex } from './wording-index.ts';

/** A text with the weights of its terms, made once for all the wordings it is compared with. */
export interface WeighedText {
  readonly folded: FoldedText;
  readonly terms: readonly Term[];
  /** All its terms as the index knows them. */
  readonly numbered: NumberedText;
  /** `sums[i]` is the weight of the terms before the i-th. */
  readonly sums: Float64Array;
}

/** The best stretch of a text for one wording. */
export interface WordingScore {
  /** 0 to 1. */
  readonly score: number;
  /** The share of the wording's weight that the stretch holds, 0 to 1. */
  readonly covered: number;
  /** The share of the stretch's weight that the wording explains, 0 to 1. */
  readonly explained: number;
  /** The shared terms of the stretch in reading order; at least one. */
  readonly shared: readonly Term[];
}

/**
 * No sentence is read further than this many terms: the longest newspaper sentences have a fifth of it, and a "sentence"
 * of a megabyte must not stall the browser.
 */
export const maxSentenceTerms = 400;

/**
 * How much more covering the wording counts than being explained by it (the beta of the F-measure). Above 1 because a
 * page adds names, days and sources to what a claim says; far above it a short wording would fit any long sentence.
 */
const coverageBeta = 1.5;

export function weighText(folded: FoldedText, index: WordingIndex): WeighedText {
  const numbered = index.weigh(folded);
  const terms = folded.terms.slice(0, maxSentenceTerms);
  const sums = new Float64Array(terms.length + 1);
  for (let at = 0; at < terms.length; at++) sums[at + 1] = (sums[at] ?? 0) + (numbered.weights[at] ?? 0);
  return { folded, terms, numbered, sums };
}

/** The best stretch of the text for the wording; undefined when they share no weighty term. */
export function scoreWording(text: WeighedText, entry: IndexEntry, index: WordingIndex): WordingScore | undefined {
  const { terms, sums, numbered } = text;
  const weightBetween = (from: number, to: number) => (sums[to] ?? 0) - (sums[from] ?? 0);
  const hits = index.sharedTerms(numbered, entry, maxSentenceTerms);
  const repeats = findRepeats(hits, numbered.ids);
  let [bestFirst, bestLast] = [-1, -1];
  let [bestScore, covered, explained] = [-1, 0, 0];
  for (let first = 0; first < hits.length; first++) {
    const from = hits[first] ?? 0;
    let distinct = 0;
    let all = 0;
    for (let last = first; last < hits.length; last++) {
      const at = hits[last] ?? 0;
      const weight = weightBetween(at, at + 1);
      all += weight;
      if ((repeats[last] ?? -1) < first) distinct += weight;
      const coveredHere = Math.min(1, distinct / entry.weight);
      const explainedHere = Math.min(1, all / weightBetween(from, at + 1));
      const score = fMeasure(explainedHere, coveredHere);
      if (score <= bestScore) continue;
      bestFirst = first;
      bestLast = last;
      bestScore = score;
      covered = coveredHere;
      explained = explainedHere;
    }
  }
  if (bestFirst < 0) return undefined;
  const shared = hits.slice(bestFirst, bestLast + 1).map((at) => terms[at] as Term);
  return { score: bestScore, covered, explained, shared };
}

/** For each hit the hit before it that has the same term; -1 for the first. */
function findRepeats(hits: readonly number[], ids: Int32Array): readonly number[] {
  return hits.map((at, index) => {
    for (let before = index - 1; before >= 0; before--) if (ids[hits[before] ?? 0] === ids[at]) return before;
    return -1;
  });
}

/** The least share of a wording's weight that a text must hold to reach the score, all else being perfect. */
export function minCoverageFor(score: number): number {
  const square = coverageBeta ** 2;
  return (score * square) / (1 + square - score);
}

function fMeasure(precision: number, recall: number): number {
  const square = coverageBeta ** 2;
  return ((1 + square) * precision * recall) / (square * precision + recall);
}
