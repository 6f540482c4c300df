/**
 * What was so before, or was only hoped for: "used to be closed", "had hoped to close it". Whether it still is so, such
 * words do not tell.
 *
 * Source: our own lists. Cost: a few words around the word. Bad at: a past that only the tense of the next clause gives away.
 */
import { wordAt } from './clause-borders.ts';
import type { Token } from './tokens.ts';
import { wordSet } from './word-set.ts';

/** "She used to close it", but "it is used to close", "they are used to it". */
export function isFormerHabit(tokens: readonly Token[], at: number): boolean {
  return (
    wordAt(tokens, at) === 'used' &&
    wordAt(tokens, at + 1) === 'to' &&
    !/^(?:is|are|was|were|be|been|being|get|got|gets|getting|become|became|grown|grew|has|have|had)$/.test(
      wordAt(tokens, at - 1),
    )
  );
}

/** "Had once hoped to close it": whoever says so tells that it came to nothing, or may have. */
export function isPastHope(tokens: readonly Token[], at: number): boolean {
  if (wordAt(tokens, at) !== 'had') return false;
  for (let next = at + 1; next <= at + maxWordsToHope; next++) {
    const word = wordAt(tokens, next);
    if (hoped.has(word)) return true;
    if (!/^(?:once|long|always|been|still|earlier|previously|originally|until|initially)$/.test(word)) return false;
  }
  return false;
}

const maxWordsToHope = 3;

const hoped = wordSet('hoped hoping wanted planned planning intended expected meant dreamt dreamed');
