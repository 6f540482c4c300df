/** A pack as it would be without some of its sources. */
import type { Source } from './pack.ts';
import type { ReadableClaim } from './readable-pack.ts';

/**
 * The pack without the sources, their wordings, the claims that nobody else words, and the links to those claims.
 * Ids that the pack does not have are ignored. The result may be empty of sources.
 */
export function withoutSources<OneClaim extends ReadableClaim, Rest extends object>(
  pack: Rest & { readonly sources: readonly Source[]; readonly claims: readonly OneClaim[] },
  ids: Iterable<string>,
): Rest & { readonly sources: readonly Source[]; readonly claims: readonly OneClaim[] } {
  const gone = new Set(ids);
  const worded = pack.claims
    .map((claim) => ({ ...claim, wordings: claim.wordings.filter((wording) => !gone.has(wording.source)) }))
    .filter((claim) => claim.wordings.length > 0);
  const left = new Set(worded.map((claim) => claim.id));
  return {
    ...pack,
    sources: pack.sources.filter((source) => !gone.has(source.id)),
    claims: worded.map((claim) => ({ ...claim, background: claim.background.filter((id) => left.has(id)) })),
  };
}
