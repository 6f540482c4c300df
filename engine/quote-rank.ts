/**
 * The order of the claims that a reader's quote may be from. A quote is often a snippet: nobody is named, the subject is
 * half there. So what it says (the claim's cues) counts first, then the very words, then words in common.
 *
 * Source: longest common substring over words. Cost: quote times wording, for the few best claims only. Bad at: snippets
 * of one or two common words, which many claims share.
 */
import type { Verdict } from './statement.ts';
import type { Token } from './tokens.ts';

/** What each kind of evidence counts; they add up to 1. */
const weights = { meaning: 0.4, words: 0.3, likeness: 0.3 } as const;

/** 0 to 1. `likeness` is the score of the nearest wording, 0 to 1. */
export function rankQuote(
  quote: readonly Token[],
  wording: readonly Token[],
  verdict: Verdict | undefined,
  likeness: number,
): number {
  const run = longestRun(quote, wording) / Math.max(1, quote.length);
  return weights.meaning * meaningOf(verdict) + weights.words * run + weights.likeness * likeness;
}

/** How far a quote says what the claim says: in full, but for one cue, or perhaps. */
function meaningOf(verdict: Verdict | undefined): number {
  if (!verdict) return 0.5;
  if ('refusal' in verdict) return 0;
  return verdict.doubts.includes('cue missing') ? 0.5 : 1;
}

/** How many words in a row the two have in common. */
function longestRun(quote: readonly Token[], wording: readonly Token[]): number {
  let longest = 0;
  let before = new Uint16Array(wording.length + 1);
  for (const { term } of quote.slice(0, maxQuoteWords)) {
    const runs = new Uint16Array(wording.length + 1);
    for (const [at, other] of wording.entries()) {
      if (other.term === term) runs[at + 1] = (before[at] ?? 0) + 1;
      longest = Math.max(longest, runs[at + 1] ?? 0);
    }
    before = runs;
  }
  return longest;
}

/** A longer quote is told apart by its first words. */
const maxQuoteWords = 100;
