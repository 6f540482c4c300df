/**
 * Words of a change of mind or of state beside what a sentence says: "his wish has evaporated", "the answer has already come",
 * "yes, he said". None of them turns what it stands by, but a statement is more often the contrary where one does.
 *
 * Source: our own list. Cost: linear in the words around a statement. Bad at: changes that no word names.
 */
import type { Occurrence } from './occurrence.ts';
import type { Token } from './tokens.ts';
import { wordSet } from './word-set.ts';

const turnabouts =
  wordSet(`yes already longer anymore gone evaporated vanished faded waned cooled melted lapsed expired over tired
  weary instead halted reversed reverse reversible merely moot irrelevant obsolete overtaken scrapped dropped withdrawn
  cancelled canceled abandoned lost ended stopped ceased reconsidered rethink rethought relented wavered softened recanted
  unlike`);

/** With more words between it and the statement it hardly speaks of it. */
const maxWordsBetween = 5;

/** Whether such a word stands by the occurrences, and is none of their own. */
export function isTurnaboutNear(
  tokens: readonly Token[],
  occurrences: readonly Pick<Occurrence, 'first' | 'last'>[],
): boolean {
  const isRead = (at: number) => occurrences.some(({ first, last }) => first <= at && at <= last);
  const from = Math.min(...occurrences.map(({ first }) => first)) - maxWordsBetween - 1;
  const to = Math.max(...occurrences.map(({ last }) => last)) + maxWordsBetween + 1;
  for (let at = Math.max(0, from); at <= to && at < tokens.length; at++) {
    if (turnabouts.has(tokens[at]?.word ?? '') && !isRead(at)) return true;
  }
  return false;
}
