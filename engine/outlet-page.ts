/** One source by itself: its document, what it says in the order of the article, and how that stands to the other sources. */
import type { Source, Wording } from './pack.ts';
import type { ReadableClaim, ReadablePack } from './readable-pack.ts';
import { linkToSentence } from './text-fragment.ts';

export interface StatedClaim {
  readonly claim: ReadableClaim;
  readonly wording: Wording;
  /** Leads to the very sentence. */
  readonly url: string;
  /** Whether no other source carries the claim. */
  readonly isAlone: boolean;
}

export interface OutletPage {
  readonly source: Source;
  /** One for each wording, in the order of the article. */
  readonly stated: readonly StatedClaim[];
  /** Claims that others carry and this source does not, those that most sources carry first. */
  readonly absent: readonly { readonly claim: ReadableClaim; readonly sources: number }[];
}

/** A source's page; `undefined` when the pack has no such source. */
export function composeOutletPage(pack: ReadablePack, id: string): OutletPage | undefined {
  const source = pack.sources.find((candidate) => candidate.id === id);
  if (!source) return undefined;
  const stated = pack.claims.flatMap((claim) =>
    claim.wordings
      .filter((wording) => wording.source === id)
      .map((wording) => ({
        claim,
        wording,
        url: linkToSentence(source.url, wording.text),
        isAlone: sourcesOf(claim).size === 1,
      })),
  );
  return {
    source,
    stated: stated.toSorted((a, b) => a.wording.seed.start - b.wording.seed.start),
    absent: pack.claims
      .map((claim) => ({ claim, sources: sourcesOf(claim) }))
      .filter(({ sources }) => !sources.has(id))
      .map(({ claim, sources }) => ({ claim, sources: sources.size }))
      .toSorted((a, b) => b.sources - a.sources),
  };
}

/** Ids of the sources that carry a claim. */
export function sourcesOf({ wordings }: ReadableClaim): ReadonlySet<string> {
  return new Set(wordings.map(({ source }) => source));
}
