/**
 * Which of our scripts run in which pages. Keeps the gate registered for exactly what the browser reports as granted,
 * less the sites that the reader's rules take out, and follows both into pages that are open already.
 */
import { scripting, tabs } from './browser.ts';
import { askPage } from './channel.ts';
import { grantedOrigins, isCovered, isGranted } from './host-access.ts';
import { readSettings } from './settings.ts';
import { originOfDomain, ruledOrigins, ruleFor, siteOf } from './site-rules.ts';
import { showBadge } from './toolbar.ts';

interface OwnScript {
  readonly id: string;
  readonly matches: readonly string[];
  readonly excludeMatches: readonly string[];
}

const gateId = 'gate';
const offSignId = 'off-sign';

let registering: Promise<void> = Promise.resolve();

/** Registers the gate, and the sign where it is off, or takes them away. Calls run one after another. */
export function registerScripts(): Promise<void> {
  const before = registering.catch(() => undefined);
  registering = before.then(async () => {
    const [granted, { sites }] = [await grantedOrigins(), await readSettings()];
    await register({ id: gateId, matches: granted, excludeMatches: ruledOrigins(sites) });
    await register({
      id: offSignId,
      matches: granted.length > 0 ? ruledOrigins(sites, ['off']) : [],
      excludeMatches: [],
    });
  });
  return registering;
}

async function register({ id, matches, excludeMatches }: OwnScript): Promise<void> {
  const registered = await scripting.getRegisteredContentScripts({ ids: [id] });
  if (matches.length === 0) {
    if (registered.length > 0) await scripting.unregisterContentScripts({ ids: [id] });
    return;
  }
  const script = {
    id,
    js: [`${id}.js`],
    matches: [...matches],
    excludeMatches: [...excludeMatches],
    runAt: 'document_idle' as const,
  };
  if (registered.length > 0) await scripting.updateContentScripts([script]);
  else await scripting.registerContentScripts([script]);
}

/** Runs the gate in the tabs of these origins that are open already. A tab that cannot be read is passed over. */
export async function runGateInOpenTabs(origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  const { sites } = await readSettings();
  const open = await tabs.query({ url: [...origins], discarded: false });
  const free = open.filter(({ url }) => !ruleFor(sites, siteOf(url ?? '') ?? ''));
  await Promise.allSettled(free.flatMap(({ id }) => (id === undefined ? [] : [runFile(id, 0, `${gateId}.js`)])));
}

/** Runs the annotator in a frame. Resolves to false where the browser does not let extensions in. */
export async function runAnnotator(tabId: number, frameId = 0): Promise<boolean> {
  try {
    await runFile(tabId, frameId, 'annotator.js');
    return true;
  } catch {
    return false;
  }
}

/**
 * Ends Sidelight in open pages of the removed origins that no other grant covers. A page that the reader had marked
 * just once, on another site, keeps its marks.
 */
export async function leavePages(removed: readonly string[]): Promise<void> {
  await endAnnotators(async (url) => isCovered(url, removed) && !(await isGranted(url)), 'none');
}

/** Follows another rule for these sites into their open pages. */
export async function followRules(changed: readonly string[]): Promise<void> {
  const { sites } = await readSettings();
  for (const site of changed) {
    const rule = sites[site];
    const origins = [originOfDomain(site)];
    const open = await tabs.query({ url: origins });
    const sign = rule === 'off' ? 'off' : 'none';
    await Promise.allSettled(open.flatMap(({ id }) => (id === undefined ? [] : [showBadge(id, { kind: sign })])));
    if (rule) await endAnnotators(async (url) => isCovered(url, origins), sign);
    else await runGateInOpenTabs(origins);
  }
}

/** Ends the annotators in pages at such an address, with what their tabs' buttons are to say. */
async function endAnnotators(isLeft: (url: string) => Promise<boolean>, sign: 'off' | 'none'): Promise<void> {
  const open = await tabs.query({});
  await Promise.all(
    open.map(async ({ id }) => {
      if (id === undefined) return;
      const page = await askPage(id, 'tell-address', {});
      if (!page.ok || siteOf(page.answer.url) === undefined || !(await isLeft(page.answer.url))) return;
      await askPage(id, 'stop', {});
      await showBadge(id, { kind: sign });
    }),
  );
}

async function runFile(tabId: number, frameId: number, file: string): Promise<void> {
  await scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [file] });
}
