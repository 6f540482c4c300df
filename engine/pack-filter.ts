/** A pack as it would be without some of its sources. */
import type { Pack } from './pack.ts';

/**
 * The pack without the sources, their wordings, the claims that nobody else words, and the links to those claims.
 * Ids that the pack does not have are ignored. The result may be empty of sources.
 */
export function withoutSources(pack: Pack, ids: Iterable<string>): Pack {
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
