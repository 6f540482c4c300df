/**
 * Folds what the lexicon counts as the same into one term: "Kremlin spokesman Dmitry Peskov" and "Peskov" become one.
 *
 * Source: greedy longest match from the left over a table keyed by a phrase's first term. Cost: linear in the text
 * times the longest phrase. Bad at: phrases that overlap (the first wins) and phrases with a word put in between.
 */
import type { Span } from './match.ts';
import type { Pack } from './pack.ts';
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
  const phrases = new Map<string, Phrase[]>();
  for (const { concept, phrases: texts } of entries) {
    for (const text of texts) {
      if (text.includes('…')) continue;
      const tokens = tokenise(text);
      const first = tokens[0];
      if (!first) continue;
      const sameStart = phrases.get(first.term) ?? [];
      sameStart.push({ concept: `=${concept}`, tokens });
      phrases.set(first.term, sameStart);
    }
  }
  for (const sameStart of phrases.values()) sameStart.sort((a, b) => b.tokens.length - a.tokens.length);
  return {
    fold(text) {
      const tokens = tokenise(text);
      const terms: Term[] = [];
      for (let first = 0; first < tokens.length; ) {
        const token = tokens[first] as Token;
        const phrase = phrases.get(token.term)?.find((candidate) => startsWith(tokens, first, candidate.tokens));
        const last = first + (phrase ? phrase.tokens.length : 1) - 1;
        const end = (tokens[last] as Token).end;
        terms.push({ term: phrase?.concept ?? token.term, start: token.start, end, first, last });
        first = last + 1;
      }
      return { tokens, terms };
    },
  };
}

interface Phrase {
  readonly concept: string;
  readonly tokens: readonly Token[];
}

/** "US" is no "us" and "WHO" no "who", but "Nato" is "NATO": capitals are asked for up to this many letters. */
export const maxCasedChars = 3;

/** Whether the words of a phrase stand in a text from one word on. */
export function startsWith(tokens: readonly Token[], at: number, phrase: readonly Token[]): boolean {
  return phrase.every((wanted, index) => {
    const token = tokens[at + index];
    if (token?.term !== wanted.term) return false;
    return token.isCapitals || !wanted.isCapitals || wanted.term.length > maxCasedChars;
  });
}
