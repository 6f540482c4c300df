/**
 * Compares web addresses as a reader would: the same article at `http` or `https`, with or without `www.`, tracking
 * parameters, a fragment or a slash at the end. Addresses are read with one expression because the engine has no DOM
 * types; ports and user names do not occur in news.
 */
import type { Source } from './pack.ts';

/** The sources that a page itself belongs to: the very article if the pack has it, else all of the same outlet's. */
export function ownSources(sources: readonly Source[], pageUrl: string): Source[] {
  const page = readAddress(pageUrl);
  if (!page) return [];
  const article = sources.filter(({ url }) => {
    const address = readAddress(url);
    return address?.host === page.host && address.path === page.path;
  });
  if (article.length > 0) return article;
  return sources.filter(({ domain }) => page.host === domain || page.host.endsWith(`.${domain}`));
}

function readAddress(url: string): { host: string; path: string } | undefined {
  const parts = /^https?:\/\/(?:www\.)?([^/?#]+)([^?#]*)/i.exec(url);
  return parts ? { host: (parts[1] ?? '').toLowerCase(), path: (parts[2] ?? '').replace(/\/$/, '') } : undefined;
}
