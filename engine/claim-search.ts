/**
 * Finds claims by words while they are being typed: any word of a claim will do, also the beginning of one.
 *
 * Ranking: claims that hold more of the typed words come first; among equals each word counts for how rare it is among
 * claims (inverse document frequency, Spärck Jones, 1972) times where it stands: our statement before the speaker before
 * an outlet's wording; then the pack's order. A word is met by its stem, by what the lexicon counts as the same ("Kiev",
 * "Kyiv"), or, for less, by a word that begins with it. Cost: the claims that hold one of the words. Bad at: misspelt
 * words, and words put otherwise than any outlet or the lexicon has them; the lookup of a quote is better at these.
 */
import type { CompiledLexicon } from './compiled-lexicon.ts';
import { functionWords } from './function-words.ts';
import { createLexicon, type FoldedText } from './lexicon.ts';
import type { Claim, Pack } from './pack.ts';
import { createPatterns } from './patterns.ts';

/** How many claims a search gives unless another number is asked for: as many as a small window shows at once. */
const defaultFound = 6;

export interface ClaimSearch {
  /** The claims that hold at least half of the words, best first. None for a text without words. */
  search(text: string, limit?: number): readonly Claim[];
}

/** What a word counts for by the place where it stands; less than `places`. */
const weightOf = { statement: 3, speaker: 2, wording: 1 } as const;
const places = 4;

/** What a word that only begins so counts for, beside one that is met in full. */
const prefixPart = 0.6;

/** Fewer letters begin too many words to find anything by. */
const minPrefixChars = 2;

/** Of the typed words, the share that a claim must hold. */
const minHeld = 0.5;

export function createClaimSearch(claims: Pack['claims'], compiledLexicon: CompiledLexicon): ClaimSearch {
  const lexicon = createLexicon(createPatterns(compiledLexicon));
  const terms = new Map<string, Postings>();
  const words = new Map<string, Postings>();
  for (const [index, { statement, speaker, wordings }] of claims.entries()) {
    const add = (text: string, weight: number) => {
      const folded = lexicon.fold(text);
      for (const term of termsOf(folded)) post(terms, term, index, weight);
      for (const word of wordsOf(folded)) post(words, word, index, weight);
    };
    add(statement, weightOf.statement);
    if (speaker) add(speaker, weightOf.speaker);
    for (const { text } of wordings) add(text, weightOf.wording);
  }
  const vocabulary = [...words.keys()].sort(byUnits);

  return { search };

  function search(text: string, limit = defaultFound): readonly Claim[] {
    const asked = askedWords(lexicon.fold(text));
    const scores = new Map<number, { held: number; score: number }>();
    for (const word of asked) {
      const met = claimsWith(word);
      const rarity = Math.log(1 + claims.length / Math.max(1, met.size));
      for (const [claim, weight] of met) {
        const { held, score } = scores.get(claim) ?? { held: 0, score: 0 };
        scores.set(claim, { held: held + 1, score: score + rarity * weight });
      }
    }
    return [...scores]
      .filter(([, { held }]) => held >= asked.length * minHeld)
      .sort(([one, a], [other, b]) => b.held - a.held || b.score - a.score || one - other)
      .slice(0, limit)
      .flatMap(([index]) => claims[index] ?? []);
  }

  /** The claims that hold one typed word, each with the most that it counts for there. */
  function claimsWith({ terms: same, beginning }: AskedWord): ReadonlyMap<number, number> {
    const met = new Map<number, number>();
    const take = (postings: Postings | undefined, part: number) => {
      for (const posting of postings ?? []) {
        const claim = Math.floor(posting / places);
        met.set(claim, Math.max(met.get(claim) ?? 0, (posting % places) * part));
      }
    };
    for (const term of same) take(terms.get(term), 1);
    if (beginning.length >= minPrefixChars) {
      for (let at = firstNotBefore(vocabulary, beginning); vocabulary[at]?.startsWith(beginning); at++) {
        take(words.get(vocabulary[at] ?? ''), prefixPart);
      }
    }
    return met;
  }
}

/** Claims that hold a word, in order, each as its index times `places` plus what the word counts for there. */
type Postings = number[];

function post(postings: Map<string, Postings>, key: string, claim: number, weight: number): void {
  const list = postings.get(key);
  const last = list?.at(-1);
  const posting = claim * places + weight;
  if (!list || last === undefined) postings.set(key, [posting]);
  else if (Math.floor(last / places) < claim) list.push(posting);
  else list[list.length - 1] = Math.max(last, posting);
}

interface AskedWord {
  /** By which it is met in full. */
  readonly terms: readonly string[];
  /** By which a word begins that meets it in part. */
  readonly beginning: string;
}

/** What counts of a typed text: all its words but those that hold sentences together, unless there are no others. */
function askedWords(folded: FoldedText): readonly AskedWord[] {
  const asked = folded.terms.map(({ term, first, last }) => {
    const tokens = folded.tokens.slice(first, last + 1);
    return {
      terms: [term, ...(tokens.length === 1 ? tokens.map((token) => token.term) : [])],
      beginning: tokens.length === 1 ? plainWord(tokens[0]?.word) : '',
      isFunction: tokens.every(({ word }) => functionWords.has(word)),
    };
  });
  const telling = asked.filter(({ isFunction }) => !isFunction);
  return telling.length > 0 ? telling : asked;
}

/** The stems of a text and what the lexicon folds them into, each once. */
function termsOf({ tokens, terms }: FoldedText): ReadonlySet<string> {
  return new Set([...terms, ...tokens].map(({ term }) => term));
}

function wordsOf({ tokens }: FoldedText): ReadonlySet<string> {
  return new Set(tokens.map(({ word }) => plainWord(word)));
}

/** As one types it: "u.s." is "us", "kyiv's" is "kyivs". */
function plainWord(word = ''): string {
  return word.replace(/['.]/g, '');
}

function byUnits(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

/** Index of the first word that does not come before `text` in a sorted list; its length where all do. */
function firstNotBefore(sorted: readonly string[], text: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < text) low = middle + 1;
    else high = middle;
  }
  return low;
}
