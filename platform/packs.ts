/** How a pack is described for the pages that list it. */
import type { Pack } from '../engine/pack.ts';
import type { PackSummary } from './messages.ts';

/** What the options and the popup tell the reader of a pack. */
export function describePack({ id, title, language, licence, published, claims, sources }: Pack): PackSummary {
  const wordings = claims.flatMap((claim) => claim.wordings);
  return {
    id,
    title,
    language,
    licence,
    published,
    claims: claims.length,
    sources: sources.map(({ id, outlet, domain, country, headline, published, url }) => ({
      id,
      outlet,
      domain,
      country,
      headline,
      published,
      url,
      wordings: wordings.filter(({ source }) => source === id).length,
    })),
  };
}

/** How the pack states these claims, by their ids; those that it does not hold are left out. */
export function stateClaims({ claims }: Pack, ids: readonly string[]): Readonly<Record<string, string>> {
  const wanted = new Set(ids);
  return Object.fromEntries(claims.filter(({ id }) => wanted.has(id)).map(({ id, statement }) => [id, statement]));
}
