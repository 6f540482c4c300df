/**
 * The texts that a page is compared with, claim by claim under running numbers. Made when a claim is first asked for, and cut into
 * words when a text is: most pages come near few claims.
 */
import type { FoldedText, Lexicon } from './lexicon.ts';
import type { Claim } from './pack.ts';
import { countTexts, textsOf } from './pack-terms.ts';
import { type Token, tokenise } from './tokens.ts';

/** A wording, or one of an editor's own sentences for a claim, ready to be compared. */
export interface IndexEntry {
  /** Its place among all, from 0. */
  readonly id: number;
  readonly claim: Claim;
  /** Index in `claim.wordings`; undefined for an editor's own sentence. */
  readonly wording: number | undefined;
  /** Whether it says the contrary of the claim. */
  readonly isContrary: boolean;
  /** The sum of the weights of its different terms, or `minRareWords` where that is more. */
  readonly weight: number;
  /** Whether it is negated an odd number of times. */
  readonly isNegated: boolean;
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The same words folded, which takes longer. */
  readonly folded: FoldedText;
}

export interface Entries {
  /** The statement, the wordings and all else that is compared with for a claim of the pack. */
  entriesOf(claim: Claim): readonly IndexEntry[];
  entryAt(id: number): IndexEntry;
  /** The number of the first text of a claim, where the others follow; behind the last of all for a claim that is not the pack's. */
  firstOf(claim: Claim): number;
}

/** `weights` are those of all texts, `negated` the texts that are. */
export function createEntries(
  claims: readonly Claim[],
  weights: Float64Array,
  negated: ReadonlySet<number>,
  lexicon: Lexicon,
): Entries {
  const firsts = new Map<Claim, number>();
  const claimOf = new Int32Array(weights.length);
  let behind = 0;
  for (const [place, claim] of claims.entries()) {
    const first = behind;
    behind += countTexts(claim);
    claimOf.fill(place, first, behind);
    firsts.set(claim, first);
  }
  const firstOf = (claim: Claim) => firsts.get(claim) ?? behind;
  const read = createReadWords(lexicon);
  const made = new Map<Claim, readonly IndexEntry[]>();
  const entriesOf = (claim: Claim) => {
    const first = firsts.get(claim);
    if (first === undefined) return [];
    const known = made.get(claim);
    if (known) return known;
    const entries = textsOf(claim).map((text, at) => {
      const id = first + at;
      return new Entry(id, claim, at, text, weights[id] ?? 0, negated.has(id), read);
    });
    made.set(claim, entries);
    return entries;
  };
  return {
    entriesOf,
    entryAt(id) {
      const claim = claims[claimOf[id] ?? 0] as Claim;
      return entriesOf(claim)[id - firstOf(claim)] as IndexEntry;
    },
    firstOf,
  };
}

class Entry implements IndexEntry {
  readonly id: number;
  readonly claim: Claim;
  readonly wording: number | undefined;
  readonly isContrary: boolean;
  readonly weight: number;
  readonly isNegated: boolean;
  readonly text: string;
  readonly #read: ReadWords;

  /** `at` is the text's place in `textsOf` the claim. */
  constructor(id: number, claim: Claim, at: number, text: string, weight: number, isNegated: boolean, read: ReadWords) {
    const { wordings, restatements = [] } = claim;
    this.id = id;
    this.claim = claim;
    this.wording = at >= 1 && at <= wordings.length ? at - 1 : undefined;
    this.isContrary = at > wordings.length + restatements.length;
    this.weight = weight;
    this.isNegated = isNegated;
    this.text = text;
    this.#read = read;
  }

  get tokens(): readonly Token[] {
    return this.#read(this.id, this.text).tokens;
  }

  get folded(): FoldedText {
    return this.#read(this.id, this.text).folded;
  }
}

type ReadWords = (id: number, text: string) => Pick<IndexEntry, 'tokens' | 'folded'>;

/** So many texts stay cut into words: more than one page comes near. */
const maxTextsKept = 1000;

function createReadWords(lexicon: Lexicon): ReadWords {
  const kept = new Map<number, ReturnType<ReadWords>>();
  return (id, text) => {
    const known = kept.get(id);
    if (known) return known;
    if (kept.size >= maxTextsKept) kept.clear();
    const tokens = tokenise(text);
    let folded: FoldedText | undefined;
    const words = {
      tokens,
      get folded() {
        folded ??= lexicon.foldWords(tokens);
        return folded;
      },
    };
    kept.set(id, words);
    return words;
  };
}
