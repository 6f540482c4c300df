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
import { negation, noTerm, termsOfWords } from './hint-terms.ts';
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
  const { phraseCounts, conceptCounts } = lexicon.hints;
  const terms = termsOfWords(lexicon.hints);
  const ranges = readRanges(lexicon);
  const known = new Map<string, ConceptPhrases>();
  const weights = new Float64Array(terms.length);
  // Scratch: with the number of a question stands what is of it.
  const lastQuestion = new Int32Array(terms.length);
  const ownCounts = new Int32Array(terms.length);
  let question = 0;

  /** The phrases of a concept, read when it is first asked for. */
  function phrasesOf(concept: string): ConceptPhrases {
    const phrases = known.get(concept) ?? readPhrases(ranges.get(concept) ?? none);
    known.set(concept, phrases);
    return phrases;
  }

  function readPhrases({ first, behind }: Range): ConceptPhrases {
    const read = { terms: [] as number[], ends: [] as number[], weights: [] as number[] };
    for (let phrase = first; phrase < behind; phrase++) {
      const start = read.terms.length;
      let weight = 0;
      for (let at = starts[phrase] ?? 0; words[at] !== end; at++) {
        const term = terms[words[at] ?? 0] ?? noTerm;
        if (term === noTerm || read.terms.includes(term, start)) continue;
        weights[term] ||= Math.log(1 + ranges.size / (conceptCounts[term] ?? 1));
        read.terms.push(term);
        weight += weights[term] ?? 0;
      }
      read.ends.push(read.terms.length);
      read.weights.push(Math.max(weight, minPhraseWeight));
    }
    return read;
  }

  /** How much of a phrase the text has, of that of which it has most; terms that it has are counted among those of what is asked for. */
  function coverOf({ terms, ends, weights: all }: ConceptPhrases): number {
    let cover = 0;
    let at = 0;
    for (let phrase = 0; phrase < ends.length; phrase++) {
      let found = 0;
      for (const behind = ends[phrase] ?? 0; at < behind; at++) {
        const term = terms[at] ?? noTerm;
        if (lastQuestion[term] !== question) continue;
        found += weights[term] ?? 0;
        ownCounts[term] = (ownCounts[term] ?? 0) + 1;
      }
      if (found > 0) cover = Math.max(cover, found / (all[phrase] ?? 1));
    }
    return cover;
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
      const { first, behind } = ranges.get(item) ?? none;
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
      for (const item of items) cover = Math.max(cover, coverOf(phrasesOf(item)));
      // Of the phrases that have a term, the share that is of what is asked for; one more is counted, so that chance is not all.
      let share = 0;
      for (const term of last.terms) {
        share = Math.max(share, (ownCounts[term] ?? 0) / (1 + (phraseCounts[term] ?? 0)));
      }
      return share * cover;
    },
  };
}

/** The phrases from the first to the one before `behind`, by their place among all. */
interface Range {
  readonly first: number;
  readonly behind: number;
}

const none: Range = { first: 0, behind: 0 };

/** The phrases of a concept, one after another. */
interface ConceptPhrases {
  /** The different terms of each. */
  readonly terms: readonly number[];
  /** Where in `terms` each ends. */
  readonly ends: readonly number[];
  /** What all terms of each weigh together, or `minPhraseWeight` where that is more. */
  readonly weights: readonly number[];
}

/** Which phrases are those of each concept of the lexicon. */
function readRanges({ concepts }: CompiledLexicon): ReadonlyMap<string, Range> {
  const ranges = new Map<string, Range>();
  let first = 0;
  for (const { name, phrases, opposites = 0 } of concepts) {
    // Behind the lexicon's concepts come the phrases that only cues have.
    if (!name.startsWith('=')) break;
    ranges.set(name, { first, behind: first + phrases });
    first += phrases + opposites;
  }
  return ranges;
}
