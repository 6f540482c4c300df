/** Which claims the library lists, and in which order. */
import { sourcesOf } from '../../engine/outlet-page.ts';
import type { ReadableClaim, ReadablePack } from '../../engine/readable-pack.ts';
import { knownFirst } from '../known-first.ts';
import { createWordFilter, toSearched } from '../word-filter.ts';
import type { ClaimFilter, ClaimOrder } from './routes.ts';

export interface ClaimList {
  /**
   * The claims that pass the filter, in that order; those that an order has nothing to go by for stand last, as in the
   * pack.
   */
  list(filter: ClaimFilter, order: ClaimOrder): readonly ReadableClaim[];
  /** How many claims each speaker has, by name; claims that name none are under the empty name, last. */
  readonly speakers: ReadonlyMap<string, number>;
  /** How many claims all sources carry, and how many one alone. */
  readonly reach: { readonly all: number; readonly one: number };
}

interface Entry {
  readonly claim: ReadableClaim;
  readonly outlets: ReadonlySet<string>;
  /** As it is searched, made once for all searches. */
  readonly text: string;
}

/** @param language Of the pack's claims, as a BCP 47 tag, for the alphabet's order. */
export function createClaimList({ claims, sources, language }: ReadablePack): ClaimList {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const entries = claims.map(
    (claim): Entry => ({
      claim,
      outlets: sourcesOf(claim),
      text: toSearched([claim.statement, claim.speaker, ...claim.wordings.map(({ text }) => text)]),
    }),
  );
  const speakers = Map.groupBy(claims, ({ speaker }) => speaker ?? '');
  const isByAll = ({ outlets }: Entry) => outlets.size === sources.length;
  const isByOne = ({ outlets }: Entry) => outlets.size === 1;

  const comparisons: Record<ClaimOrder, ((a: Entry, b: Entry) => number) | undefined> = {
    pack: undefined,
    latest: (a, b) => knownFirst(a.claim.date, b.claim.date, (one, other) => compare(other, one)),
    earliest: (a, b) => knownFirst(a.claim.date, b.claim.date, compare),
    'most-outlets': (a, b) => b.outlets.size - a.outlets.size,
    'fewest-outlets': (a, b) => a.outlets.size - b.outlets.size,
    'a-to-z': (a, b) => compare(a.claim.statement, b.claim.statement),
    speaker: (a, b) => knownFirst(a.claim.speaker, b.claim.speaker, compare),
  };

  return {
    list({ text = '', speaker, kind, outlet, form, reach }, order) {
      const holdsWords = createWordFilter(text);
      const passed = entries.filter(
        (entry) =>
          (speaker === undefined || (entry.claim.speaker ?? '') === speaker) &&
          (kind === undefined || entry.claim.kind === kind) &&
          (reach === undefined || (reach === 'all' ? isByAll(entry) : isByOne(entry))) &&
          ((outlet === undefined && form === undefined) ||
            entry.claim.wordings.some(
              (wording) =>
                (outlet === undefined || wording.source === outlet) && (form === undefined || wording.form === form),
            )) &&
          holdsWords(entry.text),
      );
      const comparison = comparisons[order];
      return (comparison ? passed.toSorted(comparison) : passed).map(({ claim }) => claim);
    },
    speakers: new Map(
      [...speakers]
        .map(([name, of]) => [name, of.length] as const)
        .toSorted(([a], [b]) => knownFirst(a || null, b || null, compare)),
    ),
    reach: { all: entries.filter(isByAll).length, one: entries.filter(isByOne).length },
  };
}
