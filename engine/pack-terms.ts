/** The pack's texts as numbers: every term of its statements and wordings once, and which text has which. */
import { functionWords } from './function-words.ts';
import type { FoldedText, Lexicon, Term } from './lexicon.ts';
import { isNegated } from './negation.ts';
import type { Claim, Pack } from './pack.ts';

/** All that a page is compared with for a claim, in the order in which they are numbered. */
export function textsOf({ statement, wordings, restatements = [], contraries = [] }: Claim): readonly string[] {
  return [statement, ...wordings.map(({ text }) => text), ...restatements, ...contraries];
}

/** How many these are. */
export function countTexts({ wordings, restatements = [], contraries = [] }: Claim): number {
  return 1 + wordings.length + restatements.length + contraries.length;
}

/** The terms of all texts of a pack, claim by claim (`textsOf`). Plain data. */
export interface PackTerms {
  /** The different terms that occur, each at the place of its number: those that fewest claims have first. */
  readonly vocabulary: readonly string[];
  /** For each term how many claims have it. */
  readonly claimCounts: readonly number[];
  /** The different terms of the texts that are not function words, text by text, in the order of their numbers. */
  readonly terms: readonly number[];
  /** How many each text has of them. */
  readonly lengths: readonly number[];
  /** For each text that is a wording a hash of its terms in a row, `hashTerms`; 0 for others. */
  readonly hashes: readonly number[];
  /** The texts that are negated, by their place among all. */
  readonly negated: readonly number[];
}

export function readPackTerms({ claims }: Pick<Pack, 'claims'>, lexicon: Lexicon): PackTerms {
  const ids = new Map<string, number>();
  const claimCounts: number[] = [];
  // For each term the claim and the text that had it last, and whether it counted there.
  const lastClaimWith: number[] = [];
  const lastTextWith: number[] = [];
  const countsThere: boolean[] = [];
  const texts: { readonly row: readonly number[] | undefined; readonly counting: readonly number[] }[] = [];
  const negated: number[] = [];

  const numberOf = (term: string, claim: number) => {
    const id = ids.get(term) ?? ids.size;
    if (id === ids.size) {
      ids.set(term, id);
      claimCounts.push(0);
      lastClaimWith.push(-1);
      lastTextWith.push(-1);
      countsThere.push(false);
    }
    if (lastClaimWith[id] !== claim) claimCounts[id] = (claimCounts[id] ?? 0) + 1;
    lastClaimWith[id] = claim;
    return id;
  };
  const read = (text: string, claim: number, isWording: boolean) => {
    const folded = lexicon.fold(text);
    const row: number[] = [];
    const different: number[] = [];
    for (const term of folded.terms) {
      const id = numberOf(term.term, claim);
      row.push(id);
      if (lastTextWith[id] !== texts.length) different.push(id);
      lastTextWith[id] = texts.length;
      // The same term may come as another word ("it", "it's"): its last one decides.
      countsThere[id] = !isFunctionWord(term, folded);
    }
    const counting = different.filter((id) => countsThere[id]);
    if (isNegated(folded)) negated.push(texts.length);
    texts.push({ row: isWording ? row : undefined, counting });
  };
  for (const [at, claim] of claims.entries()) {
    // Behind the statement come the wordings.
    for (const [place, text] of textsOf(claim).entries()) read(text, at, place > 0 && place <= claim.wordings.length);
  }
  const { order, renumber } = rarestFirst(claimCounts);
  const words = [...ids.keys()];
  return {
    vocabulary: order.map((id) => words[id] ?? ''),
    claimCounts: order.map((id) => claimCounts[id] ?? 0),
    terms: texts.flatMap(({ counting }) => counting.map(renumber).sort((a, b) => a - b)),
    lengths: texts.map(({ counting }) => counting.length),
    hashes: texts.map(({ row }) => (row ? hashTerms(row.map(renumber)) : 0)),
    negated,
  };
}

/** The terms in the order of their new numbers. */
function rarestFirst(claimCounts: readonly number[]) {
  const order = [...claimCounts.keys()].sort((a, b) => (claimCounts[a] ?? 0) - (claimCounts[b] ?? 0) || a - b);
  const numbers = new Int32Array(order.length);
  for (const [number, id] of order.entries()) numbers[id] = number;
  return { order, renumber: (id: number) => numbers[id] ?? 0 };
}

/** Whether a term is a word that says nothing about a text's matter. */
export function isFunctionWord({ first, last }: Term, { tokens }: FoldedText): boolean {
  return first === last && functionWords.has(tokens[first]?.word ?? '');
}

/** The same for two rows of the same terms, and seldom for others: the better half of the 32 bits of FNV-1a. */
export function hashTerms(row: Iterable<number>): number {
  let hash = 0x811c9dc5;
  for (const id of row) hash = Math.imul(hash ^ id, 0x01000193);
  return hash >>> 16;
}
