/**
 * The site that a match pattern stands for, as a reader names it: `*://*.example.org/*` is example.org, and a pattern
 * of one scheme keeps it (`http://127.0.0.1`). Absent for a pattern of every site.
 * https://developer.mozilla.org/en-US/docs/Mozilla/Add-ons/WebExtensions/Match_patterns
 */
export function siteOf(origin: string): string | undefined {
  const parts = /^(\*|[a-z-]+):\/\/(?:\*\.)?([^/*]+)\//.exec(origin);
  if (!parts) return undefined;
  const [, scheme, host = ''] = parts;
  return scheme === '*' || scheme === 'https' ? host : `${scheme}://${host}`;
}
