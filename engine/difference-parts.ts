/**
 * A part that only one text has: a phrase or clause with nothing of substance in its place in the other text, none of whose
 * words of substance stands elsewhere there. So a part that moved, or was put in other words, is not named. Bad at: a part
 * that was added where another was taken away.
 */

import { isVerbOfSaying } from './difference-attribution.ts';
import { functionWords } from './function-words.ts';
import type { Span } from './match.ts';
import type { ComparedText, NamedDifference } from './named-difference.ts';
import type { Token } from './tokens.ts';
import { findHunks } from './word-alignment.ts';

/** Nothing where the texts have too little in common to say what is a part more. */
export function compareParts(from: ComparedText, to: ComparedText): NamedDifference[] {
  const [own, others] = [termsOf(from.tokens), termsOf(to.tokens)];
  const shared = [...own].filter((term) => others.has(term)).length;
  if (shared < minSharedShare * Math.min(own.size, others.size)) return [];
  return findHunks(from.tokens, to.tokens).flatMap((hunk): NamedDifference[] => {
    const added = hunk.from.some(isSubstance) ? undefined : findPart(to.text, hunk.to, own);
    if (added) return [{ kind: 'part', change: 'added', to: added }];
    const dropped = hunk.to.some(isSubstance) ? undefined : findPart(from.text, hunk.from, others);
    return dropped ? [{ kind: 'part', change: 'dropped', from: dropped }] : [];
  });
}

/** Of the shorter text's terms of substance, the share that the other must have. */
const minSharedShare = 0.5;

/** Words of substance that make a part: fewer are an adjective, or who says it. */
const minSubstance = 2;

/** Words that a phrase begins with which the sentence can do without. */
const openers = new Set(
  `of in on at by for from with within into over under about as and or but if than because while when where after before
  during since until to who which that despite amid following including according`.split(/\s+/),
);

/** The longest stretch that reads as a phrase of its own and has nothing of the foreign text. */
function findPart(text: string, stretch: readonly Token[], foreign: ReadonlySet<string>): Span | undefined {
  const ends = stretch.filter(({ end }) => /^["'’”)]*(?:[,;:.!?—–(]|$)/.test(text.slice(end).trimStart()));
  const last = ends.at(-1);
  const first = stretch.find(
    ({ start, word }, at) => (at === 0 && openers.has(word)) || beginsClause(text.slice(0, start)),
  );
  if (!first || !last || first.start >= last.start) return undefined;
  const part = stretch.filter(({ start }) => start >= first.start && start <= last.start).filter(isSubstance);
  if (part.length < minSubstance || part.some(({ term }) => foreign.has(term))) return undefined;
  return { start: first.start, end: last.end };
}

/** Whether nothing, or punctuation, stands before. */
function beginsClause(before: string): boolean {
  return /(?:^|[,;:.!?—–)]["'’”]*)\s*["'‘“(]*$/.test(before);
}

function isSubstance(token: Token): boolean {
  return !functionWords.has(token.word) && !isVerbOfSaying(token);
}

function termsOf(tokens: readonly Token[]): Set<string> {
  return new Set(tokens.filter(isSubstance).map(({ term }) => term));
}
