/**
 * Phrases with gaps, "took … off the table": where one stands, and whether two are the same. A gap holds a few words of one
 * clause. Cost: the words of a gap times the words of a part. Bad at: phrases in another word order.
 */
import { keyOfWord, meetsKey } from './phrase-table.ts';
import { type Token, tokenise } from './tokens.ts';

/** What stands behind the gaps of a phrase, part by part, as keys of words. */
export type Parts = readonly (readonly string[])[];

/** How many words may stand in a gap: room for a name with its title, not for another clause. */
const maxGapWords = 8;

/** What no gap reaches over: the end of a sentence, a semicolon, a closing quotation mark, another clause. */
const gapBorder = /[;.!?]|^[^\s"]*"/;
const gapBorderWord = /^(?:that|which|who|but|while|although|though|because|whether)$/;

/** The phrase up to its first gap, and what stands behind its gaps. */
export function splitAtGaps(phrase: string): { readonly start: string; readonly behindGaps: readonly string[] } {
  if (!phrase.includes('…')) return { start: phrase, behindGaps: noParts };
  const [start = '', ...behindGaps] = phrase.split('…');
  return { start, behindGaps };
}

const noParts: readonly string[] = [];

/** The keys of the words of each part. */
export function readParts(texts: readonly string[]): Parts {
  return texts.map((text) => tokenise(text).map(keyOfWord));
}

/** Whether two phrases ask for the same words behind their gaps. */
export function areSameParts(a: Parts, b: Parts): boolean {
  return a.length === b.length && a.every((part, index) => part.join(' ') === b[index]?.join(' '));
}

/**
 * The words that the parts meet behind word `last`, one part after another; undefined where one is not met. Where a part
 * could stand in several places the first counts.
 */
export function placeParts(parts: Parts, tokens: readonly Token[], last: number): number[] | undefined {
  let words: number[] | undefined;
  let from = last + 1;
  for (const part of parts) {
    const start = findAfterGap(part, tokens, from);
    if (start === undefined) return undefined;
    words ??= [];
    from = start + part.length;
    for (let at = start; at < from; at++) words.push(at);
  }
  return words;
}

function findAfterGap(part: readonly string[], tokens: readonly Token[], from: number): number | undefined {
  if (part.length === 0) return undefined;
  for (let at = from; at <= from + maxGapWords; at++) {
    const token = tokens[at];
    if (!token || (token.before !== ' ' && gapBorder.test(token.before))) return undefined;
    if (part.every((key, offset) => meetsKey(tokens[at + offset], key))) return at;
    if (gapBorderWord.test(token.word)) return undefined;
  }
  return undefined;
}
