/**
 * Which words of two texts stand in each other's place. Source: Myers' difference algorithm (1986) as in the package
 * `diff`, over terms without articles, so that case, typography and inflection are no difference. Words that moved
 * (`moved-words.ts`) are told from those that only one text has. Cost: words times differences, capped. Bad at: texts with
 * little in common, where a chance word is aligned.
 */
import { diffArrays } from 'diff';
import { type ComparedWord, findMoved, type WordPair } from './moved-words.ts';
import type { Token } from './tokens.ts';
import { keyOfWord } from './word-key.ts';

/** Words that hold a sentence together: no difference by themselves. Not verbs of saying, modal verbs and pronouns. */
export const glue: ReadonlySet<string> = new Set(
  `a an the that this these those it its of in on at by for from with to as and or but if than then so there here which who
  whom is are was were be been being am has have had do does did`.split(/\s+/),
);

/** They go with the word after them. */
export const articles: ReadonlySet<string> = new Set(['a', 'an', 'the']);

/** A stretch where the texts differ: what one has and what the other has there; one of the two may be empty. */
export interface Hunk {
  readonly from: readonly Token[];
  readonly to: readonly Token[];
}

export interface WordAlignment {
  /** Words in the same order in both; articles are never among them. Empty where the texts are too different to be aligned. */
  readonly anchors: readonly WordPair[];
  /** Indices of words that the other text has at another place. */
  readonly movedFrom: ReadonlySet<number>;
  readonly movedTo: ReadonlySet<number>;
}

/** The stretches where two texts differ, in reading order, without articles. */
export function findHunks(from: readonly Token[], to: readonly Token[]): Hunk[] {
  const anchors = [...findAnchors(withoutArticles(from), withoutArticles(to), from.length + to.length)];
  const hunks: Hunk[] = [];
  let [fromFirst, toFirst] = [0, 0];
  for (const anchor of [...anchors, { from: from.length, to: to.length }]) {
    const one = from.slice(fromFirst, anchor.from).filter(isNoArticle);
    const other = to.slice(toFirst, anchor.to).filter(isNoArticle);
    if (one.length + other.length > 0) hunks.push({ from: one, to: other });
    [fromFirst, toFirst] = [anchor.from + 1, anchor.to + 1];
  }
  return hunks;
}

/** Beyond this many words taken out or put in, two texts are different throughout. */
const maxEdits = 300;

/** Which words of two texts are the same ones, where they stand in the same order and where they moved. */
export function alignWords(from: readonly Token[], to: readonly Token[]): WordAlignment {
  const [one, other] = [withoutArticles(from), withoutArticles(to)];
  const anchors = findAnchors(one, other, maxEdits);
  const moved = anchors.length > 0 ? findMoved(one, other, anchors) : [];
  return {
    anchors,
    movedFrom: new Set(moved.map((anchor) => anchor.from)),
    movedTo: new Set(moved.map((anchor) => anchor.to)),
  };
}

function withoutArticles(tokens: readonly Token[]): ComparedWord[] {
  return tokens.flatMap((token, at) =>
    isNoArticle(token) ? [{ at, key: keyOf(token), isGlue: glue.has(token.word) }] : [],
  );
}

function isNoArticle({ word }: Token): boolean {
  return !articles.has(word);
}

/** The endings of Slavic names that are written in Latin letters in several ways: Zelensky, Zelenskyy, Zelenskiy. */
const romanisedEnding = /(?<=\p{L}{3})(?:yy|iy|yi|ij|ii|ey|ei|y|i)$/u;

/** By its term; a short abbreviation by its capitals too, so that "US" is no "us". */
function keyOf(token: Token): string {
  return keyOfWord(token).replace(romanisedEnding, 'i');
}

function findAnchors(from: readonly ComparedWord[], to: readonly ComparedWord[], maxEditLength: number): WordPair[] {
  const changes = diffArrays(
    from.map(({ key }) => key),
    to.map(({ key }) => key),
    { maxEditLength },
  );
  const anchors: WordPair[] = [];
  let [at, toAt] = [0, 0];
  for (const { added, removed, count } of changes ?? []) {
    for (let step = 0; !added && !removed && step < count; step++) {
      anchors.push({ from: from[at + step]?.at ?? 0, to: to[toAt + step]?.at ?? 0 });
    }
    if (!added) at += count;
    if (!removed) toAt += count;
  }
  return anchors;
}
