/**
 * The inverted index: from a term to the wordings and statements that hold it, with how telling each term is.
 *
 * Source: inverse document frequency as in BM25 (Robertson and Zaragoza, 2009), where a document is a claim with all
 * its wordings, so that a word is not called common because ten outlets report one claim. Cost: building is linear in
 * the pack; a look-up touches only entries that share a telling term (`candidate-search.ts`). Texts are kept as numbers and cut
 * into words again where a page comes near them. Bad at: small packs, where chance makes a plain word rare; function words
 * therefore weigh nothing.
 */
import { type CandidateSearch, createCandidateSearch, type NumberedText } from './candidate-search.ts';
import type { FoldedText, Lexicon } from './lexicon.ts';
import type { Claim, Pack } from './pack.ts';
import { countTexts, hashTerms, isFunctionWord, type PackTerms, readPackTerms } from './pack-terms.ts';
import { createEntries, type IndexEntry } from './wording-entries.ts';

export interface WordingIndex {
  /** How many entries there are. */
  readonly size: number;
  /** The weight of a term that only one claim has: the measure for what is much and little in this pack. */
  readonly rareWeight: number;
  /** The statement, the wordings and all else that is compared with for a claim. */
  entriesOf(claim: Claim): readonly IndexEntry[];
  /** Whether a wording or the statement of a claim has the term, and it weighs something there. */
  claimHolds(claim: Claim, term: string): boolean;
  /** The terms of a text as the index knows them: 0 for function words, the highest weight for a term that no claim has. */
  weigh(text: FoldedText): NumberedText;
  /** The wordings that the text is, word for word and nothing else. */
  findWhole(text: NumberedText): readonly IndexEntry[];
  /** The entries that share a weighty term with the text. */
  findSharing(text: NumberedText): readonly IndexEntry[];
  /** Those of whose weight the text holds at least the share that the index was made for, and some. */
  findCandidates(text: NumberedText): readonly IndexEntry[];
  /** Writes where the text has a weighty term of the entry into `places`, and gives how often it does. */
  findShared(text: NumberedText, entry: IndexEntry, places: Int32Array): number;
}

/**
 * A wording weighs at least as much as this many words that only one claim has, so that a short one ("something that we
 * welcome") is never covered in full by chance. More misses true short wordings, fewer lets three plain words match: 2.5
 * instead of 4 nearly trebled what was offered wrongly on labelled pages.
 */
const minRareWords = 4;

/**
 * `minShare` is the share of a wording's weight, 0 to 1, that makes a candidate. How telling a term is, is read from `whole`: the
 * pack before sources were taken out of it, so that no wording gains weight by what is missing.
 */
export function createWordingIndex(
  pack: Pack,
  packTerms: PackTerms,
  lexicon: Lexicon,
  minShare: number,
  whole = pack,
): WordingIndex {
  const idf = (claims: number) => Math.log(1 + (whole.claims.length - claims + 0.5) / (claims + 0.5));
  const rareWeight = idf(1);
  const { vocabulary, claimCounts, hashes, ...texts } = packTerms;
  const negated = new Set(texts.negated);
  const ids = numbersOf(vocabulary);
  const wholeTerms = whole === pack ? undefined : readPackTerms(whole, lexicon);
  const idsInWhole = wholeTerms && numbersOf(wholeTerms.vocabulary);
  const countInWhole = (term: string) => wholeTerms?.claimCounts[idsInWhole?.get(term) ?? -1] ?? 0;
  const weights = weigh(wholeTerms ? vocabulary.map(countInWhole) : claimCounts, idf);
  const unknownWeight = idf(0);
  const weightElsewhere = (term: string) => (wholeTerms ? idf(countInWhole(term)) : unknownWeight);
  const starts = startsOf(texts.lengths);
  const size = texts.lengths.length;
  const entryWeights = new Float64Array(size);
  for (let id = 0; id < size; id++) {
    let weight = 0;
    for (let at = starts[id] ?? 0; at < (starts[id + 1] ?? 0); at++) weight += weights[texts.terms[at] ?? 0] ?? 0;
    entryWeights[id] = Math.max(minRareWords * rareWeight, weight);
  }

  const { entriesOf, entryAt, firstOf } = createEntries(pack.claims, entryWeights, negated, lexicon);
  const wholes = wordingsByHash(pack.claims, firstOf, hashes);

  // Numbered by what the pack itself has of them; what is left of a pack is sorted by the whole one.
  const terms = Uint32Array.from(texts.terms);
  if (wholeTerms) sortRarestFirst(terms, starts, weights);
  const lists = { terms, starts };
  const needs = entryWeights.map((weight) => minShare * weight);
  const search: CandidateSearch = createCandidateSearch(lists, weights, needs);

  return {
    size,
    rareWeight,
    entriesOf,
    claimHolds(claim, term) {
      const id = ids.get(term);
      if (id === undefined) return false;
      // The texts of a claim stand one after another.
      const first = firstOf(claim);
      const end = starts[first + countTexts(claim)] ?? 0;
      for (let at = starts[first] ?? 0; at < end; at++) if (lists.terms[at] === id) return true;
      return false;
    },
    weigh(text) {
      const { terms } = text;
      const numbered = { ids: [] as number[], weights: [] as number[] };
      for (const term of terms) {
        const id = ids.get(term.term) ?? -1;
        numbered.ids.push(id);
        if (isFunctionWord(term, text)) numbered.weights.push(0);
        else numbered.weights.push(id < 0 ? weightElsewhere(term.term) : (weights[id] ?? 0));
      }
      return numbered;
    },
    findWhole(text) {
      if (text.ids.includes(-1)) return [];
      const isSame = ({ folded: { terms } }: IndexEntry) =>
        terms.length === text.ids.length && terms.every(({ term }, at) => ids.get(term) === text.ids[at]);
      return (wholes.get(hashTerms(text.ids)) ?? []).map(entryAt).filter(isSame);
    },
    findSharing: (text) => search.findSharing(text).map(entryAt),
    findCandidates: (text) => search.findCandidates(text).map(entryAt),
    findShared: (text, { id }, places) => search.findShared(text, id, places),
  };
}

/** The numbers of the wordings with the same hash. */
function wordingsByHash(claims: readonly Claim[], firstOf: (claim: Claim) => number, hashes: readonly number[]) {
  const wordings = claims.flatMap((claim) => claim.wordings.map((_, at) => firstOf(claim) + 1 + at));
  return Map.groupBy(wordings, (id) => hashes[id]);
}

/** How telling the terms are that so many claims have, each number worked out once. */
function weigh(claimCounts: readonly number[], idf: (claims: number) => number): Float64Array {
  const known: number[] = [];
  const weights = new Float64Array(claimCounts.length);
  for (let term = 0; term < weights.length; term++) {
    const count = claimCounts[term] ?? 0;
    known[count] ??= idf(count);
    weights[term] = known[count] ?? 0;
  }
  return weights;
}

function numbersOf(vocabulary: readonly string[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (let number = 0; number < vocabulary.length; number++) numbers.set(vocabulary[number] ?? '', number);
  return numbers;
}

/** Where the terms of each text begin; one more than there are texts. */
function startsOf(lengths: readonly number[]): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  for (let text = 0; text < lengths.length; text++) starts[text + 1] = (starts[text] ?? 0) + (lengths[text] ?? 0);
  return starts;
}

function sortRarestFirst(terms: Uint32Array, starts: Uint32Array, weights: Float64Array): void {
  const byWeight = (a: number, b: number) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b;
  for (let text = 0; text + 1 < starts.length; text++) terms.subarray(starts[text], starts[text + 1]).sort(byWeight);
}
