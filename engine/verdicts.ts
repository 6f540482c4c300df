/** Judgements of what is said: "is false", "it was a mistake to suppose". Cost: constant. Bad at: judgements that no word names. */
import { wordAt } from './clause-borders.ts';
import { verdicts } from './sign-words.ts';
import type { Token } from './tokens.ts';

/** "Is false", "had it wrong": said of the whole clause before it. */
export function isVerdict(tokens: readonly Token[], at: number): boolean {
  const before = wordAt(tokens, at - 1);
  if (!verdicts.has(wordAt(tokens, at))) return false;
  return isBe(before) || before === 'as' || (before === 'it' && /^ha(?:s|ve|d)$/.test(wordAt(tokens, at - 2)));
}

/** "It was a mistake, he said, to suppose", "the myth that": what is judged comes after it. */
export function judgesNext(tokens: readonly Token[], at: number): boolean {
  if (!verdicts.has(wordAt(tokens, at)) || wordAt(tokens, at) === 'denied') return false;
  for (let next = at + 1; next <= at + maxWordsToJudged; next++) {
    const word = wordAt(tokens, next);
    if (word === 'that' && next === at + 1) return true;
    if (word === 'to')
      return /^(?:say|suppose|think|claim|believe|suggest|call|speak|assume|conclude|describe|write)$/.test(
        wordAt(tokens, next + 1),
      );
  }
  return false;
}

const maxWordsToJudged = 4;

/** Whether the word is a form of "be". */
export function isBe(word: string): boolean {
  return /^(?:is|are|was|were|be|been|being)$/.test(word);
}
