/**
 * Which earlier text of a page a sentence leans on, so that "the move" and "it" can be read with what they stand for.
 *
 * Method: an anaphor near the sentence's beginning, or anywhere for the strong ones ("such a step"), or a quotation that
 * runs on, opens up to two sentences before it and the headline. Source: our own; window as in sieve coreference (Lee et
 * al., 2013). Cost: linear. Bad at: what the anaphor stands for exactly; it only says where to look.
 */
import type { Token } from './tokens.ts';
import { wordSet } from './word-set.ts';

/** So many sentences before one are read with it. */
const maxSentencesBack = 2;

const pronouns = new Set(
  'it its this that these those there so they them their such both former latter he she his her'.split(' '),
);
const definite = wordSet('the this that such these those');
const nouns = new Set(
  `move moves step steps bid idea ideas matter issue question proposal proposals plan plans decision stance position topic subject
  prospect possibility option course path offer demand demands statement statements remarks comments words document draft deal
  accession membership alliance bloc goal ambition ambitions aspiration aspirations wish report reports claim claims suggestion
  measure concession condition conditions approach change shift policy conflict war talks initiative country peninsula pledge promise`.split(
    /\s+/,
  ),
);

/**
 * Indices of the sentences that sentence `index` may lean on, nearest first, the headline (0) last; empty if it stands
 * alone.
 */
export function referencesOf(
  tokens: readonly Pick<Token, 'word'>[],
  index: number,
  isRunningQuotation: boolean,
): readonly number[] {
  if (index === 0 || !(isRunningQuotation || hasAnaphor(tokens))) return [];
  const before: number[] = [];
  for (let back = index - 1; back >= Math.max(1, index - maxSentencesBack); back--) before.push(back);
  return [...before, 0];
}

/** Whether words of the sentence stand for something said before. */
export function hasAnaphor(tokens: readonly Pick<Token, 'word'>[]): boolean {
  return tokens.some(({ word }, at) => {
    const bare = word.includes("'") ? word.replace(/'(?:s|re|ll|ve|d)$/, '') : word;
    const next = tokens[at + 1]?.word ?? '';
    if (definite.has(bare) && (nouns.has(next) || nouns.has(tokens[at + 2]?.word ?? ''))) return true;
    if (bare === 'that') return at === 0 || isVerb(next);
    return pronouns.has(bare) && !(bare === 'there' && isVerb(next));
  });
}

function isVerb(word: string): boolean {
  return /^(?:is|are|was|were|would|will|has|had|could|can|cannot|gives|causes|means|isn't|won't|wouldn't|suits|satisfies)$/.test(
    word,
  );
}
