/**
 * Words that two texts both have, at different places: runs of several words, and the two ways of naming one thing that
 * English has ("membership in NATO", "NATO membership"). Cost: the unaligned words of one text times those of the other, for
 * each run found; capped. Bad at: a single word elsewhere, which stays taken out and put in, as it must where two names have
 * changed roles ("Russia attacked Ukraine").
 */

/** A word as it is compared. */
export interface ComparedWord {
  /** Index of the word in its text. */
  readonly at: number;
  readonly key: string;
  /** Whether it only holds the sentence together. */
  readonly isGlue: boolean;
}

/** A word that both texts have, by its index in each. */
export interface WordPair {
  readonly from: number;
  readonly to: number;
}

/** Pairs of words to look at for runs: beyond it the texts are too long for sentences. */
const maxPairs = 40_000;

/** The words that moved, among those that are not in `aligned`. */
export function findMoved(
  from: readonly ComparedWord[],
  to: readonly ComparedWord[],
  aligned: readonly WordPair[],
): WordPair[] {
  if ((from.length - aligned.length) * (to.length - aligned.length) > maxPairs) return [];
  const taken = {
    from: new Set(aligned.map((pair) => pair.from)),
    to: new Set(aligned.map((pair) => pair.to)),
  };
  const moved: WordPair[] = [];
  const take = (pairs: readonly WordPair[]) => {
    for (const pair of pairs) {
      moved.push(pair);
      taken.from.add(pair.from);
      taken.to.add(pair.to);
    }
    return pairs.length > 0;
  };
  while (take(longestRun(from, to, taken)));
  take(findTurned(from, to, taken, aligned));
  return moved;
}

interface Taken {
  readonly from: ReadonlySet<number>;
  readonly to: ReadonlySet<number>;
}

function isFree(one: ComparedWord | undefined, other: ComparedWord | undefined, taken: Taken): boolean {
  return one !== undefined && one.key === other?.key && !taken.from.has(one.at) && !taken.to.has(other.at);
}

/** A run that moved has at least this many words that are no glue: one alone may well be another matter. */
const minRunWords = 2;

function longestRun(from: readonly ComparedWord[], to: readonly ComparedWord[], taken: Taken): WordPair[] {
  let longest: WordPair[] = [];
  let mostWords = minRunWords - 1;
  for (const [start, first] of from.entries()) {
    if (taken.from.has(first.at)) continue;
    for (let toStart = 0; toStart < to.length; toStart++) {
      const run: WordPair[] = [];
      let words = 0;
      for (let step = 0; isFree(from[start + step], to[toStart + step], taken); step++) {
        const [one, other] = [from[start + step], to[toStart + step]];
        if (!one || !other) break;
        run.push({ from: one.at, to: other.at });
        if (!one.isGlue) words += 1;
      }
      if (words > mostWords) [longest, mostWords] = [run, words];
    }
  }
  return longest;
}

/** Of "membership in NATO" and "NATO membership" the word that is not aligned, where the other one is. */
function findTurned(
  from: readonly ComparedWord[],
  to: readonly ComparedWord[],
  taken: Taken,
  aligned: readonly WordPair[],
): WordPair[] {
  const places = new Map(from.map(({ at }, index) => [at, index]));
  const toPlaces = new Map(to.map(({ at }, index) => [at, index]));
  return aligned.flatMap((pair): WordPair[] => {
    const [at, toAt] = [places.get(pair.from) ?? 0, toPlaces.get(pair.to) ?? 0];
    if (from[at]?.isGlue) return [];
    for (const direction of [1, -1]) {
      const nextTo = to[toAt + direction];
      const beyond = from[at - 2 * direction];
      if (from[at - direction]?.isGlue && beyond && isFree(beyond, nextTo, taken) && nextTo && !nextTo.isGlue) {
        return [{ from: beyond.at, to: nextTo.at }];
      }
      const next = from[at + direction];
      const beyondTo = to[toAt - 2 * direction];
      if (to[toAt - direction]?.isGlue && next && isFree(next, beyondTo, taken) && beyondTo && !next.isGlue) {
        return [{ from: next.at, to: beyondTo.at }];
      }
    }
    return [];
  });
}
