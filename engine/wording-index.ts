/**
 * The inverted index: from a term to the wordings and statements that hold it, with how telling each term is.
 *
 * Source: inverse document frequency as in BM25 (Robertson and Zaragoza, 2009), where a document is a claim with all
 * its wordings, so that a word is not called common because ten outlets report one claim. Cost: building is linear in
 * the pack; a look-up touches only the entries that share a telling term. Bad at: small packs, where chance makes a
 * plain word rare; function words therefore weigh nothing.
 */
import { functionWords } from './function-words.ts';
import type { FoldedText, Lexicon, Term } from './lexicon.ts';
import type { Claim, Pack } from './pack.ts';

/** A wording, or a claim's own statement, ready to be compared. */
export interface IndexEntry {
  readonly claim: Claim;
  /** Index in `claim.wordings`; undefined for the statement. */
  readonly wording: number | undefined;
  readonly folded: FoldedText;
  /** The different terms with a weight above zero. */
  readonly terms: ReadonlySet<string>;
  /** The sum of their weights, or `minRareWords` where that is more. */
  readonly weight: number;
}

export interface WordingIndex {
  readonly entries: readonly IndexEntry[];
  /** The weight of a term that only one claim has: the measure for what is much and little in this pack. */
  readonly rareWeight: number;
  /** How telling a term is: 0 for function words, highest for a term that no claim has. */
  weigh(term: Term, text: FoldedText): number;
  /** The entries of whose weight the text holds at least this share, and some. */
  findCandidates(text: FoldedText, minShare: number): IndexEntry[];
}

/**
 * A wording weighs at least as much as this many words that only one claim has, so that a short one ("something that we
 * welcome") is never covered in full by chance. More misses true short wordings, fewer lets three plain words match: 2.5
 * instead of 4 nearly trebled what was offered wrongly on labelled pages.
 */
const minRareWords = 4;

export function createWordingIndex(pack: Pack, lexicon: Lexicon): WordingIndex {
  const texts = pack.claims.flatMap((claim) => [
    { claim, wording: undefined, folded: lexicon.fold(claim.statement) },
    ...claim.wordings.map(({ text }, wording) => ({ claim, wording, folded: lexicon.fold(text) })),
  ]);
  const claimsWith = new Map<string, Set<Claim>>();
  for (const { claim, folded } of texts) {
    for (const { term } of folded.terms) claimsWith.set(term, (claimsWith.get(term) ?? new Set()).add(claim));
  }
  const idf = (claims: number) => Math.log(1 + (pack.claims.length - claims + 0.5) / (claims + 0.5));
  const rareWeight = idf(1);
  const weigh = (term: Term, { tokens }: FoldedText) =>
    term.first === term.last && functionWords.has(tokens[term.first]?.word ?? '')
      ? 0
      : idf(claimsWith.get(term.term)?.size ?? 0);

  const postings = new Map<string, IndexEntry[]>();
  const entries = texts.map((text): IndexEntry => {
    const weights = new Map<string, number>();
    for (const term of text.folded.terms) weights.set(term.term, weigh(term, text.folded));
    const weighty = [...weights].filter(([, weight]) => weight > 0);
    const entry: IndexEntry = {
      ...text,
      terms: new Set(weighty.map(([term]) => term)),
      weight: Math.max(
        minRareWords * rareWeight,
        weighty.reduce((sum, [, weight]) => sum + weight, 0),
      ),
    };
    for (const term of entry.terms) {
      const posting = postings.get(term);
      if (posting) posting.push(entry);
      else postings.set(term, [entry]);
    }
    return entry;
  });

  return {
    entries,
    rareWeight,
    weigh,
    findCandidates(text, minShare) {
      const sharedWeights = new Map<IndexEntry, number>();
      const seen = new Set<string>();
      for (const term of text.terms) {
        const weight = weigh(term, text);
        if (weight === 0 || seen.has(term.term)) continue;
        seen.add(term.term);
        for (const entry of postings.get(term.term) ?? []) {
          sharedWeights.set(entry, (sharedWeights.get(entry) ?? 0) + weight);
        }
      }
      return [...sharedWeights].filter(([entry, weight]) => weight >= minShare * entry.weight).map(([entry]) => entry);
    },
  };
}
