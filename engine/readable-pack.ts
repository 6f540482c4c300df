/** What of a pack is for readers: its sources and claims. Left out is what only the matching needs, most of its bytes. */
import type { Claim, Pack } from './pack.ts';

/** A claim as it is read, without what a sentence must contain to state it. */
export type ReadableClaim = Omit<Claim, 'cues'>;

export interface ReadablePack extends Pick<Pack, 'id' | 'title' | 'language' | 'published' | 'licence' | 'sources'> {
  readonly claims: readonly ReadableClaim[];
}

/** The pack without lexicon, topic and cues. */
export function readablePack({ id, title, language, published, licence, sources, claims }: Pack): ReadablePack {
  return { id, title, language, published, licence, sources, claims: claims.map(({ cues, ...claim }) => claim) };
}
