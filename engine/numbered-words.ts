/** A text's words by the numbers that they have in the phrases of a pack, so that comparing two words is comparing two numbers. */
import { firstWord, gap } from './compiled-lexicon.ts';
import type { Token } from './tokens.ts';
import { isCased, keyOfWord } from './word-key.ts';

export interface NumberedWords {
  readonly tokens: readonly Token[];
  /** The number of each word, 0 for one that no phrase has. */
  readonly plain: readonly number[];
  /** The other number of a word that meets more because it is in capitals; else 0. */
  readonly cased: readonly number[];
  /** No word with the number stands behind this place. A word that the text does not have may have any place. */
  lastPlaceOf(number: number): number;
}

export interface WordNumbers {
  /** For each number the first that has the same key. */
  readonly sameKey: Int32Array;
  /** Numbers the words of a text. Of two texts the earlier one must not be used any more. */
  read(tokens: readonly Token[]): NumberedWords;
}

/** `keys` are those of words by their numbers. */
export function numberWords(keys: readonly string[]): WordNumbers {
  const numbers = new Map<string, number>();
  const sameKey = new Int32Array(keys.length);
  sameKey[gap] = gap;
  for (let number = firstWord; number < keys.length; number++) {
    const key = keys[number] ?? '';
    const same = numbers.get(key) ?? number;
    if (same === number) numbers.set(key, number);
    sameKey[number] = same;
  }
  const lastPlaces = new Int32Array(keys.length);
  return {
    sameKey,
    read(tokens) {
      const plain: number[] = [];
      const cased: number[] = [];
      for (let at = 0; at < tokens.length; at++) {
        const token = tokens[at] as Token;
        const number = numbers.get(token.term) ?? 0;
        const other = isCased(token) ? (numbers.get(keyOfWord(token)) ?? 0) : 0;
        plain.push(number);
        cased.push(other);
        lastPlaces[number] = at;
        lastPlaces[other] = at;
      }
      return { tokens, plain, cased, lastPlaceOf: (number) => lastPlaces[number] ?? 0 };
    },
  };
}
