/**
 * What a sentence names only to say that it is not what it speaks of: "the storm, not the mayor, closed it", "others than the
 * mayor", "silent on the mayor". Cost: linear. Bad at: exclusions of whole clauses, which are left to the signs.
 */
import { clauseEnd, isBehind, wordAt } from './clause-borders.ts';
import { phraseList, wordsOfPhrase } from './phrase-list.ts';
import type { Token } from './tokens.ts';
import { isBe } from './verdicts.ts';

/** Tokens `first` to `last` of a sentence, excluded by what stands at `at`. */
export interface Exclusion {
  readonly at: number;
  readonly first: number;
  readonly last: number;
}

/** In reading order. */
export function findExclusions(tokens: readonly Token[]): Exclusion[] {
  const found: Exclusion[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const words = wordsThatExclude(tokens, at);
    const last = Math.min(clauseEnd(tokens, at), at + maxExcludedWords);
    if (words > 0 && last >= at + words) found.push({ at, first: at + words, last });
  }
  return found;
}

/** How many words there are before what they exclude, from the word on; 0 where it excludes nothing. */
function wordsThatExclude(tokens: readonly Token[], at: number): number {
  const word = wordAt(tokens, at);
  const words = wordsOfPhrase(passedOver, tokens, at);
  if (words > 0) return words;
  // "Others than", "other causes than".
  if (word === 'than') return Number(isBehind(tokens, at, maxWordsToOther, /^others?$/));
  if (word !== 'not' || /^(?:only|just|merely|simply|least)$/.test(wordAt(tokens, at + 1))) return 0;
  const before = wordAt(tokens, at - 1);
  if (tokens[at]?.before.includes(',') || before === 'and') return 1;
  // "It was not the mayor but the storm".
  return Number(isBe(before) && wordAt(tokens, clauseEnd(tokens, at) + 1) === 'but');
}

/** With them a thing is not spoken of. */
const passedOver =
  phraseList(`silent on|silent about|leave out|leaves out|left out|leaving out|never mentioned|not mentioned|not mention|
  no mention of|any mention of|no reference to|nothing about|nothing of|nothing on|no word on|no word about|no word of|a word on|
  a word about|a word of|omits|omitted`);

const maxExcludedWords = 7;
const maxWordsToOther = 4;
