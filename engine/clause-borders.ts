/**
 * Where a clause begins and ends, as far as marks and words tell. Cost: linear in the clause. Bad at: clauses that nothing
 * parts.
 */

import { clauseWords, conjunctions, refusals } from './sign-words.ts';
import { auxiliaries, prepositions, sayingVerbs } from './speech-verbs.ts';
import type { Token } from './tokens.ts';

/** A clause's end is seldom further than this many words, even where nothing marks it. */
export const maxScopeWords = 16;

/**
 * Whether a scope ends before the word. A comma right after the trigger is only put in: "not, however, excluded"; but what
 * follows a participle is affirmed: "dismissed the words, saying that …".
 */
export function isBorder(tokens: readonly Token[], at: number, trigger: number): boolean {
  const { before, word } = tokens[at] as Token;
  if (word === 'and' && startsPredicate(wordAt(tokens, at + 1))) return true;
  // "Word that it has no harbour has gone down well".
  const isOfHaving = wordAt(tokens, trigger) === 'no' && /^(?:has|have|had)$/.test(wordAt(tokens, trigger - 1));
  const isNewClause = tokens.slice(trigger, at).some((token) => token.word === 'that');
  if (isOfHaving && !isNewClause && /^(?:has|have|had|is|are|was|were)$/.test(word)) return true;
  if (endsSubjectClause(tokens, at, trigger)) return true;
  // "No time for questions about it": what is asked about is not negated.
  if (word === 'about' && /^questions?$/.test(wordAt(tokens, at - 1))) return true;
  // "No ferry and no boat": each has its own.
  if (/^(?:and|but)$/.test(word) && wordAt(tokens, at + 1) === 'no') return true;
  // "Said that nothing had changed and that …", but "denied that … and that …".
  if (word === 'and' && wordAt(tokens, at + 1) === 'that' && !refusals.has(wordAt(tokens, trigger))) return true;
  // "Cannot justify what they call a land grab": what they call so is so.
  if (word === 'what' && /^call(?:s|ed)?$/.test(wordAt(tokens, at + 2))) return true;
  if (!before.includes(',') || hardBorder.test(before)) return isClauseBorder(tokens, at);
  return at - trigger > 3 || word === 'nor' || conjunctions.has(word) || clauseWords.has(word) || word.endsWith('ing');
}

/** "The news that it will not be closed has been received": the clause was the subject of what comes now. */
function endsSubjectClause(tokens: readonly Token[], at: number, trigger: number): boolean {
  if (!/^(?:has|have|had|is|are|was|were)$/.test(wordAt(tokens, at)) || at - trigger < 2) return false;
  for (let that = trigger - 1; that >= trigger - maxSubjectWords && that > 0; that--) {
    if (wordAt(tokens, that) === 'that')
      return /^(?:news|fact|word|prospect|thought|knowledge)$/.test(wordAt(tokens, that - 1));
  }
  return false;
}

const maxSubjectWords = 6;

/**
 * The last word of what is only put in between two commas, if it begins here: "nor, he went on, had it closed". What goes on
 * behind it must begin with an auxiliary or a preposition, so that no second clause is taken for the rest of the first.
 */
export function insertionEnd(tokens: readonly Token[], at: number): number | undefined {
  if (!isPause(tokens, at)) return undefined;
  let behind = at + 1;
  while (behind < tokens.length && behind - at < maxInsertedWords && !tokens[behind]?.before.includes(',')) behind++;
  if (!isPause(tokens, behind)) return undefined;
  const isPutIn =
    /^(?:he|she|they|it)$/.test(wordAt(tokens, at)) ||
    prepositions.has(wordAt(tokens, at)) ||
    (behind - at === 3 && wordAt(tokens, at + 1) === 'or');
  const goesOn = auxiliaries.has(wordAt(tokens, behind)) || /^(?:about|of|that|on)$/.test(wordAt(tokens, behind));
  return isPutIn && goesOn ? behind : undefined;
}

const maxInsertedWords = 6;

/** The first word of what is put in between two commas right before the word. */
export function insertionStart(tokens: readonly Token[], at: number): number | undefined {
  const isComma = (index: number) => /^\s*,\s*$/.test(tokens[index]?.before ?? '');
  if (!isComma(at)) return undefined;
  for (let from = at - 1; from > 0 && at - from <= maxWordsPutIn; from--) if (isComma(from)) return from;
  return undefined;
}

const maxWordsPutIn = 8;

/** Whether a comma and nothing weightier stands before the word. */
function isPause(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at]?.before ?? '';
  return before.includes(',') && !hardBorder.test(before);
}

/** "He refused concessions and insisted that …": after "and" another predicate begins. */
function startsPredicate(word: string): boolean {
  return (
    sayingVerbs.has(word) ||
    /^(?:is|are|was|were|has|had|does|do|did|will|would|insist|demand|remain|want|hope|expect|call)(?:s|ed)?$/.test(
      word,
    )
  );
}

/** What ends a clause without doubt: most marks, a closing quotation mark, and one that opens after a pause. */
const hardBorder = /[;:!?)]|^[^\s"]*"|[,.:]\s*"|\s-\s/;

/** Whether a clause begins with the word. */
export function isClauseBorder(tokens: readonly Token[], at: number): boolean {
  const { before, word } = tokens[at] as Token;
  // "Anything but closed": no new clause.
  if (word === 'but' && /^(?:anything|nothing|everything|all)$/.test(wordAt(tokens, at - 1))) return false;
  return hardBorder.test(before) || before.includes(',') || word === 'nor' || clauseWords.has(word);
}

/** The last word of the clause that the word stands in. */
export function clauseEnd(tokens: readonly Token[], at: number): number {
  let to = at;
  while (to + 1 < tokens.length && to - at < maxScopeWords && !isClauseBorder(tokens, to + 1)) to++;
  return to;
}

/** The first word of the clause that the word stands in. */
export function clauseStart(tokens: readonly Token[], at: number): number {
  let from = at;
  while (from > 0 && at - from < maxScopeWords && !/[,;:!?]|^[^\s"]*"/.test(tokens[from]?.before ?? '')) from--;
  return from;
}

export function wordAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.word ?? '';
}

/** Whether one of so many words before the word is such a one. */
export function isBehind(tokens: readonly Token[], at: number, maxWords: number, sought: RegExp): boolean {
  for (let before = at - 1; before >= at - maxWords; before--) if (sought.test(wordAt(tokens, before))) return true;
  return false;
}
