/**
 * The lists behind the wording index, in typed arrays: which terms an entry has, rarest first, and which entries have a term.
 *
 * Source: prefix filtering (Chaudhuri, Ganti and Kaushik, 2006; Bayardo, Ma and Srikant, 2007). An entry of which a text
 * must hold a certain share cannot be reached by its commonest terms alone, so it is listed under those as out of
 * reach, and the long lists of common terms are left unread. Cost: eight bytes for each term of an entry.
 */

/** An entry's weighty terms are those of one stretch of a flat list. */
export interface TermLists {
  /** Terms of the entries, one entry after another. */
  readonly terms: Uint32Array;
  /** Where an entry's terms begin in `terms`; one more than there are entries. */
  readonly starts: Uint32Array;
}

export interface PostingLists {
  /** Entries by term. */
  readonly entries: Uint32Array;
  /** Where a term's list begins in `entries`; one more than there are terms. */
  readonly starts: Uint32Array;
  /** Up to where in `entries` a term's list has the entries that are within its reach. */
  readonly reaches: Uint32Array;
}

/** Sums in another order differ by less than this share: rounding must not put an entry out of reach. */
export const slack = 1e-9;

/**
 * The lists of terms that come rarest first in each entry. `weights` are those of the terms, `needs` what a text must share with
 * each entry.
 */
export function listPostings({ terms, starts }: TermLists, weights: Float64Array, needs: Float64Array): PostingLists {
  const entryCount = starts.length - 1;
  const ends = new Uint32Array(entryCount);
  const reachCounts = new Uint32Array(weights.length);
  const counts = new Uint32Array(weights.length);
  for (let entry = 0; entry < entryCount; entry++) {
    const end = endOfReach(terms, starts[entry] ?? 0, starts[entry + 1] ?? 0, weights, needs[entry] ?? 0);
    ends[entry] = end;
    for (let at = starts[entry] ?? 0; at < (starts[entry + 1] ?? 0); at++) {
      const term = terms[at] ?? 0;
      counts[term] = (counts[term] ?? 0) + 1;
      if (at < end) reachCounts[term] = (reachCounts[term] ?? 0) + 1;
    }
  }
  const lists: PostingLists = {
    entries: new Uint32Array(terms.length),
    starts: new Uint32Array(weights.length + 1),
    reaches: new Uint32Array(weights.length),
  };
  for (let term = 0; term < weights.length; term++) {
    lists.starts[term + 1] = (lists.starts[term] ?? 0) + (counts[term] ?? 0);
    lists.reaches[term] = (lists.starts[term] ?? 0) + (reachCounts[term] ?? 0);
  }
  const within = lists.starts.slice();
  const beyond = lists.reaches.slice();
  for (let entry = 0; entry < entryCount; entry++) {
    for (let at = starts[entry] ?? 0; at < (starts[entry + 1] ?? 0); at++) {
      const next = at < (ends[entry] ?? 0) ? within : beyond;
      const term = terms[at] ?? 0;
      const place = next[term] ?? 0;
      lists.entries[place] = entry;
      next[term] = place + 1;
    }
  }
  return lists;
}

/** Behind it stand an entry's commonest terms, which together do not weigh what is needed. */
function endOfReach(terms: Uint32Array, start: number, end: number, weights: Float64Array, need: number): number {
  let rest = 0;
  let reach = end;
  while (reach > start) {
    rest += weights[terms[reach - 1] ?? 0] ?? 0;
    if (rest >= need * (1 - slack)) break;
    reach--;
  }
  return reach;
}
