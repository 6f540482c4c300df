/** The sites that one click lets Sidelight in to: the outlets of the pack and the editors' list of well-known ones. */
import newsSites from '../data/news-sites.yaml';
import type { NewsSite } from './messages.ts';
import { originOfDomain } from './site-rules.ts';

/** The editors' list joined with the outlets of the pack, each domain once, by name. */
export function newsSitesWith(outlets: readonly NewsSite[]): readonly NewsSite[] {
  const byDomain = new Map([...newsSites, ...outlets].map((site) => [site.domain, site]));
  return [...byDomain.values()].sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** The match patterns to ask the browser for. */
export function newsOrigins(outlets: readonly { readonly domain: string }[]): readonly string[] {
  return [...new Set([...newsSites, ...outlets].map(({ domain }) => originOfDomain(domain)))];
}
