/**
 * Which entries of the wording index share enough with a text to be compared with it, and what they share.
 *
 * Source: prefix filtering (`posting-lists.ts`), and for the text's terms the like of MaxScore (Turtle and Flood, 1995): lists of
 * its commonest terms are left unread as far as these alone reach no entry. Cost: the lists that are read, and for each entry
 * in them its terms. Bad at: texts of nothing but common terms.
 */
import { listPostings, slack, type TermLists } from './posting-lists.ts';

/** A text's terms as numbers, in reading order. */
export interface NumberedText {
  /** -1 for a term that no entry has. */
  readonly ids: Int32Array;
  /** How telling each term is; 0 where it does not count. */
  readonly weights: Float64Array;
}

export interface CandidateSearch {
  /** The entries that share a weighty term with the text, by the first such term, then in their own order. */
  findSharing(text: NumberedText): number[];
  /** Of these, in the same order, those of whose weight the text holds at least the share that is searched for. */
  findCandidates(text: NumberedText): number[];
  /** Which of the text's first terms an entry has too, where they count: indexes in the text, in order. */
  sharedTerms(text: NumberedText, entry: number, limit: number): number[];
}

/** `weights` are those of the terms, which come rarest first in `lists`; `needs` are what a text must share with each entry. */
export function createCandidateSearch(lists: TermLists, weights: Float64Array, needs: Float64Array): CandidateSearch {
  const postings = listPostings(lists, weights, needs);
  const leastNeed = needs.reduce((least, need) => Math.min(least, need), Infinity) * (1 - slack);
  // Scratch: what a look-up leaves in it is told from its own by its serial number.
  const seen = new Int32Array(needs.length);
  const marked = new Int32Array(weights.length);
  const placeOf = new Int32Array(weights.length);
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
    const rarestFirst = ids.toSorted((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b);
    let count = rarestFirst.length;
    let dropped = 0;
    while (count > 0) {
      dropped += weights[rarestFirst[count - 1] ?? 0] ?? 0;
      if (dropped >= leastNeed) break;
      count--;
    }
    return rarestFirst.slice(0, count);
  }

  /** The first place in the query of what an entry shares, if it shares what it needs. */
  function firstShared(entry: number, queryWeights: readonly number[]): number | undefined {
    const need = needs[entry] ?? 0;
    const places: number[] = [];
    let about = 0;
    const end = lists.starts[entry + 1] ?? 0;
    for (let at = lists.starts[entry] ?? 0; at < end; at++) {
      const id = lists.terms[at] ?? 0;
      if (marked[id] !== serial) continue;
      const place = placeOf[id] ?? 0;
      places.push(place);
      about += queryWeights[place] ?? 0;
    }
    if (about < need * (1 - slack)) return undefined;
    places.sort((a, b) => a - b);
    // In the text's order, so that the sum does not depend on the order of the lists.
    const shared = places.reduce((sum, place) => sum + (queryWeights[place] ?? 0), 0);
    return shared >= need ? places[0] : undefined;
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
      const found: { readonly entry: number; readonly first: number }[] = [];
      for (const id of withoutCommon(query.ids)) {
        const end = postings.reaches[id] ?? 0;
        for (let at = postings.starts[id] ?? 0; at < end; at++) {
          const entry = postings.entries[at] ?? 0;
          if (seen[entry] === serial) continue;
          seen[entry] = serial;
          const first = firstShared(entry, query.weights);
          if (first !== undefined) found.push({ entry, first });
        }
      }
      return found.sort((a, b) => a.first - b.first || a.entry - b.entry).map(({ entry }) => entry);
    },
    sharedTerms(text, entry, limit) {
      serial++;
      const end = lists.starts[entry + 1] ?? 0;
      for (let at = lists.starts[entry] ?? 0; at < end; at++) marked[lists.terms[at] ?? 0] = serial;
      const shared: number[] = [];
      const count = Math.min(text.ids.length, limit);
      for (let at = 0; at < count; at++) {
        const id = text.ids[at] ?? -1;
        if (id >= 0 && marked[id] === serial && (text.weights[at] ?? 0) > 0) shared.push(at);
      }
      return shared;
    },
  };
}
