/**
 * The sites that Sidelight knows of, as a reader lists them: match patterns that the browser reports as granted, and the
 * reader's own rules, joined by name.
 * https://developer.mozilla.org/en-US/docs/Mozilla/Add-ons/WebExtensions/Match_patterns
 */
import type { SiteMode } from '../../platform/messages.ts';

export interface ListedSite {
  /** Absent for every site at once. */
  readonly name: string | undefined;
  readonly mode: SiteMode;
  /** The granted patterns behind it, exactly as the browser reports them; none where there is only a rule. */
  readonly origins: readonly string[];
}

/** All sites first, then by name. */
export function listSites(
  origins: readonly string[],
  rules: Readonly<Record<string, Exclude<SiteMode, 'on'>>>,
): readonly ListedSite[] {
  const granted = Map.groupBy(origins, (origin) => siteNameOf(origin) ?? '');
  const ruled = new Set([...granted.keys()].map(siteOfRule));
  const onlyRuled = Object.keys(rules).filter((site) => !ruled.has(site));
  return [...granted.keys(), ...onlyRuled]
    .sort((a, b) => a.localeCompare(b, 'en'))
    .map((name) => ({
      name: name === '' ? undefined : name,
      mode: rules[siteOfRule(name)] ?? 'on',
      origins: granted.get(name) ?? [],
    }));
}

/** The site whose rule holds for a listed name: a rule is for a host, whatever the scheme. */
export function siteOfRule(name: string): string {
  return name.replace(/^[a-z-]+:\/\//, '');
}

/**
 * The site that a match pattern stands for: `*://*.example.org/*` is example.org, and so is `*://www.example.org/*`; a
 * pattern of one scheme keeps it (`http://127.0.0.1`). Absent for a pattern of every site.
 */
export function siteNameOf(origin: string): string | undefined {
  const parts = /^(\*|[a-z-]+):\/\/(?:\*\.|www\.)?([^/*]+)\//.exec(origin);
  if (!parts) return undefined;
  const [, scheme, host = ''] = parts;
  return scheme === '*' || scheme === 'https' ? host : `${scheme}://${host}`;
}

/** The site that a reader means by an address or a part of one; absent when it is none. */
export function siteMeantBy(text: string): string | undefined {
  const typed = text.trim();
  const url = URL.parse(/^[a-z][a-z+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`);
  if (typed === '' || !url || !/^https?:$/.test(url.protocol) || url.username !== '') return undefined;
  const host = url.hostname.replace(/^www\./, '').replace(/\.$/, '');
  return /^\[.+\]$|^localhost$|^[^.*]+(\.[^.*]+)+$/.test(host) ? host : undefined;
}
