/**
 * What a sentence names only to say that it is not what it speaks of: "the storm, not the mayor, closed it", "others than the
 * mayor", "silent on the mayor". Cost: linear. Bad at: exclusions of whole clauses, which are left to the signs.
 */
import { clauseEnd, wordAt } from './clause-borders.ts';
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
  const phrase = passedOver
    .get(word)
    ?.find((each) => each.every((expected, offset) => wordAt(tokens, at + offset) === expected));
  if (phrase) return phrase.length;
  if (word === 'than') return Number(isOther(tokens, at));
  if (word !== 'not' || /^(?:only|just|merely|simply|least)$/.test(wordAt(tokens, at + 1))) return 0;
  const before = wordAt(tokens, at - 1);
  if (tokens[at]?.before.includes(',') || before === 'and') return 1;
  // "It was not the mayor but the storm".
  return Number(isBe(before) && wordAt(tokens, clauseEnd(tokens, at) + 1) === 'but');
}

/** With them a thing is not spoken of. By their first words, so that few are tried. */
const passedOver = Map.groupBy(
  `silent on|silent about|leave out|leaves out|left out|leaving out|never mentioned|not mentioned|not mention|no mention of|
  any mention of|no reference to|nothing about|nothing of|nothing on|no word on|no word about|no word of|a word on|a word about|
  a word of|omits|omitted`
    .split('|')
    .map((phrase) => phrase.trim().split(' ')),
  ([first]) => first,
);

/** "Others than", "other causes than". */
function isOther(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= at - maxWordsToOther; before--) {
    if (/^others?$/.test(wordAt(tokens, before))) return true;
  }
  return false;
}

const maxExcludedWords = 7;
const maxWordsToOther = 4;
