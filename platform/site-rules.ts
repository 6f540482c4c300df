/**
 * Sites as a reader names them, and the reader's own word on them. A site is a host without its `www.`, which most sites
 * answer to with and without; a rule for a site holds for the hosts below it too. That a site is on is not a rule: the
 * browser keeps who may look at what, and we ask it.
 */

/** `ask`: do nothing until the reader asks, page by page. `off`: nor offer it. */
export const siteRules = ['ask', 'off'] as const;
export type SiteRule = (typeof siteRules)[number];

/** By site. */
export type SiteRules = Readonly<Record<string, SiteRule>>;

/** The site of a page; absent for pages that no extension can be let in to for good. */
export function siteOf(url: string): string | undefined {
  const { protocol, hostname } = URL.parse(url) ?? {};
  return hostname && (protocol === 'http:' || protocol === 'https:') ? hostname.replace(/^www\./, '') : undefined;
}

/** Whether a text is the name of a site, as `siteOf` gives it. */
export function isSiteName(text: string): boolean {
  return !text.includes('*') && siteOf(`https://${text}/`) === text;
}

/** The match patterns of a site, which is asked for as narrowly as it is named: with and without its `www.`. */
export function originsOfSite(site: string): readonly string[] {
  return isDomain(site) ? [`*://${site}/*`, `*://www.${site}/*`] : [`*://${site}/*`];
}

/** The match pattern of a domain with all below it; an address in numbers has nothing below it. */
export function originOfDomain(domain: string): string {
  return isDomain(domain) ? `*://*.${domain}/*` : `*://${domain}/*`;
}

/** The rule that holds for a site, and the site that it was made for: its own, or else that of the nearest above it. */
export function ruleFor(
  rules: SiteRules,
  site: string,
): { readonly site: string; readonly rule: SiteRule } | undefined {
  const labels = site.split('.');
  const above = isDomain(site) ? labels.map((_, at) => labels.slice(at).join('.')) : [site];
  const ruled = above.find((name) => Object.hasOwn(rules, name));
  const rule = ruled === undefined ? undefined : rules[ruled];
  return ruled === undefined || rule === undefined ? undefined : { site: ruled, rule };
}

/** The rules with another one for a site, or with `undefined` none. */
export function withRule(rules: SiteRules, site: string, rule: SiteRule | undefined): SiteRules {
  const others = Object.entries(rules).filter(([name]) => name !== site);
  return Object.fromEntries(rule ? [...others, [site, rule]] : others);
}

/** The match patterns of the sites under some rule. */
export function ruledOrigins(rules: SiteRules, wanted: readonly SiteRule[] = siteRules): readonly string[] {
  return Object.entries(rules).flatMap(([site, rule]) => (wanted.includes(rule) ? [originOfDomain(site)] : []));
}

/** The sites whose rule is another one than before. */
export function changedSites(before: SiteRules, after: SiteRules): readonly string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((site) => before[site] !== after[site]);
}

/** Whether a host is a name, and no address in numbers or the machine itself. */
function isDomain(host: string): boolean {
  return host.includes('.') && !/^[\d.]+$|^\[/.test(host);
}
