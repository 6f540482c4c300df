/**
 * Cuts text into sentences, with their place in it. A line break always ends a sentence: who reads a page turns the
 * breaks inside a paragraph into spaces first.
 *
 * Source: Unicode sentence boundaries (UAX #29) through `Intl.Segmenter`, then boundaries that news text disproves are
 * undone: after titles ("Gen."), initials ("J. D."), abbreviations ("U.S.", "Feb."), and where the sentence goes on after
 * a closing quotation mark ("“Never!” he said"). Cost: linear. Bad at: a sentence that ends in an abbreviation before a
 * capital ("in the U.S. Officials said"): unless a usual first word follows, the two stay together.
 */
import type { Sentence, Span } from './match.ts';

/** Sentences in reading order, without the white space around them; stretches of only white space give none. */
export function splitSentences(text: string, locale = 'en'): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  if (text.length <= maxCharsOfOne && oneSentence.test(text)) {
    addTrimmed(sentences, text, 0, text.length);
    return sentences;
  }
  for (const { segment, index } of segmenterFor(locale).segment(text)) {
    let end = index + segment.length;
    if (goesOn(text, start, end)) continue;
    // An opening quotation mark that touches the full stop before it belongs to what follows.
    if (/[“‘«„]$/.test(segment)) end--;
    addTrimmed(sentences, text, start, end);
    start = end;
  }
  addTrimmed(sentences, text, start, text.length);
  return sentences;
}

/**
 * A stretch of text within one of several blocks: paragraphs, headings, cells. Offsets in that block's text, in UTF-16
 * units.
 */
export interface PlaceInBlocks extends Span {
  /** Index of the block. */
  readonly block: number;
}

/** The sentences of several blocks in reading order. None runs over the end of a block. */
export function splitBlocks(blocks: readonly string[], locale?: string): (Sentence & PlaceInBlocks)[] {
  return blocks.flatMap((text, block) => splitSentences(text, locale).map((sentence) => ({ ...sentence, block })));
}

/**
 * What is one sentence in any language, so that a title or a reader's quote need not wait until the browser has made a
 * segmenter, which takes longer than all the rest: letters and marks of the Latin alphabets, and what ends a sentence only at the
 * end.
 */
const oneSentence =
  /^[\t "-\-/-:<->@-\u0084\u0086-\u02ff\u2010-\u2023\u2025-\u2027€]*(?:(?<![“‘«„])|[.!?]+["'”’)\]]*[ \u00a0]*)$/;

/** A longer text is hardly ever one sentence. */
const maxCharsOfOne = 1000;

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(locale: string): Intl.Segmenter {
  const known = segmenters.get(locale);
  if (known) return known;
  const segmenter = new Intl.Segmenter(locale, { granularity: 'sentence' });
  segmenters.set(locale, segmenter);
  return segmenter;
}

function addTrimmed(sentences: Sentence[], text: string, from: number, to: number): void {
  const stretch = text.slice(from, to);
  const start = from + (stretch.length - stretch.trimStart().length);
  const end = start + stretch.trim().length;
  if (end > start) sentences.push({ text: text.slice(start, end), start, end });
}

const titles =
  'Adm|Amb|Brig|Capt|Cmdr|Col|Cpl|Dr|Fr|Gen|Gov|Hon|Lt|Maj|Messrs|Mr|Mrs|Ms|Msgr|Pres|Prof|Rep|Rev|Sec|Sen|Sgt|Sr|St|vs';
const datesAndNumbers = 'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|No|Nos|Art|Fig|p|pp';
const capitalsAndTimes = '(?:[A-Z]\\.)+[A-Z]|[ap]\\.m|Inc|Corp|Co|Ltd|Jr|approx|etc';

const alwaysGoesOn = new RegExp(`(?<![\\p{L}\\p{N}.])(?:${titles}|[A-Z])\\.\\s*$`, 'u');
const goesOnWithNumber = new RegExp(`(?<![\\p{L}\\p{N}])(?:${datesAndNumbers})\\.\\s*$`, 'u');
const mayGoOn = new RegExp(`(?<![\\p{L}\\p{N}.])(?:${capitalsAndTimes})\\.\\s*$`, 'u');

/** Words that begin a sentence far more often than a name. */
const firstWord =
  /^["“'‘(]*(?:A|After|Also|And|Another|As|At|Before|But|By|Despite|During|Earlier|For|From|He|Her|His|However|I|If|In|It|Its|Later|Many|Meanwhile|No|Of|On|One|Our|Since|She|So|Some|That|The|Their|There|These|They|This|Those|Though|To|We|What|When|While|Who|With|Yet|You)(?![\p{L}\p{N}.])/u;

/** How far a boundary's surroundings are looked at, in UTF-16 units. */
const contextChars = 24;

/** Whether the sentence that began at `start` goes on beyond the boundary at `end`. */
function goesOn(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(start, end - contextChars), end);
  const after = text.slice(end, end + contextChars);
  if (after === '' || /[\n\r\u2028\u2029\u0085]\s*$/.test(before)) return false;
  if (/^\p{Ll}/u.test(after)) return true;
  if (alwaysGoesOn.test(before)) return true;
  if (goesOnWithNumber.test(before)) return /^\p{N}/u.test(after);
  return mayGoOn.test(before) && !firstWord.test(after);
}
