/** A sentence as the rungs above the words see it: read once, asked about every claim. */
import type { Concepts, Occurrence } from './concepts.ts';
import type { FoldedText, Lexicon } from './lexicon.ts';
import { maxSentenceTerms } from './scoring.ts';

export interface Reading {
  readonly text: string;
  readonly folded: FoldedText;
  /** In reading order, of the words that a sentence is read for. */
  readonly occurrences: readonly Occurrence[];
  /** The names of what occurs. */
  readonly concepts: ReadonlySet<string>;
}

export function readText(text: string, lexicon: Lexicon, concepts: Concepts): Reading {
  const folded = lexicon.fold(text);
  const occurrences = concepts.find(folded.tokens.slice(0, maxSentenceTerms));
  return { text, folded, occurrences, concepts: new Set(occurrences.map(({ concept }) => concept)) };
}
