/**
 * Which words stand in quotation marks, and which quotations run on over several sentences.
 *
 * Method: whether a mark opens or closes is told by what it touches (white space before and a letter after: it opens),
 * then by its own shape. Only the outermost marks count. A quotation without an end in its sentence runs on where one of
 * the next sentences closes it, or opens anew as newspapers do at each paragraph; else it ends with its sentence.
 * Single marks count only where both stand in one sentence, or the closing one follows punctuation.
 * Source: rules of O'Keefe et al. (2012) for finding quotations, and news style guides on paragraphs. Cost: linear.
 * Bad at: a plural's apostrophe inside single marks ('the allies' plan'), and pages that lost marks.
 */
import type { SpokenText } from './spoken-text.ts';

/** The words of one sentence that stand in one quotation: tokens `first` to `last`. */
export interface QuotationPart {
  /** The same number in every sentence that a quotation runs through. */
  readonly quotation: number;
  readonly first: number;
  readonly last: number;
}

/** The parts of each sentence, in reading order. */
export function findQuotations(sentences: readonly Pick<SpokenText, 'text' | 'tokens'>[]): QuotationPart[][] {
  const marks = sentences.map(findMarks);
  const nexts = marks.map((own) => ({
    single: own.find(({ isSingle }) => isSingle),
    double: own.find(({ isSingle }) => !isSingle),
    lastSingleClosing: own.findLastIndex(({ isSingle, closes }) => isSingle && closes),
  }));
  const parts: QuotationPart[][] = [];
  let quotation = 0;
  let open: Mark | undefined;
  for (const [index, { tokens }] of sentences.entries()) {
    const own: QuotationPart[] = [];
    let first = 0;
    const close = (before: number) => {
      if (before > first) own.push({ quotation, first, last: before - 1 });
      quotation++;
      open = undefined;
    };
    for (const [at, mark] of (marks[index] ?? []).entries()) {
      if (open && mark.isSingle === open.isSingle && (mark.closes || (mark.opens && mark.token === 0))) {
        close(mark.token);
        if (!mark.closes) open = mark;
        first = mark.token;
      } else if (!open && mark.opens && (!mark.isSingle || isClosed(nexts, index, at))) {
        open = mark;
        first = mark.token;
      } else if (!open && mark.isSurelyClosing && at === 0 && own.length === 0) {
        first = 0;
        close(mark.token);
      }
    }
    if (open) {
      if (tokens.length > first) own.push({ quotation, first, last: tokens.length - 1 });
      if (!runsOn(nexts, index, open.isSingle)) {
        quotation++;
        open = undefined;
      }
    }
    parts.push(own);
  }
  return parts;
}

interface Mark {
  /** The mark stands before this token. */
  readonly token: number;
  readonly isSingle: boolean;
  readonly opens: boolean;
  readonly closes: boolean;
  /** Curly, or after punctuation: no apostrophe, and no opening mark. */
  readonly isSurelyClosing: boolean;
}

/** A quotation is followed this far when its end is missing. */
const maxRunOnSentences = 5;

interface FirstMarks {
  readonly single: Mark | undefined;
  readonly double: Mark | undefined;
  /** Index of a mark, or -1. */
  readonly lastSingleClosing: number;
}

function runsOn(nexts: readonly FirstMarks[], from: number, isSingle: boolean): boolean {
  for (let index = from + 1; index <= from + maxRunOnSentences && index < nexts.length; index++) {
    const next = isSingle ? nexts[index]?.single : nexts[index]?.double;
    if (next) return next.closes ? !isSingle || next.isSurelyClosing : !isSingle && next.token === 0;
  }
  return false;
}

function isClosed(nexts: readonly FirstMarks[], index: number, at: number): boolean {
  return (nexts[index]?.lastSingleClosing ?? -1) > at || runsOn(nexts, index, true);
}

/** Only the first and the last mark between two words can matter, so a run of a million is two. */
function findMarks({ text, tokens }: Pick<SpokenText, 'text' | 'tokens'>): Mark[] {
  const marks: Mark[] = [];
  let from = 0;
  for (let token = 0; token <= tokens.length; token++) {
    const to = tokens[token]?.start ?? text.length;
    let found = 0;
    // Most words have nothing but a space between them.
    const isSpace = tokens[token]?.before === ' ';
    for (let at = isSpace ? to : from; at < to; at++) {
      const mark = readMark(text, at, token);
      if (!mark) continue;
      if (found < maxMarksInGap) marks.push(mark);
      else marks[marks.length - 1] = mark;
      found++;
    }
    from = tokens[token]?.end ?? text.length;
  }
  return marks;
}

const maxMarksInGap = 4;

const double = '"“”„‟«»＂';
const single = "'‘’‚‛";

function readMark(text: string, at: number, token: number): Mark | undefined {
  const character = text[at] as string;
  const isSingle = single.includes(character);
  if (!isSingle && !double.includes(character)) return undefined;
  const touchesBefore = !isEdge(text[at - 1], opensAfter);
  const touchesAfter = !isEdge(text[at + 1], closesBefore);
  const isShapedToOpen = '“„«‘‚'.includes(character);
  const isShapedToClose = '”»'.includes(character);
  const opensByPlace = !touchesBefore && touchesAfter;
  const closesByPlace = touchesBefore && !touchesAfter;
  const isClear = opensByPlace || closesByPlace;
  const isUnclear = !isClear && !isSingle && !isShapedToOpen && !isShapedToClose;
  const opens = opensByPlace || isUnclear || (!isClear && isShapedToOpen);
  const closes = closesByPlace || isUnclear || (!isClear && isShapedToClose);
  if (!opens && !closes) return undefined;
  if (isSingle && opens && character !== '‘' && elision.test(text.slice(at + 1, at + 1 + maxElisionChars)))
    return undefined;
  const follows = '.,!?…'.includes(text[at - 1] ?? ' ');
  const isSurelyClosing = closesByPlace && (follows || (!isSingle && isShapedToClose));
  return { token, isSingle, opens, closes, isSurelyClosing };
}

/** "'90s", "'til": an apostrophe at a word's beginning. */
const elision = /^(?:\p{N}|(?:em|til|cause|tis|twas|n)\b)/u;
const maxElisionChars = 6;

const opensAfter = '([{—–-/';
const closesBefore = '.,;:!?)]}—–-/…';

function isEdge(character: string | undefined, others: string): boolean {
  return (
    character === undefined ||
    /\s/.test(character) ||
    others.includes(character) ||
    double.includes(character) ||
    single.includes(character)
  );
}
