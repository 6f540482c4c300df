/**
 * Where a text speaks of what: every occurrence of the lexicon's concepts and of the phrases that cues name, each with
 * its sign. Overlaps are allowed, since "the US-led alliance" is about the alliance and about the US; an occurrence inside
 * a longer one of the same concept is dropped, so that "on the table" is not found inside "no longer on the table".
 *
 * Source: patterns tried at each word that they begin with. Cost: linear in the text times the patterns that stand there;
 * signs are read where they are asked for. Bad at: phrases in another word order than the lexicon has them.
 */

import { areSameParts, type Parts, placeParts, readParts, splitAtGaps } from './gap-pattern.ts';
import { type Meaning, type Occurrence, type Place, toOccurrences } from './occurrence.ts';
import type { LexiconEntry, Pack } from './pack.ts';
import { createPhraseTable } from './phrase-table.ts';
import type { Token } from './tokens.ts';

export interface Concepts {
  /** All occurrences in reading order. */
  find(tokens: readonly Token[]): Occurrence[];
  /** The concept that an item of a cue stands for: its own name, or that of the concept which has it as a phrase. */
  resolve(item: string): string;
  /** Whether negation turns the concept. */
  isSigned(concept: string): boolean;
  /** Whether statements are attributed to the concept. */
  speaks(concept: string): boolean;
}

/** A phrase of the lexicon or of a cue. */
interface Pattern extends Meaning {
  /** Place among all patterns: of two that meet the same words the first counts. */
  readonly order: number;
  readonly behindGaps: readonly string[];
  /** The same in words, once they are asked for. */
  parts?: Parts;
}

/** Reads the pack's lexicon and the phrases of its claims' cues. */
export function createConcepts({ lexicon, claims }: Pick<Pack, 'lexicon' | 'claims'>): Concepts {
  const entries = new Map<string, LexiconEntry>(lexicon.map((entry) => [`=${entry.concept}`, entry]));
  const isSigned = (concept: string) => entries.get(concept)?.opposite !== undefined;
  const patterns = createPhraseTable<Pattern>();
  let order = 0;
  const add = (concept: string, phrase: string, signed: boolean, isOpposite: boolean) => {
    const { start, behindGaps } = splitAtGaps(phrase);
    patterns.add(start, { concept, isSigned: signed, isOpposite, order: order++, behindGaps });
  };
  for (const [concept, { phrases, opposite }] of entries) {
    for (const phrase of phrases) add(concept, phrase, opposite !== undefined, false);
    for (const phrase of opposite ?? []) add(concept, phrase, true, true);
  }

  /** The concept of the lexicon that has the very phrase; of several the last. */
  function conceptWith(phrase: string): string | undefined {
    const { start, behindGaps } = splitAtGaps(phrase);
    const parts = readParts(behindGaps);
    return patterns
      .findSame(start)
      .filter((pattern) => !pattern.isOpposite && areSameParts(partsOf(pattern), parts))
      .reduce<Pattern | undefined>((last, pattern) => (last && last.order > pattern.order ? last : pattern), undefined)
      ?.concept;
  }

  const resolve = (item: string) => (item.startsWith('=') ? item : (conceptWith(item) ?? item));
  const loose = new Set<string>();
  for (const { cues } of claims) {
    if (!cues) continue;
    for (const item of [...cues.all.flat(), ...cues.about.flat(), ...cues.by, ...cues.none]) {
      if (!resolve(item).startsWith('=')) loose.add(item);
    }
  }
  for (const phrase of loose) add(phrase, phrase, false, false);

  return {
    resolve,
    isSigned,
    speaks: (concept) => entries.get(concept)?.speaks === true,
    find(tokens) {
      const found: Found[] = [];
      for (let at = 0; at < tokens.length; at++) {
        for (const { value, last } of patterns.findAt(tokens, at)) {
          const place = placeAt(value, tokens, at, last);
          if (place) found.push({ meaning: value, place });
        }
      }
      return toOccurrences(tokens, dropInner(found));
    },
  };
}

interface Found {
  readonly meaning: Pattern;
  readonly place: Place;
}

/** Where a pattern stands whose words up to the first gap are those from `first` to `last`. */
function placeAt(pattern: Pattern, tokens: readonly Token[], first: number, last: number): Place | undefined {
  const words = Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
  if (pattern.behindGaps.length === 0) return { first, last, words };
  const behind = placeParts(partsOf(pattern), tokens, last);
  return behind && { first, last: behind.at(-1) ?? last, words: [...words, ...behind] };
}

function partsOf(pattern: Pattern): Parts {
  pattern.parts ??= readParts(pattern.behindGaps);
  return pattern.parts;
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
