/**
 * How well a stretch of a sentence says what a wording says: an order, not a decision.
 *
 * Source: weighted F-measure (van Rijsbergen, 1979) of two shares: how much of the wording's weight the stretch has, and
 * how much of the stretch's weight the wording explains; the best stretch counts. So a long sentence that states two
 * claims scores well for both, and a name in common scores low for all. Cost: the square of the number of shared terms
 * for each candidate. Bad at: synonyms, word order, and who did what to whom.
 */
import type { FoldedText, Term } from './lexicon.ts';
import type { IndexEntry, WordingIndex } from './wording-index.ts';

/** A text with the weights of its terms, made once for all the wordings it is compared with. */
export interface WeighedText {
  readonly folded: FoldedText;
  readonly terms: readonly Term[];
  /** `sums[i]` is the weight of the terms before the i-th. */
  readonly sums: readonly number[];
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
const maxSentenceTerms = 400;

/**
 * How much more covering the wording counts than being explained by it (the beta of the F-measure). Above 1 because a
 * page adds names, days and sources to what a claim says; far above it a short wording would fit any long sentence.
 */
const coverageBeta = 1.5;

export function weighText(folded: FoldedText, index: WordingIndex): WeighedText {
  const terms = folded.terms.slice(0, maxSentenceTerms);
  const sums = [0];
  for (const term of terms) sums.push((sums.at(-1) ?? 0) + index.weigh(term, folded));
  return { folded, terms, sums };
}

/** The best stretch of the text for the wording; undefined when they share no weighty term. */
export function scoreWording(text: WeighedText, entry: IndexEntry): WordingScore | undefined {
  const { terms, sums } = text;
  const weightBetween = (from: number, to: number) => (sums[to] ?? 0) - (sums[from] ?? 0);
  const hits = terms.flatMap(({ term }, at) => (entry.terms.has(term) && weightBetween(at, at + 1) > 0 ? [at] : []));
  let best: { from: number; to: number; score: number; covered: number; explained: number } | undefined;
  for (const [first, from] of hits.entries()) {
    const seen = new Set<string>();
    let distinct = 0;
    let all = 0;
    for (const at of hits.slice(first)) {
      const weight = weightBetween(at, at + 1);
      const { term } = terms[at] as Term;
      all += weight;
      if (!seen.has(term)) distinct += weight;
      seen.add(term);
      const covered = Math.min(1, distinct / entry.weight);
      const explained = Math.min(1, all / weightBetween(from, at + 1));
      const score = fMeasure(explained, covered);
      if (!best || score > best.score) best = { from, to: at, score, covered, explained };
    }
  }
  if (!best) return undefined;
  const { from, to, ...shares } = best;
  return { ...shares, shared: hits.filter((at) => at >= from && at <= to).map((at) => terms[at] as Term) };
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
