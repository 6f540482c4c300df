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
  /** The sum of their weights. */
  readonly weight: number;
}

export interface WordingIndex {
  readonly entries: readonly IndexEntry[];
  /** How telling a term is: 0 for function words, highest for a term that no claim has. */
  weigh(term: Term, text: FoldedText): number;
  /** The entries that share at least one weighty term with the text. */
  findCandidates(text: FoldedText): Set<IndexEntry>;
}

export function createWordingIndex(pack: Pack, lexicon: Lexicon): WordingIndex {
  const texts = pack.claims.flatMap((claim) => [
    { claim, wording: undefined, folded: lexicon.fold(claim.statement) },
    ...claim.wordings.map(({ text }, wording) => ({ claim, wording, folded: lexicon.fold(text) })),
  ]);
  const claimsWith = new Map<string, Set<Claim>>();
  for (const { claim, folded } of texts) {
    for (const { term } of folded.terms) claimsWith.set(term, (claimsWith.get(term) ?? new Set()).add(claim));
  }
  const idf = (term: string) => {
    const count = claimsWith.get(term)?.size ?? 0;
    return Math.log(1 + (pack.claims.length - count + 0.5) / (count + 0.5));
  };
  const weigh = (term: Term, { tokens }: FoldedText) =>
    term.first === term.last && functionWords.has(tokens[term.first]?.word ?? '') ? 0 : idf(term.term);

  const postings = new Map<string, IndexEntry[]>();
  const entries = texts.map((text): IndexEntry => {
    const weights = new Map<string, number>();
    for (const term of text.folded.terms) weights.set(term.term, weigh(term, text.folded));
    const weighty = [...weights].filter(([, weight]) => weight > 0);
    const entry: IndexEntry = {
      ...text,
      terms: new Set(weighty.map(([term]) => term)),
      weight: weighty.reduce((sum, [, weight]) => sum + weight, 0),
    };
    for (const term of entry.terms) postings.set(term, [...(postings.get(term) ?? []), entry]);
    return entry;
  });

  return {
    entries,
    weigh,
    findCandidates(text) {
      const candidates = new Set<IndexEntry>();
      for (const term of text.terms) {
        if (weigh(term, text) === 0) continue;
        for (const entry of postings.get(term.term) ?? []) candidates.add(entry);
      }
      return candidates;
    },
  };
}
