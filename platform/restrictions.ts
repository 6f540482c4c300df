/** Pages that the browser keeps extensions out of, and what kind of page each is. */
import { scripting } from './browser.ts';
import type { FrontTab } from './front-tab.ts';
import type { Reason } from './messages.ts';

export type Restriction = Extract<Reason, 'browser-page' | 'store' | 'file' | 'viewer' | 'blocked'>;

/** Where browsers offer extensions. */
const stores: readonly RegExp[] = [
  /^https:\/\/chromewebstore\.google\.com\//,
  /^https:\/\/chrome\.google\.com\/webstore/,
  /^https:\/\/microsoftedge\.microsoft\.com\/addons/,
  /^https:\/\/addons\.mozilla\.org\//,
];

/** What keeps us from reading a tab's page; absent where nothing does. Found by trying, as only the browser knows. */
export async function findRestriction({ id, url }: Pick<FrontTab, 'id' | 'url'>): Promise<Restriction | undefined> {
  const closed = restrictionOf(url);
  // Firefox lets a script run in some of its own pages, which hold nothing to be read, and resolves for others.
  if (url !== undefined && closed === 'browser-page') return closed;
  try {
    const [top] = await scripting.executeScript({ target: { tabId: id }, func: () => document.contentType });
    // Chromium lets us in to the empty page around its viewer.
    if (top?.result === 'application/pdf') return 'viewer';
    return typeof top?.result === 'string' ? undefined : closed;
  } catch {
    return closed;
  }
}

/**
 * The kind of a page that has turned out to be closed to us, as far as its address tells. Whoever opens the popup lets us
 * know the address of any page of the web: one that is withheld belongs to the browser.
 */
export function restrictionOf(url: string | undefined): Restriction {
  const { protocol, pathname = '' } = (url && URL.parse(url)) || {};
  if (!url || (protocol !== 'http:' && protocol !== 'https:' && protocol !== 'file:')) return 'browser-page';
  if (protocol === 'file:') return 'file';
  if (stores.some((store) => store.test(url))) return 'store';
  return /\.pdf$/i.test(pathname) ? 'viewer' : 'blocked';
}
