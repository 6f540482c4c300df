/**
 * Folds what the lexicon counts as the same into one term: "Kremlin spokesman Dmitry Peskov" and "Peskov" become one.
 *
 * Source: greedy longest match from the left. Cost: linear in the text times the longest phrase. Bad at: phrases that overlap (the first wins) and phrases with a word put in between.
 */
import type { Span } from './match.ts';
import type { Pack } from './pack.ts';
import { createPhraseTable, type PhraseFound } from './phrase-table.ts';
import { type Token, tokenise } from './tokens.ts';

/** A word or a folded phrase; the span is in UTF-16 offsets of the original. */
export interface Term extends Span {
  /** A stem, or a concept's id with `=` before it. */
  readonly term: string;
  /** The words it was made of: `tokens.slice(first, last + 1)`. */
  readonly first: number;
  readonly last: number;
}

/** A text as the index and the scores read it. */
export interface FoldedText {
  readonly tokens: readonly Token[];
  readonly terms: readonly Term[];
}

export interface Lexicon {
  /** Cuts a text into words and folds them. */
  fold(text: string): FoldedText;
}

export function createLexicon(entries: Pack['lexicon']): Lexicon {
  const table = createPhraseTable<Folding>();
  let order = 0;
  for (const { concept, phrases } of entries) {
    for (const phrase of phrases) if (!phrase.includes('…')) table.add(phrase, { term: `=${concept}`, order: order++ });
  }
  return {
    fold(text) {
      const tokens = tokenise(text);
      const terms: Term[] = [];
      for (let first = 0; first < tokens.length; ) {
        const token = tokens[first] as Token;
        const longest = longestOf(table.findAt(tokens, first));
        const last = longest?.last ?? first;
        const term = longest?.value.term ?? token.term;
        terms.push({ term, start: token.start, end: (tokens[last] as Token).end, first, last });
        first = last + 1;
      }
      return { tokens, terms };
    },
  };
}

interface Folding {
  readonly term: string;
  /** Of phrases of one length the first in the pack counts. */
  readonly order: number;
}

function longestOf(found: readonly PhraseFound<Folding>[]): PhraseFound<Folding> | undefined {
  let longest: PhraseFound<Folding> | undefined;
  for (const each of found) {
    const isBetter =
      !longest || each.last > longest.last || (each.last === longest.last && each.value.order < longest.value.order);
    if (isBetter) longest = each;
  }
  return longest;
}
