/** The sites that the welcome page offers with one click: the outlets of the pack and well-known news sites. */
import newsSites from '../data/news-sites.yaml';

export interface NewsSite {
  readonly domain: string;
  readonly name: string;
}

/** The editors' list joined with the outlets of the pack, each domain once, by name. */
export function newsSitesWith(outlets: readonly NewsSite[]): readonly NewsSite[] {
  const byDomain = new Map([...newsSites, ...outlets].map((site) => [site.domain, site]));
  return [...byDomain.values()].sort((a, b) => a.name.localeCompare(b.name, 'en'));
}
