/**
 * Which words of two texts stand in each other's place. Source: Myers' difference algorithm (1986) as in the package
 * `diff`, over terms without articles. Bad at: words that moved; they are taken out at one place and put in at another.
 */
import { diffArrays } from 'diff';
import type { Token } from './tokens.ts';

/** A stretch where the texts differ: what one has and what the other has there; one of the two may be empty. */
export interface Hunk {
  readonly from: readonly Token[];
  readonly to: readonly Token[];
}

const articles = new Set(['a', 'an', 'the']);

/** The stretches where two texts differ, in reading order. */
export function findHunks(from: readonly Token[], to: readonly Token[]): Hunk[] {
  const [one, other] = [from, to].map((tokens) => tokens.filter(({ word }) => !articles.has(word)));
  if (!one || !other) return [];
  const changes = diffArrays(
    one.map(({ term }) => term),
    other.map(({ term }) => term),
  );
  const hunks: { from: Token[]; to: Token[] }[] = [];
  let [at, toAt] = [0, 0];
  let isOpen = false;
  for (const { added, removed, value } of changes) {
    if (!added && !removed) {
      at += value.length;
      toAt += value.length;
      isOpen = false;
      continue;
    }
    if (!isOpen) hunks.push({ from: [], to: [] });
    isOpen = true;
    const hunk = hunks.at(-1);
    if (removed) hunk?.from.push(...one.slice(at, at + value.length));
    else hunk?.to.push(...other.slice(toAt, toAt + value.length));
    if (removed) at += value.length;
    else toAt += value.length;
  }
  return hunks;
}
