/** What a word says by itself: something, nothing, or no. */
import { functionWords } from './function-words.ts';
import type { Token } from './tokens.ts';
import { wordSet } from './word-set.ts';

/** A number each, as the compiled lexicon has them. */
export const roles = { filler: 0, content: 1, negation: 2 } as const;

const negations = wordSet('no never nor neither none nobody nothing without cannot');

export function roleOf({ word, term }: Token): number {
  if (term === 'not' || negations.has(word)) return roles.negation;
  return functionWords.has(word) ? roles.filler : roles.content;
}
