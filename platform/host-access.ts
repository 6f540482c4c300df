/**
 * Which sites Sidelight may look at: asking, giving back, and keeping the gate registered for exactly the origins
 * that the browser reports as granted. Also runs the gate in tabs that were open before a grant, and the annotator
 * where the gate or the reader says so.
 */
import { MatchPattern } from 'wxt/utils/match-patterns';
import { permissions, scripting, tabs } from './browser.ts';
import { askPage } from './channel.ts';
import { showMarkCount } from './toolbar.ts';

/** Match pattern for every page that an extension can be let in to. */
export const allSites = '*://*/*';

const gateId = 'gate';
const gateFile = 'gate.js';
const annotatorFile = 'annotator.js';

/** The match pattern of a domain with its subdomains. */
export function originOfDomain(domain: string): string {
  return `*://*.${domain}/*`;
}

/** The match pattern of the site that an address belongs to; absent for pages that no extension may read. */
export function originOfPage(url: string): string | undefined {
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? `*://${hostname}/*` : undefined;
}

/** The origins that the reader has granted, as match patterns. */
export async function grantedOrigins(): Promise<readonly string[]> {
  return (await permissions.getAll()).origins ?? [];
}

/** Whether Sidelight may look at every page of that origin. */
export function isGranted(origin: string): Promise<boolean> {
  return permissions.contains({ origins: [origin] });
}

/** Asks the reader; must run in the very handler of a click. False when declined, or when the browser will not ask. */
export async function requestOrigins(origins: readonly string[]): Promise<boolean> {
  return permissions.request({ origins: [...origins] }).catch(() => false);
}

/** Gives access back. False when the browser keeps it, as for what its administrator has granted. */
export async function revokeOrigin(origin: string): Promise<boolean> {
  return permissions.remove({ origins: [origin] }).catch(() => false);
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

/**
 * Ends Sidelight in open pages of the removed origins that no other grant covers. A page that the reader had marked
 * just once, on another site, keeps its marks.
 */
export async function leavePages(removed: readonly string[]): Promise<void> {
  const open = await tabs.query({});
  await Promise.all(
    open.map(async ({ id }) => {
      if (id === undefined) return;
      const page = await askPage(id, 'tell-address', {});
      const origin = page.ok ? originOfPage(page.answer.url) : undefined;
      if (!page.ok || !origin || !isCovered(page.answer.url, removed) || (await isGranted(origin))) return;
      await askPage(id, 'stop', {});
      await showMarkCount(id, 0);
    }),
  );
}

function isCovered(url: string, origins: readonly string[]): boolean {
  return origins.some((origin) => new MatchPattern(origin).includes(url));
}

let registering: Promise<void> = Promise.resolve();

/** Registers the gate for the granted origins, or removes it when there are none. Calls run one after another. */
export function registerGate(): Promise<void> {
  const before = registering.catch(() => undefined);
  registering = before.then(async () => {
    const matches = [...(await grantedOrigins())];
    const registered = await scripting.getRegisteredContentScripts({ ids: [gateId] });
    if (matches.length === 0) {
      if (registered.length > 0) await scripting.unregisterContentScripts({ ids: [gateId] });
      return;
    }
    const gate = { id: gateId, js: [gateFile], matches, runAt: 'document_idle' as const };
    if (registered.length > 0) await scripting.updateContentScripts([gate]);
    else await scripting.registerContentScripts([gate]);
  });
  return registering;
}

/** Runs the gate in the tabs of these origins that are open already. A tab that cannot be read is passed over. */
export async function runGateInOpenTabs(origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  const open = await tabs.query({ url: [...origins], discarded: false });
  await Promise.allSettled(open.flatMap(({ id }) => (id === undefined ? [] : [runFile(id, 0, gateFile)])));
}

/** Runs the annotator in a frame. Resolves to false where the browser does not let extensions in. */
export async function runAnnotator(tabId: number, frameId = 0): Promise<boolean> {
  try {
    await runFile(tabId, frameId, annotatorFile);
    return true;
  } catch {
    return false;
  }
}

async function runFile(tabId: number, frameId: number, file: string): Promise<void> {
  await scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [file] });
}
