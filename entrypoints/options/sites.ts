/** What the options do about a site that the reader names or has listed. Those that ask the browser do so at once. */
import { type ListedSite, siteOfRule } from '../../components/options/origins.ts';
import { allSites, requestOrigins, revokeOrigins } from '../../platform/host-access.ts';
import type { PackSummary } from '../../platform/messages.ts';
import { newsOrigins } from '../../platform/news-sites.ts';
import { setSiteRule } from '../../platform/settings.ts';
import { originOfDomain } from '../../platform/site-rules.ts';

/** Whether some of the listed news sites have not been granted by themselves. */
export function canAddNews(origins: readonly string[], pack: PackSummary | undefined): boolean {
  return newsOrigins(pack?.sources ?? []).some((origin) => !origins.includes(origin));
}

/** Asks for access. A site that is named is thereby on, whatever rule there was. False when the browser gave none. */
export async function grantSites(
  choice: 'news' | 'all' | { readonly site: string },
  pack: PackSummary | undefined,
): Promise<boolean> {
  if (choice === 'all') return requestOrigins([allSites]);
  if (choice === 'news') return requestOrigins(newsOrigins(pack?.sources ?? []));
  const request = requestOrigins([originOfDomain(choice.site)]);
  await setSiteRule(choice.site, undefined);
  return request;
}

/** Switches a listed site. False when the browser did not give the access that this needs. */
export async function switchListed({ name, origins }: ListedSite, isOn: boolean): Promise<boolean> {
  if (name === undefined) return true;
  const request = isOn && origins.length === 0 ? requestOrigins([originOfDomain(name)]) : true;
  await setSiteRule(siteOfRule(name), isOn ? undefined : 'off');
  return request;
}

/** Gives a listed site back and forgets the rule for it. False when the browser keeps the access. */
export async function revokeListed({ name, mode, origins }: ListedSite): Promise<boolean> {
  const isRevoked = origins.length === 0 || (await revokeOrigins(origins));
  if (name !== undefined && mode !== 'on') await setSiteRule(siteOfRule(name), undefined);
  return isRevoked;
}
