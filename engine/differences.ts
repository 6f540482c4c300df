/**
 * How one wording differs from another, word by word, for a reader to see: what it has in place of other words, what it
 * adds, and where it leaves something out.
 *
 * Source: the alignment of `word-alignment.ts`. What holds a sentence together ("of", "was") is no difference by itself and
 * does not break a longer one; an article goes with the word after it. Where an excerpt begins or ends in mid-sentence,
 * nothing counts as left out: only the excerpt ends there, not what the outlet wrote. Bad at: synonyms; they are other words.
 */
import type { DiffSegment, Span } from './match.ts';
import type { Wording } from './pack.ts';
import { type Token, tokenise } from './tokens.ts';
import { alignWords, articles, glue, type WordAlignment } from './word-alignment.ts';

export interface DiffOptions {
  /** The stretch of `from`, in UTF-16 offsets, outside of which nothing counts as left out; all of it when absent. */
  readonly within?: Span | undefined;
  /** What `to` is: a headline is whole; nothing is left out before or behind a quote. */
  readonly form?: Wording['form'] | undefined;
}

/**
 * Cuts `to` into segments that concatenate to it exactly; a `dropped` one has no text and is a place in `to`. Their spans
 * are in UTF-16 offsets of `from`.
 */
export function diffWords(from: string, to: string, { within, form }: DiffOptions = {}): DiffSegment[] {
  const [one, other] = [tokenise(from), tokenise(to)];
  const alignment = alignWords(one, other);
  const pieces = findHunks(one, other, alignment).flatMap((hunk) => {
    const foreign = runsOf(hunk.from, alignment.movedFrom, one);
    const own = runsOf(hunk.to, alignment.movedTo, other);
    return findPieces(hunk, foreign, own).map((piece) => withoutSameArticle(piece, one, other));
  });
  const isWholeAt = (place: number) =>
    (place > 0 && place < other.length) ||
    form === 'headline' ||
    (form !== 'quote' && (place === 0 ? beginsSentence : endsSentence).test(to));
  return cut(
    to,
    other,
    pieces.flatMap(({ first, end, from: run }) => {
      const span = run && spanOf(from, one, run);
      if (first < end) return [{ first, end, from: span }];
      const isWithin = !within || (span && span.start >= within.start && span.end <= within.end);
      return span && isWithin && isWholeAt(first) ? [{ first, end, from: span }] : [];
    }),
  );
}

/**
 * The share of a wording's words of substance that the text it was compared with lacks, from 0 to 1: how different a reader
 * finds it. 0 for a wording that has none.
 */
export function differingShare(segments: readonly DiffSegment[]): number {
  let [all, differing] = [0, 0];
  for (const { kind, text } of segments) {
    const count = tokenise(text).filter(({ word }) => !glue.has(word)).length;
    all += count;
    if (kind !== 'same') differing += count;
  }
  return all === 0 ? 0 : differing / all;
}

const beginsSentence = /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u;
const endsSentence = /[.!?…][^\p{L}\p{N}]*$/u;

/** Words by index, `end` exclusive. */
interface Run {
  readonly first: number;
  readonly end: number;
}

interface Hunk {
  readonly from: Run;
  readonly to: Run;
}

/** The stretches between the words that both texts have, those that a lone word of glue parts taken as one. */
function findHunks(one: readonly Token[], other: readonly Token[], { anchors }: WordAlignment): Hunk[] {
  const isDifference = ({ from, to }: Hunk) => hasSubstance(one, from) || hasSubstance(other, to);
  const hunks: Hunk[] = [];
  let [from, to] = [0, 0];
  for (const anchor of [...anchors, { from: one.length, to: other.length }]) {
    const hunk = { from: { first: from, end: anchor.from }, to: { first: to, end: anchor.to } };
    const last = hunks.at(-1);
    const isBridged = last && hunk.to.first - last.to.end === 1 && glue.has(other[last.to.end]?.word ?? '');
    if (last && isBridged && isDifference(last) && isDifference(hunk)) {
      hunks[hunks.length - 1] = {
        from: { first: last.from.first, end: hunk.from.end },
        to: { first: last.to.first, end: hunk.to.end },
      };
    } else if (from < anchor.from || to < anchor.to) {
      hunks.push(hunk);
    }
    [from, to] = [anchor.from + 1, anchor.to + 1];
  }
  return hunks;
}

function hasSubstance(words: readonly Token[], { first, end }: Run): boolean {
  return words.slice(first, end).some(({ word }) => !glue.has(word));
}

/** What is left of a stretch without the words that moved, as far as it has substance; no run ends with an article. */
function runsOf({ first, end }: Run, moved: ReadonlySet<number>, words: readonly Token[]): Run[] {
  const runs: Run[] = [];
  let start = first;
  for (let at = first; at <= end; at++) {
    if (at < end && !moved.has(at)) continue;
    let last = at;
    while (last > start && articles.has(words[last - 1]?.word ?? '')) last--;
    if (hasSubstance(words, { first: start, end: last })) runs.push({ first: start, end: last });
    start = at + 1;
  }
  return runs;
}

/** Words of `to` that differ; with none of them, a place where words are left out. */
interface Piece<From = Run> extends Run {
  /** What stands there in `from`; absent for an addition. */
  readonly from: From | undefined;
}

/** One run in place of one is a change; where there are more, nobody can tell which stands for which. */
function findPieces(hunk: Hunk, foreign: readonly Run[], own: readonly Run[]): Piece[] {
  const [replaced, ...others] = foreign;
  if (!replaced) return own.map((run) => ({ ...run, from: undefined }));
  if (own.length === 1 && others.length === 0) return own.map((run) => ({ ...run, from: replaced }));
  const place = own[0]?.first ?? hunk.to.first;
  const gap = { first: place, end: place, from: { first: replaced.first, end: foreign.at(-1)?.end ?? replaced.end } };
  return [gap, ...own.map((run) => ({ ...run, from: undefined }))];
}

/** Where both texts begin a change with the same article, it begins behind. */
function withoutSameArticle(piece: Piece, one: readonly Token[], other: readonly Token[]): Piece {
  const { from, first, end } = piece;
  const article = other[first]?.word ?? '';
  if (!from || first === end || !articles.has(article) || one[from.first]?.word !== article) return piece;
  return { first: first + 1, end, from: { first: from.first + 1, end: from.end } };
}

/** With the quotation marks and brackets that it touches. */
function spanOf(text: string, words: readonly Token[], { first, end }: Run): Span {
  const lastEnd = words[end - 1]?.end ?? 0;
  const closing = /^[.,!?]?["'’”»)\]]+(?!\p{L})/u.exec(text.slice(lastEnd))?.[0].length ?? 0;
  return { start: openingStart(text, words, first), end: lastEnd + closing };
}

/** Punctuation goes with the word that it touches. */
function cut(text: string, words: readonly Token[], pieces: readonly Piece<Span>[]): DiffSegment[] {
  const segments: DiffSegment[] = [];
  let done = 0;
  const addSame = (end: number) => {
    if (end > done) segments.push({ kind: 'same', text: text.slice(done, end) });
    done = Math.max(done, end);
  };
  for (const { first, end, from } of pieces) {
    if (first === end) {
      addSame(first === 0 ? 0 : closingEnd(text, words, first - 1));
      if (from) segments.push({ kind: 'dropped', text: '', from });
      continue;
    }
    addSame(openingStart(text, words, first));
    const start = done;
    done = closingEnd(text, words, end - 1);
    const differing = text.slice(start, done);
    segments.push(from ? { kind: 'changed', text: differing, from } : { kind: 'added', text: differing });
  }
  addSame(text.length);
  return segments;
}

/** Where a word begins with what touches it from before and does not touch the word before. */
function openingStart(text: string, words: readonly Token[], at: number): number {
  const start = words[at]?.start ?? 0;
  const gapStart = words[at - 1]?.end ?? 0;
  const gap = text.slice(gapStart, start);
  if (at > 0 && !/\s/.test(gap)) return start;
  return start - (/\S*$/.exec(gap)?.[0].length ?? 0);
}

/** Where a word ends with what touches it from behind and does not touch the next word. */
function closingEnd(text: string, words: readonly Token[], at: number): number {
  const end = words[at]?.end ?? 0;
  const next = words[at + 1]?.start ?? text.length;
  const gap = text.slice(end, next);
  if (at + 1 < words.length && !/\s/.test(gap)) return end;
  return end + (/^\S*/.exec(gap)?.[0].length ?? 0);
}
