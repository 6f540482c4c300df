/**
 * How well a quote is explained as a part of a wording: a reader selects "off the table", not the sentence around it.
 *
 * Source: containment (Broder, 1997) over weighted terms, the very words before their like. Cost: linear in quote and
 * wording; only a wording with the quote's longest word is cut into words. Bad at: telling apart claims that share a phrase; a
 * reader sees them all and chooses.
 */
import { maxSentenceTerms, type WeighedText, type WordingScore } from './scoring.ts';
import type { Token } from './tokens.ts';
import type { IndexEntry } from './wording-entries.ts';
import type { WordingIndex } from './wording-index.ts';

/** The score of a quote that is a part of a wording word by word; a part never counts like a whole. */
const verbatimScore = 0.6;

/** The score of a quote that is a part of a wording in other words. */
const otherWordsScore = 0.55;

/** What a part must share at least, in rare words: enough for "off the table", too much for a name that all claims have. */
const minRareWords = 0.5;

/** Scores a quote as a part of one wording after another; undefined when it shares too little with one to tell. */
export function createPartScorer(
  quote: WeighedText,
  index: WordingIndex,
): (entry: IndexEntry) => WordingScore | undefined {
  const { sums, folded, numbered } = quote;
  const places = new Int32Array(maxSentenceTerms);
  const isIn = createVerbatimTest(folded.tokens);
  const weightAt = (at: number) => (sums[at + 1] ?? 0) - (sums[at] ?? 0);
  return (entry) => {
    const shared = places.subarray(0, index.findShared(numbered, entry, places));
    const weights = new Map<number, number>();
    let sharedWeight = 0;
    for (const at of shared) {
      weights.set(numbered.ids[at] ?? -1, weightAt(at));
      sharedWeight += weightAt(at);
    }
    let distinctWeight = 0;
    for (const weight of weights.values()) distinctWeight += weight;
    if (distinctWeight < minRareWords * index.rareWeight) return undefined;
    const explained = sharedWeight / (sums.at(-1) ?? 1);
    const score = explained * (isIn(entry) ? verbatimScore : otherWordsScore);
    return { score, from: shared[0] ?? 0, to: shared.at(-1) ?? 0 };
  };
}

/** Whether an entry has all words of a quote in a row. */
function createVerbatimTest(quote: readonly Token[]): (entry: IndexEntry) => boolean {
  const wanted = wordsOf(quote);
  const longest = quote.reduce(
    (word, token) => (isPlain(token) && token.word.length > word.length ? token.word : word),
    '',
  );
  return ({ text, tokens }) => {
    // In a text of plain characters a plain word stands as it is compared, but for capitals.
    if (plainText.test(text) && !text.toLowerCase().includes(longest)) return false;
    return wordsOf(tokens).includes(wanted);
  };
}

const plainText = /^[\n -~‘’“”–—…]*$/;

function isPlain({ word }: Token): boolean {
  return /^[a-z]+$/.test(word);
}

/** The normalised words with a space around each, so that one text's words can be found in another's. */
function wordsOf(tokens: readonly Token[]): string {
  return ` ${tokens.map(({ word }) => word).join(' ')} `;
}
