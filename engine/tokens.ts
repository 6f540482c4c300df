/**
 * Words with their place in the text, and the one place where apostrophes, hyphens, full stops in abbreviations and
 * thousands separators are dealt with. "U.S.-led" is "us" and "led"; "Kyiv’s" counts as "kyiv"; "isn’t" and "cannot" count as
 * "not".
 *
 * Text whose characters can be read one by one is scanned; any other goes the long way through `normalise`, with the same
 * result where both can read it. Cost: linear. Bad at: languages that do not part words by space.
 */
import { capital, characterAt, formOf, letter, notPlain, numeral } from './characters.ts';
import type { Span } from './match.ts';
import { normalise, originalSpan } from './normalise.ts';
import { termOf } from './term.ts';
import { wordFormAt } from './word-table.ts';

/** A word of a text; the span is in UTF-16 offsets of the original. */
export interface Token extends Span {
  /** The normalised word as written: "isn't", "kyiv's", "u.s.". */
  readonly word: string;
  /** What it is compared by: without possessive or contraction, stemmed. */
  readonly term: string;
  /** Written as an abbreviation in capitals, which tells "US" from "us". */
  readonly isCapitals: boolean;
  /** What stands between the word before and this one, normalised: white space and punctuation. */
  readonly before: string;
}

/** The words of a text in reading order, or so many of the first. */
export function tokenise(text: string, limit = Infinity): Token[] {
  return scan(text, limit) ?? tokeniseAny(text).slice(0, limit);
}

/** The words of any text. */
export function tokeniseAny(text: string): Token[] {
  const normalised = normalise(text);
  const tokens: Token[] = [];
  let end = 0;
  for (const match of normalised.text.matchAll(words)) {
    const word = match[0];
    const span = originalSpan(normalised, match.index, match.index + word.length);
    const isCapitals = capitals.test(text.slice(span.start, span.end));
    const before = normalised.text.slice(end, match.index);
    end = match.index + word.length;
    tokens.push({ start: span.start, end: span.end, word, term: termOf(word), isCapitals, before });
  }
  return tokens;
}

/** Dotted abbreviations, then numbers with separators, then words with their apostrophes. */
const words = /\p{L}(?:\.\p{L})+(?![\p{L}\p{N}'])\.?|\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu;
const capitals = /^\p{Lu}\.?\p{Lu}/u;

/** The words of a text of plain characters (`characters.ts`); undefined for any other. */
function scan(text: string, limit: number): Token[] | undefined {
  const tokens: Token[] = [];
  let gap = 0;
  for (let start = 0; start < text.length && tokens.length < limit; ) {
    const first = characterAt(text, start);
    if ((first & (letter | numeral)) === 0) {
      if ((first & notPlain) !== 0) return undefined;
      start++;
      continue;
    }
    const end = endOfAbbreviation(text, start) ?? endOfNumber(text, start) ?? endOfWord(text, start);
    const { word, term } = wordFormAt(text, start, end);
    tokens.push({
      start,
      end,
      word,
      term,
      isCapitals: isCapitalsAt(text, start, end),
      before: gapBetween(text, gap, start),
    });
    start = gap = end;
    // What cannot be read by itself may belong to the word before it, or go on with it behind an apostrophe or a full stop.
    if (((characterAt(text, end) | characterAt(text, end + 1)) & notPlain) !== 0) return undefined;
  }
  return tokens;
}

const [fullStop, comma, apostrophe, space] = [...".,' "].map((mark) => mark.charCodeAt(0));

function isLetter(text: string, at: number): boolean {
  return (characterAt(text, at) & letter) !== 0;
}

function formAt(text: string, at: number): number {
  return formOf(characterAt(text, at));
}

function endOfAbbreviation(text: string, start: number): number | undefined {
  if (formAt(text, start + 1) !== fullStop || !isLetter(text, start) || !isLetter(text, start + 2)) return undefined;
  let end = start + 1;
  while (formAt(text, end) === fullStop && isLetter(text, end + 1)) end += 2;
  // What a word goes on with is no part of an abbreviation: "u.s.a" of "u.s.a'b" is "u.s.".
  if (isWordUnit(text, end) || formAt(text, end) === apostrophe) end -= 2;
  if (end === start + 1) return undefined;
  return formAt(text, end) === fullStop ? end + 1 : end;
}

function endOfNumber(text: string, start: number): number | undefined {
  const whole = endOfNumerals(text, start);
  let end = whole;
  while (end > start && (formAt(text, end) === fullStop || formAt(text, end) === comma)) {
    const next = endOfNumerals(text, end + 1);
    if (next === end + 1) break;
    end = next;
  }
  return end > whole ? end : undefined;
}

function endOfNumerals(text: string, start: number): number {
  let end = start;
  while ((characterAt(text, end) & numeral) !== 0) end++;
  return end;
}

function endOfWord(text: string, start: number): number {
  let end = start + 1;
  while (isWordUnit(text, end) || (formAt(text, end) === apostrophe && isWordUnit(text, end + 1))) end++;
  return end;
}

function isWordUnit(text: string, at: number): boolean {
  return (characterAt(text, at) & (letter | numeral)) !== 0;
}

function isCapitalsAt(text: string, start: number, end: number): boolean {
  if ((characterAt(text, start) & capital) === 0) return false;
  const second = text[start + 1] === '.' ? start + 2 : start + 1;
  return second < end && (characterAt(text, second) & capital) !== 0;
}

/** What stands between two words: as it is compared, a run of white space as one space. */
function gapBetween(text: string, from: number, to: number): string {
  if (to === from) return '';
  if (to === from + 1) return String.fromCharCode(formAt(text, from));
  const units: string[] = [];
  for (let at = from; at < to; at++) {
    const form = formAt(text, at);
    if (at === from || form !== space || formAt(text, at - 1) !== space) units.push(String.fromCharCode(form));
  }
  return units.join('');
}
