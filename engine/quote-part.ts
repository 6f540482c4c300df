/**
 * How well a quote is explained as a part of a wording: a reader selects "off the table", not the sentence around it.
 *
 * Source: containment (Broder, 1997) over weighted terms, the very words before their like. Cost: linear in quote and
 * wording. Bad at: telling apart claims that share a phrase; a reader sees them all and chooses.
 */
import type { WeighedText, WordingScore } from './scoring.ts';
import type { IndexEntry, WordingIndex } from './wording-index.ts';

/** The score of a quote that is a part of a wording word by word; a part never counts like a whole. */
const verbatimScore = 0.6;

/** The score of a quote that is a part of a wording in other words. */
const otherWordsScore = 0.55;

/** What a part must share at least, in rare words: enough for "off the table", too much for a name that all claims have. */
const minRareWords = 0.5;

/** Undefined when the quote shares too little with the wording to tell. */
export function scorePart(quote: WeighedText, entry: IndexEntry, index: WordingIndex): WordingScore | undefined {
  const { terms, sums, folded, numbered } = quote;
  const shared = new Int32Array(terms.length);
  const count = index.findShared(numbered, entry, shared);
  const weights = new Map<number, number>();
  let sharedWeight = 0;
  for (const at of shared.subarray(0, count)) {
    const weight = (sums[at + 1] ?? 0) - (sums[at] ?? 0);
    weights.set(numbered.ids[at] ?? -1, weight);
    sharedWeight += weight;
  }
  const distinctWeight = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  if (distinctWeight < minRareWords * index.rareWeight) return undefined;
  const explained = sharedWeight / (sums.at(-1) ?? 1);
  const isVerbatim = wordsOf(entry.folded).includes(wordsOf(folded));
  const score = explained * (isVerbatim ? verbatimScore : otherWordsScore);
  return { score, from: shared[0] ?? 0, to: shared[count - 1] ?? 0 };
}

/** The normalised words with a space around each, so that one text's words can be found in another's. */
function wordsOf({ tokens }: IndexEntry['folded']): string {
  return ` ${tokens.map(({ word }) => word).join(' ')} `;
}
