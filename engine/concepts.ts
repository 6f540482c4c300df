/**
 * Where a text speaks of what: every occurrence of the lexicon's concepts and of the phrases that cues name, each with
 * its sign. Overlaps are allowed, since "the US-led alliance" is about the alliance and about the US; an occurrence inside
 * a longer one of the same concept is dropped, so that "on the table" is not found inside "no longer on the table".
 *
 * Source: patterns tried at each word that they begin with. Cost: linear in the text times the patterns that stand there;
 * signs are read where they are asked for. Bad at: phrases in another word order than the lexicon has them.
 */

import { placeParts } from './gap-pattern.ts';
import { type Occurrence, type Place, toOccurrences } from './occurrence.ts';
import type { Pack } from './pack.ts';
import { createPatterns, type Pattern, type PatternsFound, partsOf } from './patterns.ts';
import { hasPersonsName, titlesIn } from './titles.ts';
import type { Token } from './tokens.ts';

export interface Concepts {
  /** All occurrences in reading order; `found` are the patterns in the text, if they are known already. */
  find(tokens: readonly Token[], found?: PatternsFound): Occurrence[];
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

/** What the pack's lexicon and the phrases of its claims' cues name. */
export function createConcepts(pack: Pick<Pack, 'lexicon' | 'claims'>, patterns = createPatterns(pack)): Concepts {
  const titles = new Map<string, ReadonlySet<string>>();
  const people = new Map<string, boolean>();
  const entries = new Map(pack.lexicon.map((entry) => [`=${entry.concept}`, entry]));
  return {
    resolve: patterns.resolve,
    isSigned: (concept) => entries.get(concept)?.opposite !== undefined,
    speaks: (concept) => entries.get(concept)?.speaks === true,
    titlesOf(concept) {
      const known = titles.get(concept) ?? titlesIn(entries.get(concept)?.phrases ?? []);
      titles.set(concept, known);
      return known;
    },
    isPerson(concept) {
      const known = people.get(concept) ?? hasPersonsName(entries.get(concept)?.phrases ?? []);
      people.set(concept, known);
      return known;
    },
    find(tokens, patternsFound = patterns.find(tokens)) {
      const found: Found[] = [];
      for (let at = 0; at < tokens.length; at++) {
        for (const { value, last } of patternsFound[at] ?? []) {
          const place = last < tokens.length ? placeAt(value, tokens, at, last) : undefined;
          if (place) found.push({ meaning: value, place });
        }
      }
      return toOccurrences(tokens, dropInner(found));
    },
  };
}

const none: readonly number[] = [];

interface Found {
  readonly meaning: Pattern;
  readonly place: Place;
}

/** Where a pattern stands whose words up to the first gap are those from `first` to `last`. */
function placeAt(pattern: Pattern, tokens: readonly Token[], first: number, last: number): Place | undefined {
  if (pattern.behindGaps.length === 0) return { first, last, startLast: last, behindGaps: none };
  const behindGaps = placeParts(partsOf(pattern), tokens, last);
  return behindGaps && { first, last: behindGaps.at(-1) ?? last, startLast: last, behindGaps };
}

/** In reading order, without what lies inside another occurrence of the same concept; of equal ones the first stays. */
function dropInner(found: Found[]): Found[] {
  const reach = new Map<string, number>();
  return found
    .sort((a, b) => a.place.first - b.place.first || b.place.last - a.place.last || a.meaning.order - b.meaning.order)
    .filter(({ meaning: { concept }, place: { last } }) => {
      if (last <= (reach.get(concept) ?? -1)) return false;
      reach.set(concept, last);
      return true;
    });
}
