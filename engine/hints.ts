/**
 * How much a sentence's words point to something that no phrase of it names: "the sentence speaks of recognising", where
 * the lexicon has a dozen ways of refusing to recognise and this is yet another.
 *
 * Method: the word that is most the concept's own, as the share of all phrases with the word that are the concept's, times
 * the phrase that comes nearest to standing there, by weight and in any order. Source: our own; the weights of words are
 * inverse document frequencies over concepts. Cost: linear in the text and in the phrases of what is asked for. Bad at:
 * synonyms that no phrase has, and the order of words; so it only ever adds to other grounds.
 */
import { type CompiledLexicon, end } from './compiled-lexicon.ts';
import type { CueGroup } from './cues.ts';
import { negation, noTerm } from './hint-terms.ts';
import { createPatterns, type Patterns } from './patterns.ts';
import type { Token } from './tokens.ts';
import { maxCasedChars } from './word-key.ts';
import { roleOf, roles } from './word-role.ts';

export interface Hints {
  /** 0, where nothing points to the group, to 1. What is seen beforehand to be less than `least` is told as 0. */
  towards(group: CueGroup, tokens: readonly Token[], least?: number): number;
}

/** A phrase weighs at least as much as two plain words, so that one word is never all of it. */
const minPhraseWeight = 4;

/** Hints of the lexicon; `patterns` are its own. */
export function createHints(lexicon: CompiledLexicon, patterns: Patterns = createPatterns(lexicon)): Hints {
  const { words, starts } = patterns.phrases;
  const { terms, phraseCounts, conceptCounts } = lexicon.hints;
  const phrasesOf = readRanges(lexicon);
  const weights = new Float64Array(terms.length);
  // Scratch: with the number of a question stands what is of it, with that of a phrase what the phrase has.
  const lastQuestion = new Int32Array(terms.length);
  const lastPhrase = new Int32Array(terms.length);
  const ownCounts = new Int32Array(terms.length);
  let question = 0;
  let phrasesRead = 0;

  function weightOf(term: number): number {
    weights[term] ||= Math.log(1 + phrasesOf.size / (conceptCounts[term] ?? 1));
    return weights[term] ?? 0;
  }

  /** How much of a phrase's weight the text has; a term that it has is counted among those of what is asked for. */
  function coverOf(phrase: number): number {
    let found = 0;
    let all = 0;
    phrasesRead++;
    for (let at = starts[phrase] ?? 0; words[at] !== end; at++) {
      const term = terms[words[at] ?? 0] ?? noTerm;
      if (term === noTerm || lastPhrase[term] === phrasesRead) continue;
      lastPhrase[term] = phrasesRead;
      const weight = weightOf(term);
      all += weight;
      if (lastQuestion[term] !== question) continue;
      found += weight;
      ownCounts[term] = (ownCounts[term] ?? 0) + 1;
    }
    return found / Math.max(all, minPhraseWeight);
  }

  /** Of a word that says something the first number of the same letters. */
  function termOf({ term }: Token): number | undefined {
    const small = patterns.numberOf(term);
    const capitals = term.length <= maxCasedChars ? patterns.numberOf(term.toUpperCase()) : undefined;
    return small === undefined || capitals === undefined ? (small ?? capitals) : Math.min(small, capitals);
  }

  /** The different terms of a text that phrases have. */
  function termsOf(tokens: readonly Token[]): readonly number[] {
    const found = new Set<number>();
    for (const token of tokens) {
      const role = roleOf(token);
      if (role === roles.filler) continue;
      const term = role === roles.negation ? negation : termOf(token);
      if (term !== undefined) found.add(term);
    }
    return [...found];
  }

  function countPhrases(items: ReadonlySet<string>): number {
    let count = 0;
    for (const item of items) {
      const { first, behind } = phrasesOf.get(item) ?? none;
      count += behind - first;
    }
    return count;
  }

  /** The most that so many phrases can be of those that have a term; no phrase is more than all there. */
  function highestShare(textTerms: readonly number[], asked: number): number {
    let highest = 0;
    for (const term of textTerms) {
      const all = phraseCounts[term] ?? 0;
      highest = Math.max(highest, Math.min(all, asked) / (1 + all));
    }
    return highest;
  }

  // A sentence is mostly asked about several claims.
  let last: { readonly tokens: readonly Token[]; readonly terms: readonly number[] } | undefined;

  return {
    towards({ items }, tokens, least = 0) {
      if (last?.tokens !== tokens) last = { tokens, terms: termsOf(tokens) };
      question++;
      for (const term of last.terms) {
        lastQuestion[term] = question;
        ownCounts[term] = 0;
      }
      if (highestShare(last.terms, countPhrases(items)) < least) return 0;
      let cover = 0;
      for (const item of items) {
        const { first, behind } = phrasesOf.get(item) ?? none;
        for (let phrase = first; phrase < behind; phrase++) cover = Math.max(cover, coverOf(phrase));
      }
      // Of the phrases that have a term, the share that is of what is asked for; one more is counted, so that chance is not all.
      let share = 0;
      for (const term of last.terms) {
        share = Math.max(share, (ownCounts[term] ?? 0) / (1 + (phraseCounts[term] ?? 0)));
      }
      return share * cover;
    },
  };
}

const none = { first: 0, behind: 0 };

/** Which phrases are those of each concept of the lexicon. */
function readRanges({ concepts }: CompiledLexicon) {
  const ranges = new Map<string, { readonly first: number; readonly behind: number }>();
  let first = 0;
  for (const { name, phrases, opposites = 0 } of concepts) {
    // Behind the lexicon's concepts come the phrases that only cues have.
    if (!name.startsWith('=')) break;
    ranges.set(name, { first, behind: first + phrases });
    first += phrases + opposites;
  }
  return ranges;
}
