/** Which address names the article of a page. */

/**
 * The address that tells the page's outlet: the canonical one where the page gives it, since copies and caches carry the
 * article elsewhere; else the page's own. Self-contained, so that a script can run it in a page as it stands.
 */
export function pageAddress(page: Document): string {
  return page.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href || page.URL;
}
