/** Judgements of what is said: "is false", "it was a mistake to suppose". Cost: constant. Bad at: judgements that no word names. */
import { wordAt } from './clause-borders.ts';
import { verdicts } from './sign-words.ts';
import type { Token } from './tokens.ts';
import { wordSet } from './word-set.ts';

/** "Is false", "had it wrong": said of the whole clause before it. */
export function isVerdict(tokens: readonly Token[], at: number): boolean {
  const before = wordAt(tokens, at - 1);
  if (!verdicts.has(wordAt(tokens, at))) return false;
  return isBe(before) || before === 'as' || (before === 'it' && /^ha(?:s|ve|d)$/.test(wordAt(tokens, at - 2)));
}

/** "It was a mistake, he said, to suppose", "the myth that": what is judged comes after it. */
export function judgesNext(tokens: readonly Token[], at: number): boolean {
  const judgement = wordAt(tokens, at);
  const isOdd = odd.has(judgement) && isBe(wordAt(tokens, at - 1));
  if (!isOdd && (!verdicts.has(judgement) || judgement === 'denied')) return false;
  for (let next = at + 1; next <= at + maxWordsToJudged; next++) {
    const word = wordAt(tokens, next);
    if (word === 'that' && next === at + 1) return !isOdd;
    if (word === 'to')
      return /^(?:say|suppose|think|claim|believe|suggest|call|speak|assume|conclude|describe|write|seek|see|look|blame|regard)$/.test(
        wordAt(tokens, next + 1),
      );
  }
  return false;
}

/** "It would be strange to seek": only what one would be to do it is judged. */
const odd = wordSet('strange absurd odd naive silly ridiculous foolish misleading preposterous laughable');

const maxWordsToJudged = 4;

/** Whether the word is a form of "be". */
export function isBe(word: string): boolean {
  return formsOfBe.has(word);
}

const formsOfBe = wordSet('is are was were be been being');
