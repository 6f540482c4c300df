/** What a word of a phrase must have in common with a word of a text: its term, in capitals where it must be in capitals. */
import type { Token } from './tokens.ts';

/** "US" is no "us" and "WHO" no "who", but "Nato" is "NATO": capitals are asked for up to this many letters. */
export const maxCasedChars = 3;

export function keyOfWord(token: Token): string {
  return isCased(token) ? token.term.toUpperCase() : token.term;
}

/** Whether the word meets more when it is in capitals than when it is not. */
export function isCased({ term, isCapitals }: Token): boolean {
  return isCapitals && term.length <= maxCasedChars;
}
