/** A text's words by the numbers that they have in the phrases of a pack, so that comparing two words is comparing two numbers. */
import { firstWord, gap } from './compiled-lexicon.ts';
import type { Token } from './tokens.ts';
import { isCased, keyOfWord } from './word-key.ts';

export interface NumberedWords {
  readonly tokens: readonly Token[];
  /** The number of each word, 0 for one that no phrase has, and 0 behind the last. */
  readonly plain: Int32Array;
  /** The other number of a word that meets more because it is in capitals; else 0. */
  readonly cased: Int32Array;
  /** The last place where a word with the number stands; -1 where none does. */
  lastPlaceOf(number: number): number;
}

export interface WordNumbers {
  /** For each number the first that has the same key. */
  readonly sameKey: Int32Array;
  /** The first number of words with the key; undefined where there is none. */
  numberOf(key: string): number | undefined;
  /** Numbers the words of a text. Of two texts the earlier one must not be used any more. */
  read(tokens: readonly Token[]): NumberedWords;
}

/** A longer text gets more room. */
const firstTextWords = 512;

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
  // Scratch: the texts are counted, and with a text's number stands what is of it.
  const lastPlaces = new Int32Array(keys.length);
  const lastTexts = new Int32Array(keys.length);
  let texts = 0;
  let plain = new Int32Array(firstTextWords);
  let cased = new Int32Array(firstTextWords);
  return {
    sameKey,
    numberOf: (key) => numbers.get(key),
    read(tokens) {
      if (tokens.length >= plain.length) {
        plain = new Int32Array(2 * tokens.length);
        cased = new Int32Array(2 * tokens.length);
      }
      const text = ++texts;
      const note = (number: number, at: number) => {
        lastPlaces[number] = at;
        lastTexts[number] = text;
      };
      for (let at = 0; at < tokens.length; at++) {
        const token = tokens[at] as Token;
        const number = numbers.get(token.term) ?? 0;
        const other = isCased(token) ? (numbers.get(keyOfWord(token)) ?? 0) : 0;
        plain[at] = number;
        cased[at] = other;
        if (number > 0) note(number, at);
        if (other > 0) note(other, at);
      }
      plain[tokens.length] = 0;
      cased[tokens.length] = 0;
      return {
        tokens,
        plain,
        cased,
        lastPlaceOf: (number) => (lastTexts[number] === text ? (lastPlaces[number] ?? -1) : -1),
      };
    },
  };
}
