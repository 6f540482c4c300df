/**
 * Phrases with gaps, "took … off the table": where one stands. A gap holds a few words of one clause. Phrases are rows of word
 * numbers (`compiled-lexicon.ts`). Cost: the words of a gap times the words of a part. Bad at: phrases in another word order.
 */
import { gap } from './compiled-lexicon.ts';
import type { NumberedWords } from './numbered-words.ts';
import type { Token } from './tokens.ts';

/** How many words may stand in a gap: room for a name with its title, not for another clause. */
const maxGapWords = 8;

/** What no gap reaches over: the end of a sentence, a semicolon, a closing quotation mark, another clause. */
const gapBorder = /[;.!?]|^[^\s"]*"/;
const gapBorderWord = /^(?:that|which|who|but|while|although|though|because|whether)$/;

/**
 * Where in `phrases` the part of a phrase ends that begins at `start`, if its words stand in the text from `at` on; undefined
 * where they do not.
 */
export function endOfPart({ plain, cased }: NumberedWords, at: number, phrases: Int32Array, start: number) {
  let end = start;
  for (let number = phrases[end] ?? 0; number > gap; number = phrases[++end] ?? 0) {
    const place = at + end - start;
    if (plain[place] !== number && cased[place] !== number) return undefined;
  }
  return end;
}

/**
 * The words of the text that the parts of a phrase meet from `from` on, one part after another; undefined where one is not
 * met. Where a part could stand in several places the first counts. `firstGap` is its place in `phrases`.
 */
export function placeBehindGaps(text: NumberedWords, from: number, phrases: Int32Array, firstGap: number) {
  const words: number[] = [];
  let next = from;
  let at = firstGap;
  while (phrases[at] === gap) {
    const start = at + 1;
    const place = findAfterGap(text, next, phrases, start);
    if (place === undefined) return undefined;
    next = place;
    for (at = start; (phrases[at] ?? 0) > gap; at++) words.push(next++);
  }
  return words;
}

function findAfterGap(text: NumberedWords, from: number, phrases: Int32Array, start: number): number | undefined {
  const { tokens, plain, cased } = text;
  const first = phrases[start] ?? 0;
  if (first <= gap) return undefined;
  const to = Math.min(from + maxGapWords, text.lastPlaceOf(first), tokens.length - 1);
  for (let at = from; at <= to; at++) {
    const { before, word } = tokens[at] as Token;
    if (before !== ' ' && gapBorder.test(before)) return undefined;
    if ((plain[at] === first || cased[at] === first) && endOfPart(text, at, phrases, start) !== undefined) return at;
    if (gapBorderWord.test(word)) return undefined;
  }
  return undefined;
}
