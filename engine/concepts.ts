/**
 * Where a text speaks of what: every occurrence of the lexicon's concepts and of the phrases that cues name, each with
 * its sign. Overlaps are allowed, since "the US-led alliance" is about the alliance and about the US; an occurrence inside
 * a longer one of the same concept is dropped, so that "on the table" is not found inside "no longer on the table".
 *
 * Source: patterns tried at each word, keyed by their first term. Cost: linear in the text times the patterns that begin
 * alike. Bad at: phrases in another word order than the lexicon has them.
 */

import { maxCasedChars, startsWith } from './lexicon.ts';
import type { LexiconEntry, Pack } from './pack.ts';
import { findGovernment, findScopes, type Government } from './sign.ts';
import { type Token, tokenise } from './tokens.ts';

/** A concept in a text. */
export interface Occurrence extends Government {
  /** `=` and the concept's id, or the phrase of a cue as it was written. */
  readonly concept: string;
  /** The words from and to which it stands, a gap included: indexes in the tokens. */
  readonly first: number;
  readonly last: number;
  /** Whether negation turns the concept. */
  readonly isSigned: boolean;
  /** Whether the words state the contrary of the concept, before any negation is counted. */
  readonly isOpposite: boolean;
}

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

/** A phrase as the parts between its gaps. */
interface Pattern {
  readonly concept: string;
  readonly parts: readonly (readonly Token[])[];
  readonly isOpposite: boolean;
}

/** How many words may stand in a gap: room for a name with its title, not for another clause. */
const maxGapWords = 8;

/** What no gap reaches over: the end of a sentence, a semicolon, a closing quotation mark, another clause. */
const gapBorder = /[;.!?]|^[^\s"]*"/;
const gapBorderWord = /^(?:that|which|who|but|while|although|though|because|whether)$/;

/** Reads the pack's lexicon and the phrases of its claims' cues. */
export function createConcepts({ lexicon, claims }: Pick<Pack, 'lexicon' | 'claims'>): Concepts {
  const entries = new Map<string, LexiconEntry>(lexicon.map((entry) => [`=${entry.concept}`, entry]));
  const patterns = new Map<string, Pattern[]>();
  const conceptOfPhrase = new Map<string, string>();
  const add = (concept: string, parts: Pattern['parts'], isOpposite: boolean) => {
    const start = parts[0]?.[0]?.term;
    if (start === undefined || parts.some((part) => part.length === 0)) return;
    const sameStart = patterns.get(start);
    if (sameStart) sameStart.push({ concept, parts, isOpposite });
    else patterns.set(start, [{ concept, parts, isOpposite }]);
  };
  for (const [concept, { phrases, opposite = [] }] of entries) {
    for (const phrase of phrases) {
      const parts = partsOf(phrase);
      conceptOfPhrase.set(keyOf(parts), concept);
      add(concept, parts, false);
    }
    for (const phrase of opposite) add(concept, partsOf(phrase), true);
  }
  const resolve = (item: string) => (item.startsWith('=') ? item : (conceptOfPhrase.get(keyOf(partsOf(item))) ?? item));
  const loose = new Set<string>();
  for (const { cues } of claims) {
    if (!cues) continue;
    for (const item of [...cues.all.flat(), ...cues.about.flat(), ...cues.by, ...cues.none]) {
      if (!resolve(item).startsWith('=')) loose.add(item);
    }
  }
  for (const phrase of loose) add(phrase, partsOf(phrase), false);
  const isSigned = (concept: string) => entries.get(concept)?.opposite !== undefined;

  return {
    resolve,
    isSigned,
    speaks: (concept) => entries.get(concept)?.speaks === true,
    find(tokens) {
      const found: Found[] = [];
      for (const [at, { term }] of tokens.entries()) {
        for (const pattern of patterns.get(term) ?? []) {
          const words = place(pattern, tokens, at);
          if (words) found.push({ pattern, words, first: at, last: words.at(-1) ?? at });
        }
      }
      const kept = dropInner(found);
      const scopes = findScopes(tokens);
      const readers = readersOf(
        kept.filter(({ pattern: { concept } }) => isSigned(concept) || !concept.startsWith('=')),
      );
      return kept.map(({ pattern: { concept, isOpposite }, words, first, last }): Occurrence => {
        // A negation inside a longer phrase ("no longer on the table") has been read with it, and turns nothing else but
        // the contrary of the same: "never promised that it would be part of the deal".
        const own = scopes.filter(({ at, kind, isNear }) => {
          const readBy = readers.get(at);
          return kind === 'opens' || isNear || !readBy || (isOpposite && readBy.has(concept));
        });
        return { concept, first, last, isOpposite, isSigned: isSigned(concept), ...findGovernment(own, words) };
      });
    },
  };
}

interface Found {
  readonly pattern: Pattern;
  /** Indexes of the words that the pattern's own words met. */
  readonly words: readonly number[];
  readonly first: number;
  readonly last: number;
}

/** For each word of a longer phrase, the concepts that it was read for. */
function readersOf(found: readonly Found[]): Map<number, Set<string>> {
  const readers = new Map<number, Set<string>>();
  for (const { pattern, words } of found) {
    if (words.length === 1) continue;
    for (const word of words) readers.set(word, (readers.get(word) ?? new Set()).add(pattern.concept));
  }
  return readers;
}

/** The words that the pattern meets from one on; undefined where it does not stand there. */
function place({ parts }: Pattern, tokens: readonly Token[], at: number): number[] | undefined {
  const words: number[] = [];
  for (const [index, part] of parts.entries()) {
    const from = index === 0 ? at : (words.at(-1) ?? at) + 1;
    const start = index === 0 ? (startsWith(tokens, at, part) ? at : undefined) : findAfterGap(tokens, from, part);
    if (start === undefined) return undefined;
    for (let offset = 0; offset < part.length; offset++) words.push(start + offset);
  }
  return words;
}

function findAfterGap(tokens: readonly Token[], from: number, part: readonly Token[]): number | undefined {
  for (let at = from; at <= from + maxGapWords; at++) {
    const token = tokens[at];
    if (!token || gapBorder.test(token.before)) return undefined;
    if (startsWith(tokens, at, part)) return at;
    if (gapBorderWord.test(token.word)) return undefined;
  }
  return undefined;
}

/** Without the occurrences that lie inside another one of the same concept; of equal ones the first stays. */
function dropInner(found: readonly Found[]): Found[] {
  const reach = new Map<string, number>();
  return [...found]
    .sort((a, b) => a.first - b.first || b.last - a.last)
    .filter(({ pattern: { concept }, last }) => {
      if (last <= (reach.get(concept) ?? -1)) return false;
      reach.set(concept, last);
      return true;
    });
}

function partsOf(phrase: string): Pattern['parts'] {
  return phrase.split('…').map(tokenise);
}

/** What two phrases must have in common to be the same one. */
function keyOf(parts: Pattern['parts']): string {
  const word = ({ term, isCapitals }: Token) =>
    isCapitals && term.length <= maxCasedChars ? term.toUpperCase() : term;
  return parts.map((part) => part.map(word).join(' ')).join(' … ');
}
