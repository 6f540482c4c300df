/**
 * The phrases of a pack as numbers: the lexicon's, which fold words into concepts and name them, their contraries, and those that
 * only the cues of claims have. Plain data, which holds all that the matching needs of the lexicon, so that whoever starts with it
 * cuts and stems nothing. Made by `compile-lexicon.ts`.
 */
import type { HintTerms } from './hint-terms.ts';

/** Something that phrases can stand for. */
export interface CompiledConcept {
  /** `=` and the concept's id, or the phrase of a cue as it was written. */
  readonly name: string;
  /** How many phrases it has; they follow on those of the concept before. */
  readonly phrases: number;
  /** How many phrases state the contrary; they follow on its own. Absent where negation does not turn the concept. */
  readonly opposites?: number;
  /** Whether statements are attributed to it. */
  readonly speaks?: true;
  /** The titles that a person goes by, lower case. */
  readonly titles?: readonly string[];
  /** Whether it is somebody whom "he" or "she" can stand for. */
  readonly isPerson?: true;
}

export interface CompiledLexicon {
  /** Those of the lexicon, then the phrases that only cues have. */
  readonly concepts: readonly CompiledConcept[];
  /** The keys of words by their numbers (`word-key.ts`). Numbers of words that differ in their role alone have the same key. */
  readonly words: readonly string[];
  readonly hints: HintTerms;
  /** The phrases of all concepts, as `packPhrases` writes them. */
  readonly phrases: readonly number[];
  /** How many numbers they are with all their words and an `end` behind each. */
  readonly unpackedLength: number;
  /** What items of cues stand for that are no names of concepts: of the concepts that have the very phrase the last. */
  readonly items: Readonly<Record<string, string>>;
}

/** Stands behind each phrase that is read. */
export const end = 0;
/** Stands in a phrase where a few words may come between. */
export const gap = 1;
/** Words have the numbers from here on. */
export const firstWord = 2;

/**
 * Phrases in a row, without the words that each has in common with the beginning of the one before. Behind each stands with how
 * many of them the next one begins, zero or negative. Source: front coding (Witten, Moffat and Bell, 1999).
 */
export function packPhrases(phrases: readonly (readonly number[])[]): number[] {
  const packed: number[] = [];
  for (const [at, phrase] of phrases.entries()) {
    const before = phrases[at - 1] ?? [];
    const differing = phrase.findIndex((number, index) => number !== before[index]);
    const shared = differing < 0 ? phrase.length : differing;
    if (at > 0) packed.push(0 - shared);
    packed.push(...phrase.slice(shared));
  }
  return phrases.length > 0 ? [...packed, 0] : packed;
}

export interface UnpackedPhrases {
  /** The phrases in a row, each in full with `end` behind it. */
  readonly words: Int32Array;
  /** The same, each word by the number of the first that has the same key. */
  readonly keys: Int32Array;
  /** Where in `words` each begins. */
  readonly starts: Int32Array;
}

/**
 * One loop without a call, since it runs before any other code has been compiled. `sameKey` is for each word the first that has the
 * same key.
 */
export function unpackPhrases(
  { concepts, phrases, unpackedLength }: CompiledLexicon,
  sameKey: ArrayLike<number>,
): UnpackedPhrases {
  const words = new Int32Array(unpackedLength);
  const keys = new Int32Array(unpackedLength);
  const starts = new Int32Array(concepts.reduce((sum, { phrases, opposites = 0 }) => sum + phrases + opposites, 0));
  let length = 0;
  let phrase = 0;
  let start = 0;
  for (let at = 0; at < phrases.length; at++) {
    const number = phrases[at] ?? 0;
    if (number > 0) {
      keys[length] = sameKey[number] ?? 0;
      words[length++] = number;
      continue;
    }
    words[length++] = end;
    const next = length;
    for (let shared = number; shared < 0; shared++) {
      keys[length] = keys[start] ?? 0;
      words[length++] = words[start++] ?? 0;
    }
    start = next;
    if (++phrase < starts.length) starts[phrase] = start;
  }
  return { words, keys, starts };
}
