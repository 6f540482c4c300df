/**
 * Folds what the lexicon counts as the same into one term: "Kremlin spokesman Dmitry Peskov" and "Peskov" become one.
 *
 * Source: greedy longest match from the left. Cost: linear in the text times the longest phrase. Bad at: phrases that overlap (the first wins) and phrases with a word put in between.
 */
import type { Span } from './match.ts';
import type { PatternFound, Patterns } from './patterns.ts';
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
  /** Folds a text that is cut into words; `found` are the patterns in it, if they are known already. */
  foldWords(tokens: readonly Token[], found?: readonly PatternFound[]): FoldedText;
}

export function createLexicon(patterns: Patterns): Lexicon {
  return {
    fold(text) {
      const tokens = tokenise(text);
      return foldWords(tokens, patterns.find(tokens));
    },
    foldWords: (tokens, found = patterns.find(tokens)) => foldWords(tokens, found),
  };
}

/** At each word the first pattern that folds is the longest. */
function foldWords(tokens: readonly Token[], found: readonly PatternFound[]): FoldedText {
  const terms: Term[] = [];
  let next = 0;
  for (let first = 0; first < tokens.length; ) {
    let longest: PatternFound | undefined;
    for (; next < found.length; next++) {
      const one = found[next] as PatternFound;
      if (one.first > first) break;
      if (!longest && one.first === first && one.meaning.folds && one.behindGaps.length === 0) longest = one;
    }
    const { term, start } = tokens[first] as Token;
    const last = longest?.last ?? first;
    terms.push({ term: longest?.meaning.concept ?? term, start, end: (tokens[last] as Token).end, first, last });
    first = last + 1;
  }
  return { tokens, terms };
}
