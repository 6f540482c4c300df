/**
 * How Sidelight stands with the site of one page: what the browser has granted and what the reader's rules say, as one of
 * three words, and how each of them comes about.
 */
import { isGranted, requestOrigins, revokeSite } from './host-access.ts';
import type { SiteMode, SiteStanding } from './messages.ts';
import { readSettings, setSiteRule } from './settings.ts';
import { originsOfSite, ruleFor, siteOf } from './site-rules.ts';

/** How things stand with the site of a page. Absent for pages that no extension can be let in to for good. */
export async function readSiteStanding(url: string): Promise<SiteStanding | undefined> {
  const site = siteOf(url);
  if (site === undefined) return undefined;
  const [{ sites }, isLetIn] = await Promise.all([readSettings(), isGranted(url)]);
  const ruled = ruleFor(sites, site);
  if (ruled) return { name: ruled.site, mode: ruled.rule };
  return { name: site, mode: isLetIn ? 'on' : 'ask' };
}

/**
 * Sets how Sidelight is to stand with the site from now on; must run in the very handler of a click. `ask` gives back what
 * was granted for the site alone. `off` keeps it, since that is how the toolbar button can tell that the site is off.
 * False when the reader, or the browser, did not give access. Rejects when the browser cannot store it.
 */
export async function setSiteMode(url: string, name: string, mode: SiteMode): Promise<boolean> {
  const site = siteOf(url);
  if (site === undefined) return false;
  // The browser asks only within the click itself, so nothing may be awaited before this.
  const isLetIn = mode === 'on' ? requestOrigins(originsOfSite(site)) : true;
  if (mode === 'ask') await revokeSite(name);
  const isRuled = mode === 'off' || (mode === 'ask' && (await isGranted(url)));
  await setSiteRule(name, isRuled ? mode : undefined);
  return isLetIn;
}
