/**
 * Talks to the extension in a running browser as its own pages do: by messages, and by asking the browser what only
 * an extension may know. For tests, screenshots and the demo.
 */
import type { Page } from 'puppeteer-core';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import type { BackgroundProtocol, PageProtocol, Reply } from '../platform/protocol.ts';
import type { RunningBrowser } from './browsers.ts';

/** What the polyfill's types lack is Chromium's alone. */
interface SidePanelApi {
  readonly sidePanel: { open(where: { readonly tabId: number }): Promise<void> };
}

declare const chrome: ExtensionApi & SidePanelApi;

export interface ExtensionDriver {
  /** Whether a file of the extension is open in a tab. Puppeteer itself loses track of such tabs in Firefox. */
  isOpen(file: string): Promise<boolean>;
  /** What an element of a file of the extension says in a tab, which is then closed; absent as long as it is not there. */
  readAndClose(file: string, selector: string): Promise<string | undefined>;
  /** The browser's id of the tab that shows a page. */
  tabIdOf(page: Page): Promise<number>;
  /** The browser's id of the tab in front, whatever it shows. */
  frontTabId(): Promise<number>;
  /** The match patterns that the browser reports as granted. */
  grantedOrigins(): Promise<readonly string[]>;
  /** What the popup over the tab in front says; absent while none is open. */
  popupText(): Promise<string | undefined>;
  /** Closes the popup, which Firefox without a window leaves open when its tab goes. */
  closePopup(): Promise<void>;
  /** Opens the browser's own side panel beside a tab, as a reader's click does. Chromium alone can be made to. */
  openSidePanel(tabId: number): Promise<void>;
  /** Asks the background. */
  ask<Type extends keyof BackgroundProtocol>(
    type: Type,
    payload: BackgroundProtocol[Type]['request'],
  ): Promise<Reply<BackgroundProtocol[Type]['answer']>>;
  /** Asks the annotator of a tab. `undefined` when there is none. */
  askPage<Type extends keyof PageProtocol>(
    tabId: number,
    type: Type,
    payload: PageProtocol[Type]['request'],
  ): Promise<Reply<PageProtocol[Type]['answer']> | undefined>;
  /** Runs the annotator in a tab, whatever the gate said of it, as "This page now" in the popup does. */
  annotate(tabId: number): Promise<void>;
  /** Which of our scripts have run in a tab: each leaves its name in the world that they share, where no page sees it. */
  scriptsIn(tabId: number): Promise<{ readonly gate: boolean; readonly annotator: boolean }>;
  /** What the toolbar button of a tab says. */
  badgeText(tabId: number): Promise<string>;
  /** What it says to those who hear or hover it. */
  badgeTitle(tabId: number): Promise<string>;
  /** Sends the background any message, also one that it should refuse. */
  send(message: unknown): Promise<unknown>;
  /** Puts values into the synchronised storage, as they are; takes those away that are `undefined`. */
  store(values: Readonly<Record<string, unknown>>): Promise<void>;
  /** Opens an address in so many tabs behind the one in front, and gives their ids. */
  openTabs(url: string, count: number): Promise<readonly number[]>;
  closeTabs(tabIds: readonly number[]): Promise<void>;
  /** Lets the browser throw a tab's page away to save memory, and brings it back. Gives the tab's id, a new one perhaps. */
  discardAndRestore(tabId: number): Promise<number>;
  /** Sets how large a tab's site is shown; 1 is as it is. */
  setZoom(tabId: number, factor: number): Promise<void>;
  /** Lets the clock of our scripts in a tab run so many times as fast; to be called before the annotator begins. */
  hastenClock(tabId: number, factor: number): Promise<void>;
  close(): Promise<void>;
}

/** A driver for the extension, once it has put itself in order after its installation. */
export async function driveExtension(running: RunningBrowser): Promise<ExtensionDriver> {
  const page = await running.openExtensionPage('options.html');
  const isOpen = (file: string) => page.evaluate(isInATab, file);
  // The welcome page is the last thing after an installation; the gate is registered before it.
  await waitFor('the welcome page', () => isOpen('welcome.html'));
  return {
    isOpen,
    readAndClose: (file, selector) => page.evaluate(takeTab, file, selector),
    tabIdOf: (shown) => page.evaluate(findTab, shown.url()),
    frontTabId: () => page.evaluate(findFrontTab),
    grantedOrigins: () => page.evaluate(async () => (await chrome.permissions.getAll()).origins ?? []),
    popupText: () => page.evaluate(readPopup),
    closePopup: () => page.evaluate(closePopups),
    openSidePanel: (tabId) => page.evaluate((id) => chrome.sidePanel.open({ tabId: id }), tabId),
    ask: (type, payload) =>
      page.evaluate((message) => chrome.runtime.sendMessage(message), { type, payload }) as Promise<
        Reply<BackgroundProtocol[typeof type]['answer']>
      >,
    askPage: (tabId, type, payload) =>
      page.evaluate(sendToTab, tabId, { type, payload }) as Promise<
        Reply<PageProtocol[typeof type]['answer']> | undefined
      >,
    async annotate(tabId) {
      await page.evaluate(async (id) => {
        await chrome.scripting.executeScript({ target: { tabId: id }, files: ['annotator.js'] });
      }, tabId);
    },
    scriptsIn: (tabId) => page.evaluate(findOurScripts, tabId),
    badgeText: (tabId) => page.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId),
    badgeTitle: (tabId) => page.evaluate((id) => chrome.action.getTitle({ tabId: id }), tabId),
    send: (message) => page.evaluate((sent) => chrome.runtime.sendMessage(sent), message),
    async store(values) {
      const gone = Object.keys(values).filter((key) => values[key] === undefined);
      await page.evaluate(
        (set, remove) => chrome.storage.sync.set(set).then(() => chrome.storage.sync.remove(remove)),
        values,
        gone,
      );
    },
    openTabs: (url, count) =>
      page.evaluate(
        async (address, times) => {
          const opened = Array.from({ length: times }, () => chrome.tabs.create({ url: address, active: false }));
          return (await Promise.all(opened)).flatMap(({ id }) => id ?? []);
        },
        url,
        count,
      ),
    closeTabs: (tabIds) => page.evaluate((ids) => chrome.tabs.remove(ids), [...tabIds]),
    discardAndRestore: (tabId) =>
      page.evaluate(async (id) => {
        // Chromium gives the tab another id, Firefox nothing.
        const discarded = (await chrome.tabs.discard(id)) as { readonly id?: number } | undefined;
        const restored = discarded?.id ?? id;
        await chrome.tabs.update(restored, { active: true });
        return restored;
      }, tabId),
    setZoom: (tabId, factor) => page.evaluate((id, zoom) => chrome.tabs.setZoom(id, zoom), tabId, factor),
    async hastenClock(tabId, factor) {
      await page.evaluate(
        (id, by) =>
          chrome.scripting.executeScript({
            target: { tabId: id },
            args: [by],
            func: (times: unknown) => {
              const rate = Number(times);
              const { setTimeout: wait, performance: clock } = globalThis;
              const now = clock.now.bind(clock);
              Object.assign(globalThis, {
                setTimeout: (run: () => void, ms = 0) => wait(run, ms / rate),
                performance: { now: () => now() * rate },
              });
            },
          }),
        tabId,
        factor,
      );
    },
    close: () => page.close(),
  };
}

/**
 * Asks until there is an answer. Throws, saying what was waited for, when there is none in half a minute.
 */
export async function waitFor<Answer>(what: string, ask: () => Promise<Answer | undefined | false>): Promise<Answer> {
  const deadline = performance.now() + patienceMs;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (performance.now() > deadline) throw new Error(`waited ${patienceMs / 1000} s in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
}

const patienceMs = 30_000;
const pauseMs = 50;

async function isInATab(file: string): Promise<boolean> {
  const address = chrome.runtime.getURL(file);
  return (await chrome.tabs.query({})).some(({ url }) => url?.startsWith(address));
}

async function takeTab(file: string, selector: string): Promise<string | undefined> {
  const address = chrome.runtime.getURL(file);
  const [view] = chrome.extension.getViews({ type: 'tab' }).filter(({ location }) => location.href.startsWith(address));
  const text = view?.document.querySelector<HTMLElement>(selector)?.innerText;
  const tab = (await chrome.tabs.query({})).find(({ url }) => url?.startsWith(address));
  if (!text || tab?.id === undefined) return undefined;
  await chrome.tabs.remove(tab.id);
  return text;
}

async function findTab(url: string): Promise<number> {
  const tab = (await chrome.tabs.query({})).find((open) => open.url === url);
  if (tab?.id === undefined) throw new Error(`no tab shows ${url}`);
  return tab.id;
}

async function findFrontTab(): Promise<number> {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) throw new Error('no tab is in front');
  return tab.id;
}

function readPopup(): string | undefined {
  const [popup] = chrome.extension.getViews({ type: 'popup' });
  return popup?.document.querySelector<HTMLElement>('main')?.innerText;
}

function closePopups(): void {
  for (const popup of chrome.extension.getViews({ type: 'popup' })) popup.close();
}

async function findOurScripts(tabId: number): Promise<{ gate: boolean; annotator: boolean }> {
  const func = () => ({ gate: 'hasSidelightGate' in globalThis, annotator: 'sidelightAnnotator' in globalThis });
  const [answer] = await chrome.scripting.executeScript({ target: { tabId }, func });
  return answer?.result as ReturnType<typeof func>;
}

async function sendToTab(tabId: number, message: unknown): Promise<unknown> {
  try {
    return await chrome.tabs.sendMessage(tabId, message, { frameId: 0 });
  } catch {
    return undefined;
  }
}
