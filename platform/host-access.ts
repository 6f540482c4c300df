/**
 * Which sites Sidelight may look at. The browser keeps that, so nothing is remembered here but one thing: what was taken
 * back since the browser started, so that the popup can say so.
 */
import * as v from 'valibot';
import { MatchPattern } from 'wxt/utils/match-patterns';
import { permissions, storage } from './browser.ts';
import { originsOfSite } from './site-rules.ts';

/** Match pattern for every page that an extension can be let in to. */
export const allSites = '*://*/*';

/** The origins that the reader has granted, as match patterns. */
export async function grantedOrigins(): Promise<readonly string[]> {
  return (await permissions.getAll()).origins ?? [];
}

/** Whether Sidelight may look at a page for good, whatever the reader's rules say. */
export async function isGranted(url: string): Promise<boolean> {
  const { hostname } = new URL(url);
  return permissions.contains({ origins: [`*://${hostname}/*`] });
}

/** Asks the reader; must run in the very handler of a click. False when declined, or when the browser will not ask. */
export async function requestOrigins(origins: readonly string[]): Promise<boolean> {
  return permissions.request({ origins: [...origins] }).catch(() => false);
}

/** Gives access back. False when the browser keeps some of it, as what its administrator has granted. */
export async function revokeOrigins(origins: readonly string[]): Promise<boolean> {
  return permissions.remove({ origins: [...origins] }).catch(() => false);
}

/** Gives back what was granted for this site alone; what a wider grant covers stays. */
export async function revokeSite(site: string): Promise<void> {
  const own = originsOfSite(site);
  const granted = (await grantedOrigins()).filter((origin) => own.includes(origin) || origin === `*://*.${site}/*`);
  if (granted.length > 0) await revokeOrigins(granted);
}

interface OriginWatcher {
  onAdded?(origins: readonly string[]): void;
  onRemoved?(origins: readonly string[]): void;
}

/** Calls back when access was granted or revoked, by us or in the browser's own settings. */
export function watchOrigins({ onAdded, onRemoved }: OriginWatcher, signal?: AbortSignal): void {
  const added = ({ origins = [] }: { origins?: string[] }) => onAdded?.(origins);
  const removed = ({ origins = [] }: { origins?: string[] }) => onRemoved?.(origins);
  permissions.onAdded.addListener(added);
  permissions.onRemoved.addListener(removed);
  signal?.addEventListener('abort', () => {
    permissions.onAdded.removeListener(added);
    permissions.onRemoved.removeListener(removed);
  });
}

const revokedKey = 'revokedOrigins';
const revokedSchema = v.fallback(v.array(v.string()), []);

/** Remembers until the browser ends that access was taken back. */
export async function noteRevoked(origins: readonly string[]): Promise<void> {
  await storage.session.set({ [revokedKey]: [...new Set([...(await readRevoked()), ...origins])] });
}

/** Forgets it where access was granted again. */
export async function noteGranted(origins: readonly string[]): Promise<void> {
  const left = (await readRevoked()).filter((origin) => !origins.includes(origin));
  await storage.session.set({ [revokedKey]: left });
}

/** Whether access to this page was taken back since the browser started. */
export async function wasRevoked(url: string): Promise<boolean> {
  return isCovered(url, await readRevoked());
}

/** Whether an address falls under one of the match patterns. */
export function isCovered(url: string, origins: readonly string[]): boolean {
  return origins.some((origin) => new MatchPattern(origin).includes(url));
}

async function readRevoked(): Promise<readonly string[]> {
  const { [revokedKey]: stored } = await storage.session.get(revokedKey);
  return v.parse(revokedSchema, stored);
}
