/**
 * Which of our scripts run in which pages. Keeps the gate registered for exactly what the browser reports as granted,
 * less the sites that the reader's rules take out, and follows both into pages that are open already.
 */
import { scripting, tabs } from './browser.ts';
import { askPage, type Sender } from './channel.ts';
import { grantedOrigins, isCovered, isGranted } from './host-access.ts';
import type { PageProtocol } from './protocol.ts';
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
    // Frames without an address of their own, which are advertisements more often than not, are left out of this.
    allFrames: id === gateId,
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
  await Promise.allSettled(free.flatMap(({ id }) => (id === undefined ? [] : [runGate(id)])));
}

/**
 * Runs the annotator where the gate has said yes. Resolves to false where that may not be: the gate lives as long as its
 * document, and the reader may have changed the rules since. `onTold` is called once the browser is at it, before it is done.
 */
export async function followGate({ tabId, frameId, url = '' }: Sender, onTold: () => void): Promise<boolean> {
  const { sites } = await readSettings();
  if (tabId === undefined || ruleFor(sites, siteOf(url) ?? '')) return false;
  if (
    frameId !== 0 &&
    (await tabs.get(tabId).then(({ url = '' }) => ruleFor(sites, siteOf(url) ?? '')?.rule)) === 'off'
  ) {
    return false;
  }
  return runAnnotator(tabId, frameId, onTold);
}

/** Runs the gate in all frames of a tab that the browser lets us in to; a slow one keeps none of the others waiting. */
async function runGate(tabId: number): Promise<void> {
  const target = { tabId, allFrames: true };
  await scripting.executeScript({ target, files: [`${gateId}.js`], injectImmediately: true });
}

/** Runs the annotator on the reader's wish: in the page whatever the gate says of it, in its frames where it says so. */
export async function runOnWish(tabId: number): Promise<boolean> {
  const isRun = await runAnnotator(tabId);
  if (isRun) await runGate(tabId).catch(() => undefined);
  return isRun;
}

/** Runs the annotator in a frame. Resolves to false where the browser does not let extensions in. */
async function runAnnotator(tabId: number, frameId = 0, onTold = () => {}): Promise<boolean> {
  const run = runFile(tabId, frameId, 'annotator.js');
  onTold();
  return run;
}

/**
 * Brings the style of marks to the frame that is to paint some. Not before: the browser works out the style of every
 * element anew. It takes the sheet away by itself when the extension goes, also where our scripts are dead by then.
 */
export async function styleMarks({ tabId, frameId = 0 }: Sender): Promise<void> {
  if (tabId === undefined) return;
  const target = { tabId, frameIds: [frameId] };
  // A frame that has gone meanwhile needs none.
  await scripting.insertCSS({ target, origin: 'USER', files: ['assets/marks.css'] }).catch(() => undefined);
}

/** Runs what draws cards, or dots, in the frame that asks for it. Resolves to false where the frame has gone. */
export async function runDrawing({ tabId, frameId = 0 }: Sender, file: 'card.js' | 'dots.js'): Promise<boolean> {
  if (tabId === undefined) return false;
  return runFile(tabId, frameId, file);
}

/** Lets the annotators in all frames of all tabs ask anew about their text. */
export async function letPagesAskAgain(): Promise<void> {
  await tellAllPages('ask-again', {});
}

/**
 * Ends Sidelight in open pages of the removed origins that no other grant covers. A page that the reader had marked
 * just once, on another site, keeps its marks.
 */
export async function leavePages(removed: readonly string[]): Promise<void> {
  await checkAccess(removed);
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
    if (rule) await checkAccess(origins);
    else await runGateInOpenTabs(origins);
  }
}

/** Lets the annotators in all frames of all tabs ask whether they may stay. A page may be framed by any other. */
async function checkAccess(origins: readonly string[]): Promise<void> {
  await tellAllPages('check-access', { origins });
}

async function tellAllPages<Type extends keyof PageProtocol>(
  type: Type,
  payload: PageProtocol[Type]['request'],
): Promise<void> {
  const open = await tabs.query({});
  await Promise.all(open.map(({ id }) => id !== undefined && askPage(id, type, payload, 'all')));
}

/** Whether the annotator that asks may stay where it is. Where it may not, its tab's button says so. */
export async function mayStay({ tabId, frameId, url = '' }: Sender, changed: readonly string[]): Promise<boolean> {
  if (siteOf(url) === undefined || !isCovered(url, changed)) return true;
  const ruled = ruleFor((await readSettings()).sites, siteOf(url) ?? '');
  if (!ruled && (await isGranted(url))) return true;
  if (tabId !== undefined && frameId === 0) await showBadge(tabId, { kind: ruled?.rule === 'off' ? 'off' : 'none' });
  return false;
}

/** Resolves to false where the browser does not let extensions in. */
async function runFile(tabId: number, frameId: number, file: string): Promise<boolean> {
  return scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [file] }).then(
    () => true,
    () => false,
  );
}
