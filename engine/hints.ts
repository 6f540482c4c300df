/**
 * How much a sentence's words point to something that no phrase of it names: "the sentence speaks of recognising", where
 * the lexicon has a dozen ways of refusing to recognise and this is yet another.
 *
 * Method: the word that is most the concept's own, as the share of all phrases with the word that are the concept's, times
 * the phrase that comes nearest to standing there, by weight and in any order. Source: our own; the weights of words are
 * inverse document frequencies over concepts. Cost: linear in the text and in the phrases of what is asked for. Bad at:
 * synonyms that no phrase has, and the order of words; so it only ever adds to other grounds.
 */
import type { CompiledLexicon } from './compiled-lexicon.ts';
import type { CueGroup } from './cues.ts';
import { type HintTerms, readHintTerms } from './hint-terms.ts';
import type { Token } from './tokens.ts';

export interface Hints {
  /** 0, where nothing points to the group, to 1. What is seen to be less than `least` is not told from 0. */
  towards(group: CueGroup, tokens: readonly Token[], least?: number): number;
}

/** A phrase weighs at least as much as two plain words, so that one word is never all of it. */
const minPhraseWeight = 4;

/** Hints of the lexicon, which is read when the first one is asked for: many pages need none. */
export function createHints(lexicon: CompiledLexicon): Hints {
  let hints: Hints | undefined;
  return {
    towards(group, tokens, least) {
      hints ??= hintsOf(readHintTerms(lexicon));
      return hints.towards(group, tokens, least);
    },
  };
}

function hintsOf({ concepts, terms, starts, lastUses, uses, ...lexicon }: HintTerms): Hints {
  const weights = Float64Array.from(lexicon.conceptCounts, (count) => Math.log(1 + concepts.size / count));
  // What a question is about is marked with its serial number.
  const isThere = new Int32Array(weights.length);
  const isAskedFor = new Int32Array(concepts.size);
  let serial = 0;
  // A sentence is mostly asked about several claims.
  let last: { readonly tokens: readonly Token[]; readonly terms: readonly number[] } | undefined;

  function termsOf(tokens: readonly Token[]): readonly number[] {
    if (last?.tokens !== tokens) last = { tokens, terms: lexicon.termsOf(tokens) };
    return last.terms;
  }

  /** Of the phrases that have the term, the share that is of what is asked for; one more is counted, so that chance is not all. */
  function shareOf(term: number): number {
    let own = 0;
    let all = 1;
    for (let use = lastUses[term] ?? -1; use >= 0; use = uses.before[use] ?? -1) {
      const phrases = uses.phrases[use] ?? 0;
      all += phrases;
      if (isAskedFor[uses.concept[use] ?? 0] === serial) own += phrases;
    }
    return own / all;
  }

  function coverOf(phrase: number): number {
    let found = 0;
    let all = 0;
    const end = starts[phrase + 1] ?? 0;
    for (let at = starts[phrase] ?? 0; at < end; at++) {
      const term = terms[at] ?? 0;
      const weight = weights[term] ?? 0;
      all += weight;
      if (isThere[term] === serial) found += weight;
    }
    return found / Math.max(all, minPhraseWeight);
  }

  return {
    towards({ items }, tokens, least = 0) {
      serial++;
      const asked = [...items].flatMap((item) => concepts.get(item) ?? []);
      for (const { place } of asked) isAskedFor[place] = serial;
      let share = 0;
      for (const term of termsOf(tokens)) {
        isThere[term] = serial;
        share = Math.max(share, shareOf(term));
      }
      // A phrase is never more than all there.
      if (share === 0 || share < least) return 0;
      let cover = 0;
      for (const { first, last } of asked) {
        for (let phrase = first; phrase <= last; phrase++) cover = Math.max(cover, coverOf(phrase));
      }
      return share * cover;
    },
  };
}
