/** A sentence as the rungs above the words see it: read once, asked about every claim. */
import { isCapitalAt } from './characters.ts';
import type { Concepts } from './concepts.ts';
import type { FoldedText, Lexicon, Term } from './lexicon.ts';
import type { Occurrence } from './occurrence.ts';
import type { Patterns } from './patterns.ts';
import { maxSentenceTerms } from './scoring.ts';
import { tokenise } from './tokens.ts';

export interface Reading {
  readonly text: string;
  readonly folded: FoldedText;
  /** In reading order, of the words that a sentence is read for. */
  readonly occurrences: readonly Occurrence[];
  /** The terms that begin with a capital. */
  readonly capitals: readonly Term[];
  /** The names of what occurs. */
  readonly concepts: ReadonlySet<string>;
}

/**
 * No sentence is read further than this many UTF-16 units: the longest newspaper sentences have a tenth of it, and a
 * "sentence" of a megabyte must not stall the browser.
 */
const maxSentenceChars = 8000;

export function readText(whole: string, patterns: Patterns, lexicon: Lexicon, concepts: Concepts): Reading {
  const text = whole.slice(0, maxSentenceChars);
  const tokens = tokenise(text);
  const found = patterns.find(tokens);
  const occurrences = concepts.find(
    tokens.length > maxSentenceTerms ? tokens.slice(0, maxSentenceTerms) : tokens,
    found,
  );
  const folded = lexicon.foldWords(tokens, found);
  let capitals: readonly Term[] | undefined;
  return {
    text,
    folded,
    occurrences,
    get capitals() {
      capitals ??= folded.terms.filter(({ start }) => isCapitalAt(text, start));
      return capitals;
    },
    concepts: new Set(occurrences.map(({ concept }) => concept)),
  };
}
