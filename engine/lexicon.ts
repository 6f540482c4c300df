/**
 * Folds what the lexicon counts as the same into one term: "Kremlin spokesman Dmitry Peskov" and "Peskov" become one.
 *
 * Source: greedy longest match from the left. Cost: linear in the text times the longest phrase. Bad at: phrases that overlap (the first wins) and phrases with a word put in between.
 */
import type { Span } from './match.ts';
import type { Pack } from './pack.ts';
import { createPatterns, type Pattern, type Patterns, type PatternsFound } from './patterns.ts';
import type { PhraseFound } from './phrase-table.ts';
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
  /** Folds a text that is cut into words, with the patterns that are in it. */
  foldWords(tokens: readonly Token[], found: PatternsFound): FoldedText;
}

export function createLexicon(
  lexicon: Pack['lexicon'],
  patterns: Patterns = createPatterns({ lexicon, claims: [] }),
): Lexicon {
  return {
    fold(text) {
      const tokens = tokenise(text);
      return foldWords(tokens, (at) => patterns.findAt(tokens, at));
    },
    foldWords: (tokens, found) => foldWords(tokens, (at) => found[at] ?? []),
  };
}

function foldWords(tokens: readonly Token[], foundAt: (at: number) => PatternsFound[number]): FoldedText {
  const terms: Term[] = [];
  for (let first = 0; first < tokens.length; ) {
    const { term, start } = tokens[first] as Token;
    const longest = longestOf(foundAt(first));
    const last = longest?.last ?? first;
    terms.push({ term: longest?.value.concept ?? term, start, end: (tokens[last] as Token).end, first, last });
    first = last + 1;
  }
  return { tokens, terms };
}

/** The longest pattern that folds; of equally long ones the first of the pack. */
function longestOf(found: PatternsFound[number]): PhraseFound<Pattern> | undefined {
  let longest: PhraseFound<Pattern> | undefined;
  for (const each of found) {
    if (!each.value.folds || (longest && each.last < longest.last)) continue;
    if (!longest || each.last > longest.last || each.value.order < longest.value.order) longest = each;
  }
  return longest;
}
