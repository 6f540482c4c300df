/**
 * Negations that turn nothing: an answer to what was said before, and those that only say how much something is so. Cost:
 * linear in the clause. Bad at: comparatives that do not end in "-er".
 */
import { maxScopeWords, wordAt } from './clause-borders.ts';
import { notComparative, openness, unceasing } from './sign-words.ts';
import type { Token } from './tokens.ts';

/** "No, it is", "So no, it is": it answers what was said before, and turns nothing behind it. */
export function isAnswer(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (!next || !/^(?:no|hardly|never|not|scarcely)$/.test(wordAt(tokens, at)) || !/^[,:;]/.test(next.before))
    return false;
  return at === 0 || (at === 1 && /^(?:so|and|but|well|oh)$/.test(wordAt(tokens, 0)));
}

/** "No graver crisis", "nowhere is it plainer than here", "never tires of": a negation that says that it is so, and how much. */
export function isSuperlative(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  if (!/^(?:no|nowhere|nothing|never|nobody)$/.test(word)) return false;
  if (word === 'never' && unceasing.has(tokens[at + 1]?.term ?? '')) return true;
  const isCompared = (index: number) =>
    comparative.test(wordAt(tokens, index)) && !notComparative.has(wordAt(tokens, index));
  if (word === 'no' && /^(?:more|less)$/.test(wordAt(tokens, at + 1))) return false;
  if (word === 'no' && isCompared(at + 1)) return true;
  const end = Math.min(tokens.length, at + maxScopeWords);
  for (let than = at + 2; than < end; than++) {
    if (wordAt(tokens, than) !== 'than') continue;
    for (let index = at + 1; index < than; index++) if (isCompared(index)) return word !== 'no';
  }
  return false;
}

/** "Made no bones about it", "has never been shy of saying so": it is said, and aloud. */
export function isOutspoken(tokens: readonly Token[], at: number): boolean {
  for (let next = at + 1; next <= at + maxWordsToOpenness; next++) {
    if (openness.has(wordAt(tokens, next))) return true;
    if (!/^(?:made|make|makes|making|been|any|been|about|a|has|have|had)$/.test(wordAt(tokens, next))) return false;
  }
  return false;
}

const maxWordsToOpenness = 3;

const comparative = /^(?:more|less|better|worse|.{2,}er)$/;

/** "Found little to like", "few expect it", but "a little", "the few", "in a few weeks", "little more than that". */
export function isScant(tokens: readonly Token[], at: number): boolean {
  if (/^(?:a|an|the|no|his|her|its|their|these|those|past|last|next|first|every)$/.test(wordAt(tokens, at - 1)))
    return false;
  // "Few things have divided them so": they have.
  if (tokens.slice(at + 1, at + maxScopeWords).some(({ word }) => /^(?:so|as|than)$/.test(word))) return false;
  return !/^(?:more|short|else|by|days|weeks|months|hours|years|green|doubt|wonder|surprise)$/.test(
    wordAt(tokens, at + 1),
  );
}
