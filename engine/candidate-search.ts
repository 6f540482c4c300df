/**
 * Which entries of the wording index share enough with a text to be compared with it, and what they share.
 *
 * Source: prefix filtering (`posting-lists.ts`), and for the text's terms the like of MaxScore (Turtle and Flood, 1995): lists of
 * its commonest terms are left unread as far as these alone reach no entry. Cost: the lists that are read, and for each entry
 * in them its terms. Bad at: texts of nothing but common terms.
 */
import { listPostings, slack, type TermLists } from './posting-lists.ts';

/**
 * A text's terms as numbers, in reading order. No typed arrays: one for each sentence costs more to make, and to take away, than
 * it saves.
 */
export interface NumberedText {
  /** -1 for a term that no entry has. */
  readonly ids: readonly number[];
  /** How telling each term is; 0 where it does not count. */
  readonly weights: readonly number[];
}

export interface CandidateSearch {
  /** The entries that share a weighty term with the text, by the first such term, then in their own order. */
  findSharing(text: NumberedText): number[];
  /** Of these, in the same order, those of whose weight the text holds at least the share that is searched for. */
  findCandidates(text: NumberedText): number[];
  /**
   * Which of the text's first terms an entry has too, where they count: writes their indexes in the text into `places`, in order,
   * and gives how many there are. No further term is read than `places` has room for.
   */
  findShared(text: NumberedText, entry: number, places: Int32Array): number;
}

/** `weights` are those of the terms, which come rarest first in `lists`; `needs` are what a text must share with each entry. */
export function createCandidateSearch(lists: TermLists, weights: Float64Array, needs: Float64Array): CandidateSearch {
  const postings = listPostings(lists, weights, needs);
  const leastNeed = needs.reduce((least, need) => Math.min(least, need), Infinity) * (1 - slack);
  // Scratch: what a look-up leaves in it is told from its own by its serial number.
  const seen = new Int32Array(needs.length);
  const marked = new Int32Array(weights.length);
  const placeOf = new Int32Array(weights.length);
  const firstOf = new Int32Array(needs.length);
  let serial = 0;

  /** The different terms that count, each with its place among them. */
  function readQuery({ ids, weights: own }: NumberedText): { readonly ids: number[]; readonly weights: number[] } {
    const query = { ids: [] as number[], weights: [] as number[] };
    serial++;
    for (let at = 0; at < ids.length; at++) {
      const id = ids[at] ?? -1;
      const weight = own[at] ?? 0;
      if (id < 0 || weight === 0 || marked[id] === serial) continue;
      marked[id] = serial;
      placeOf[id] = query.ids.length;
      query.ids.push(id);
      query.weights.push(weight);
    }
    return query;
  }

  /** Without the commonest terms, as far as they alone reach no entry. */
  function withoutCommon(ids: readonly number[]): readonly number[] {
    const left = [...ids];
    let dropped = 0;
    while (left.length > 0) {
      let commonest = 0;
      for (let at = 1; at < left.length; at++) if (isCommoner(left[at] ?? 0, left[commonest] ?? 0)) commonest = at;
      dropped += weights[left[commonest] ?? 0] ?? 0;
      if (dropped >= leastNeed) break;
      left.splice(commonest, 1);
    }
    return left;
  }

  /** The order of the terms in `lists`: an entry's last terms and a text's must be the same ones, or neither would lead to it. */
  function isCommoner(term: number, other: number): boolean {
    const difference = (weights[term] ?? 0) - (weights[other] ?? 0);
    return difference < 0 || (difference === 0 && term > other);
  }

  /** The first place in the query of what an entry shares, if it shares what it needs; else -1. */
  function firstShared(entry: number, queryWeights: readonly number[]): number {
    const need = needs[entry] ?? 0;
    const end = lists.starts[entry + 1] ?? 0;
    let first = queryWeights.length;
    let about = 0;
    for (let at = lists.starts[entry] ?? 0; at < end; at++) {
      const id = lists.terms[at] ?? 0;
      if (marked[id] !== serial) continue;
      const place = placeOf[id] ?? 0;
      if (place < first) first = place;
      about += queryWeights[place] ?? 0;
    }
    if (about < need * (1 - slack)) return -1;
    return about > need * (1 + slack) || sumShared(entry, queryWeights) >= need ? first : -1;
  }

  /** In the text's order, so that the sum does not depend on the order of the lists. */
  function sumShared(entry: number, queryWeights: readonly number[]): number {
    const shared = lists.terms
      .slice(lists.starts[entry], lists.starts[entry + 1])
      .filter((id) => marked[id] === serial);
    const places = Array.from(shared, (id) => placeOf[id] ?? 0).sort((a, b) => a - b);
    return places.reduce((sum, place) => sum + (queryWeights[place] ?? 0), 0);
  }

  return {
    findSharing(text) {
      const query = readQuery(text);
      const found: number[] = [];
      for (const id of query.ids) {
        const list = postings.entries.slice(postings.starts[id], postings.starts[id + 1]).sort();
        for (const entry of list) {
          if (seen[entry] === serial) continue;
          seen[entry] = serial;
          found.push(entry);
        }
      }
      return found;
    },
    findCandidates(text) {
      const query = readQuery(text);
      const found: number[] = [];
      for (const id of withoutCommon(query.ids)) {
        const end = postings.reaches[id] ?? 0;
        for (let at = postings.starts[id] ?? 0; at < end; at++) {
          const entry = postings.entries[at] ?? 0;
          if (seen[entry] === serial) continue;
          seen[entry] = serial;
          const first = firstShared(entry, query.weights);
          if (first < 0) continue;
          firstOf[entry] = first;
          found.push(entry);
        }
      }
      return found.sort((a, b) => (firstOf[a] ?? 0) - (firstOf[b] ?? 0) || a - b);
    },
    findShared(text, entry, places) {
      serial++;
      const end = lists.starts[entry + 1] ?? 0;
      for (let at = lists.starts[entry] ?? 0; at < end; at++) marked[lists.terms[at] ?? 0] = serial;
      let found = 0;
      const count = Math.min(text.ids.length, places.length);
      for (let at = 0; at < count; at++) {
        const id = text.ids[at] ?? -1;
        if (id >= 0 && marked[id] === serial && (text.weights[at] ?? 0) > 0) places[found++] = at;
      }
      return found;
    },
  };
}
