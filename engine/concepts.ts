/**
 * Where a text speaks of what: every occurrence of the lexicon's concepts and of the phrases that cues name, each with
 * its sign. Overlaps are allowed, since "the US-led alliance" is about the alliance and about the US; an occurrence inside
 * a longer one of the same concept is dropped, so that "on the table" is not found inside "no longer on the table".
 *
 * Source: patterns tried at each word that they begin with. Cost: linear in the text times the patterns that stand there;
 * signs are read where they are asked for. Bad at: phrases in another word order than the lexicon has them.
 */

import type { CompiledLexicon } from './compiled-lexicon.ts';
import { type Occurrence, toOccurrences } from './occurrence.ts';
import { createPatterns, type PatternFound } from './patterns.ts';
import type { Token } from './tokens.ts';

export interface Concepts {
  /** All occurrences in reading order; `found` are the patterns in the text, if they are known already. */
  find(tokens: readonly Token[], found?: readonly PatternFound[]): Occurrence[];
  /** The concept that an item of a cue stands for: its own name, or that of the concept which has it as a phrase. */
  resolve(item: string): string;
  /** Whether negation turns the concept. */
  isSigned(concept: string): boolean;
  /** Whether statements are attributed to the concept. */
  speaks(concept: string): boolean;
  /** The titles that a person goes by, lower case. */
  titlesOf(concept: string): ReadonlySet<string>;
  /** Whether the concept is somebody whom "he" or "she" can stand for. */
  isPerson(concept: string): boolean;
}

/** What the phrases of a pack name. */
export function createConcepts(lexicon: CompiledLexicon, patterns = createPatterns(lexicon)): Concepts {
  const byName = new Map(lexicon.concepts.map((concept) => [concept.name, concept]));
  const titles = new Map<string, ReadonlySet<string>>();
  return {
    resolve: patterns.resolve,
    isSigned: (concept) => byName.get(concept)?.opposites !== undefined,
    speaks: (concept) => byName.get(concept)?.speaks === true,
    titlesOf(concept) {
      const known = titles.get(concept) ?? new Set(byName.get(concept)?.titles);
      titles.set(concept, known);
      return known;
    },
    isPerson: (concept) => byName.get(concept)?.isPerson === true,
    find: (tokens, found = patterns.find(tokens)) => toOccurrences(tokens, dropInner(found, tokens.length)),
  };
}

/** Without what ends behind the text, and what lies inside another occurrence of the same concept; of equal ones the first stays. */
function dropInner(found: readonly PatternFound[], textEnd: number): PatternFound[] {
  const reach = new Map<string, number>();
  return found.filter(({ meaning: { concept }, last }) => {
    if (last >= textEnd || last <= (reach.get(concept) ?? -1)) return false;
    reach.set(concept, last);
    return true;
  });
}
