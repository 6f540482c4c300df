/**
 * What somebody did not say: a verb of speech behind a negation or a refusal, which leaves open what it would have said.
 * Cost: a few words around the trigger.
 */
import { wordAt } from './clause-borders.ts';
import { beforeSpeech, speech } from './sign-words.ts';
import type { Token } from './tokens.ts';

/** "Did not say", "refused to comment": the place of the verb of speech that is not done. */
export function unspokenAt(tokens: readonly Token[], at: number): number | undefined {
  for (let next = at + 1; next <= at + maxWordsToSpeech; next++) {
    const word = wordAt(tokens, next);
    if (speech.has(tokens[next]?.term ?? '')) return next;
    if (!beforeSpeech.has(word)) return undefined;
  }
  return undefined;
}

const maxWordsToSpeech = 5;

/** "Has not told Moscow that" leaves the rest open; "would not comment on reports that" reports it all the same. */
export function opensClause(tokens: readonly Token[], speechAt: number): boolean {
  if (tokens[speechAt]?.term === 'mention') return false;
  for (let next = speechAt + 1; next <= speechAt + maxWordsToClause; next++) {
    const word = wordAt(tokens, next);
    if (/^(?:that|whether|if|how|when|what)$/.test(word)) return true;
    if (/^(?:on|about|to|of|into|for)$/.test(word)) return false;
  }
  return false;
}

const maxWordsToClause = 3;
