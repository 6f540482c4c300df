/**
 * Where the phrases of a pack stand in a text: those of the lexicon, which fold words into concepts and name them, their
 * contraries, and those that only the cues of claims have. A short abbreviation of a phrase is met by capitals only.
 *
 * Source: a hash table over the first two words of the phrases, its chains in arrays of numbers. Cost: setting up is a step for
 * each word of the phrases and makes no object for any; a look-up compares those that begin with the same two words.
 */
import { type CompiledLexicon, end, gap, type UnpackedPhrases, unpackPhrases } from './compiled-lexicon.ts';
import { endOfPart, placeBehindGaps } from './gap-pattern.ts';
import { type NumberedWords, numberWords } from './numbered-words.ts';
import type { Meaning, Place } from './occurrence.ts';
import type { Token } from './tokens.ts';

/** A phrase of the lexicon or of a cue that stands in a text. */
export interface PatternFound extends Place {
  readonly meaning: PatternMeaning;
  /** Place among all phrases: of two that meet the same words the one that comes first counts. */
  readonly order: number;
}

/** What phrases stand for; one for all that stand for the same. */
export interface PatternMeaning extends Meaning {
  /** Whether the words of a phrase without gaps become one term. */
  readonly folds: boolean;
}

export interface Patterns {
  /** In reading order by their first words; of those that begin at the same the longest first, of equally long the pack's first. */
  find(tokens: readonly Token[]): PatternFound[];
  /** The concept that an item of a cue stands for: its own name, or that of the concept which has it as a phrase. */
  resolve(item: string): string;
  /** The phrases by their place among all. */
  readonly phrases: UnpackedPhrases;
  /** The number of the first word with the key; undefined where no phrase has one. */
  numberOf(key: string): number | undefined;
}

const noWords: readonly number[] = [];

export function createPatterns(lexicon: CompiledLexicon): Patterns {
  const numbers = numberWords(lexicon.words);
  const unpacked = unpackPhrases(lexicon, numbers.sameKey);
  const { keys: phrases, starts } = unpacked;
  const { meanings, meaningOf } = readMeanings(lexicon, starts.length);
  const table = fileByFirstWords(phrases, starts);

  /** Adds the phrases that stand in the text from a word on and begin with that word and the next, or have but one before a gap. */
  function findAt(text: NumberedWords, at: number, first: number, second: number, found: PatternFound[]): void {
    for (let order = table.firstOf(first, second); order >= 0; order = table.nextOf(order)) {
      const start = starts[order] ?? 0;
      if (phrases[start] !== first || secondWordOf(phrases, start) !== second) continue;
      const behind = endOfPart(text, at, phrases, start);
      if (behind === undefined) continue;
      const startLast = at + behind - start - 1;
      const behindGaps = phrases[behind] === gap ? placeBehindGaps(text, startLast + 1, phrases, behind) : noWords;
      if (!behindGaps) continue;
      const meaning = meanings[meaningOf[order] ?? 0] as PatternMeaning;
      insert(found, { meaning, order, first: at, last: behindGaps.at(-1) ?? startLast, startLast, behindGaps });
    }
  }

  return {
    phrases: unpacked,
    numberOf: numbers.numberOf,
    resolve: (item) => (Object.hasOwn(lexicon.items, item) ? (lexicon.items[item] ?? item) : item),
    find(tokens) {
      const text = numbers.read(tokens);
      const { plain, cased } = text;
      const found: PatternFound[] = [];
      const findFrom = (at: number, first: number) => {
        findAt(text, at, first, end, found);
        if (plain[at + 1]) findAt(text, at, first, plain[at + 1] ?? 0, found);
        if (cased[at + 1]) findAt(text, at, first, cased[at + 1] ?? 0, found);
      };
      for (let at = 0; at < tokens.length; at++) {
        if (plain[at]) findFrom(at, plain[at] ?? 0);
        if (cased[at]) findFrom(at, cased[at] ?? 0);
      }
      return found;
    },
  };
}

/** What the phrases stand for, and which of it each does. */
function readMeanings({ concepts }: CompiledLexicon, count: number) {
  const meanings: PatternMeaning[] = [];
  const meaningOf = new Int32Array(count);
  let order = 0;
  for (const { name, phrases, opposites } of concepts) {
    const isSigned = opposites !== undefined;
    meaningOf.fill(meanings.length, order, order + phrases);
    meanings.push({ concept: name, isSigned, isOpposite: false, folds: name.startsWith('=') });
    order += phrases;
    if (!opposites) continue;
    meaningOf.fill(meanings.length, order, order + opposites);
    meanings.push({ concept: name, isSigned, isOpposite: true, folds: false });
    order += opposites;
  }
  return { meanings, meaningOf };
}

/** The phrases that begin with the same two words, or with one before a gap or alone, in a chain; and some others with them. */
function fileByFirstWords(phrases: Int32Array, starts: Int32Array) {
  const size = 2 ** Math.ceil(Math.log2(starts.length + 1));
  const heads = new Int32Array(size).fill(-1);
  const nexts = new Int32Array(starts.length);
  for (let order = 0; order < starts.length; order++) {
    const start = starts[order] ?? 0;
    const first = phrases[start] ?? 0;
    const next = phrases[start + 1] ?? end;
    // Without a word it is never found.
    if (first <= gap) continue;
    const place = (first + (next > gap ? next : end) * spread) & (size - 1);
    nexts[order] = heads[place] ?? -1;
    heads[place] = order;
  }
  return {
    firstOf: (first: number, second: number) => heads[(first + second * spread) & (size - 1)] ?? -1,
    nextOf: (order: number) => nexts[order] ?? -1,
  };
}

/** A prime, so that second words are spread over the table. */
const spread = 4099;

/** The second word of the phrase that begins at `start`; `end` where it has none before a gap. */
function secondWordOf(phrases: Int32Array, start: number): number {
  const second = phrases[start + 1] ?? end;
  return second > gap ? second : end;
}

/** Puts what was found behind what comes before it. */
function insert(found: PatternFound[], one: PatternFound): void {
  let at = found.length;
  while (at > 0 && comesBefore(one, found[at - 1] as PatternFound)) at--;
  found.splice(at, 0, one);
}

function comesBefore(a: PatternFound, b: PatternFound): boolean {
  if (a.first !== b.first) return false;
  return a.last > b.last || (a.last === b.last && a.order < b.order);
}
