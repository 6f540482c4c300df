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
import type { IndexEntry } from './wording-entries.ts';
import type { WordingIndex } from './wording-index.ts';

/** A text with the weights of its terms, made once for all the wordings it is compared with. */
export interface WeighedText {
  readonly folded: FoldedText;
  readonly terms: readonly Term[];
  /** All its terms as the index knows them. */
  readonly numbered: NumberedText;
  /** `sums[i]` is the weight of the terms before the i-th. */
  readonly sums: readonly number[];
  /** For each term the last place before it where the same term counts; -1 where there is none. */
  readonly repeats: readonly number[];
}

/** The best stretch of a text for one wording. */
export interface WordingScore {
  /** 0 to 1. */
  readonly score: number;
  /** The terms that it reaches from and to, both shared with the wording: indexes in the text's terms. */
  readonly from: number;
  readonly to: number;
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
  const terms = folded.terms.length > maxSentenceTerms ? folded.terms.slice(0, maxSentenceTerms) : folded.terms;
  const sums = [0];
  for (let at = 0; at < terms.length; at++) sums.push((sums[at] ?? 0) + (numbered.weights[at] ?? 0));
  return { folded, terms, numbered, sums, repeats: findRepeats(numbered, terms.length) };
}

/** Scratch: the shared terms of the comparison that is being made. */
const hits = new Int32Array(maxSentenceTerms);

/** The best stretch of the text for the wording; undefined when they share no weighty term. */
export function scoreWording(text: WeighedText, entry: IndexEntry, index: WordingIndex): WordingScore | undefined {
  const { sums, numbered, repeats } = text;
  const count = index.findShared(numbered, entry, hits);
  if (count === 0) return undefined;
  let [bestFrom, bestTo, bestScore] = [0, 0, -1];
  for (let first = 0; first < count; first++) {
    const from = hits[first] ?? 0;
    const before = sums[from] ?? 0;
    let distinct = 0;
    let all = 0;
    for (let last = first; last < count; last++) {
      const at = hits[last] ?? 0;
      const end = sums[at + 1] ?? 0;
      const weight = end - (sums[at] ?? 0);
      all += weight;
      if ((repeats[at] ?? -1) < from) distinct += weight;
      const covered = Math.min(1, distinct / entry.weight);
      const explained = Math.min(1, all / (end - before));
      const score = fMeasure(explained, covered);
      if (score <= bestScore) continue;
      bestFrom = from;
      bestTo = at;
      bestScore = score;
    }
  }
  return { score: bestScore, from: bestFrom, to: bestTo };
}

/** The terms of a stretch that the wording has too, in reading order. */
export function sharedTerms(
  { terms, numbered }: WeighedText,
  entry: IndexEntry,
  { from, to }: WordingScore,
  index: WordingIndex,
): readonly Term[] {
  const count = index.findShared(numbered, entry, hits);
  const shared: Term[] = [];
  for (let hit = 0; hit < count; hit++) {
    const at = hits[hit] ?? 0;
    if (from <= at && at <= to) shared.push(terms[at] as Term);
  }
  return shared;
}

function findRepeats({ ids, weights }: NumberedText, count: number): readonly number[] {
  const repeats: number[] = [];
  for (let at = 0; at < count; at++) {
    const counts = (ids[at] ?? -1) >= 0 && weights[at] !== 0;
    let before = counts ? at - 1 : -1;
    while (before >= 0 && !(ids[before] === ids[at] && (weights[before] ?? 0) > 0)) before--;
    repeats.push(before);
  }
  return repeats;
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
