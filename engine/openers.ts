/**
 * Words that leave open what comes behind them: "whether", "asked if", "should they agree". Cost: a few words around the
 * word. Bad at: suppositions that no conjunction marks.
 */
import { isFormerHabit, isPastHope } from './bygones.ts';
import { clauseEnd, wordAt } from './clause-borders.ts';
import { openIf } from './sign-words.ts';
import type { Token } from './tokens.ts';

/** "Whether", "asked if", "asked about", and "should they agree, …" at the beginning. */
export function isOpener(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  if (word === 'to' && /^(?:waiting|waits|waited)$/.test(wordAt(tokens, at - 1))) return true;
  if (isFormerHabit(tokens, at) || isPastHope(tokens, at)) return true;
  if (word === 'whether' || (word === 'neither' && /^(?:confirm|deny)/.test(wordAt(tokens, at + 1)))) return true;
  if (word === 'if')
    return openIf.has(wordAt(tokens, at - 1)) || wordAt(tokens, at - 1) === 'even' || isSupposed(tokens, at);
  if (word === 'about' || word === 'on') return /^ask(?:ed|s)?$/.test(wordAt(tokens, at - 1));
  return at === 0 && /^(?:should|were|had)$/.test(word) && (tokens[1]?.word ?? '') !== 'not';
}

/** "If they had closed it", "if it ever closed": nobody says that it is so. */
function isSupposed(tokens: readonly Token[], at: number): boolean {
  const clause = tokens.slice(at + 1, clauseEnd(tokens, at) + 1).slice(0, maxWordsToSupposed);
  return clause.some(({ word }) => /^(?:had|were|ever|should|would)$/.test(word));
}

const maxWordsToSupposed = 6;
