/**
 * What small scripts say to the extension and ask of the browser, without the polyfill: that alone takes a page longer than all
 * the rest of such a script. Goes by `chrome`, whose functions give promises in both browsers: the other name, `browser`, is not
 * the browser's own in Chromium, where an element of the page with this id has it.
 */

/** What browsers say of a message's sender, as far as it is used. */
export interface MessageSender {
  readonly id?: string;
  readonly tab?: { readonly id?: number };
  readonly frameId?: number;
  readonly url?: string;
}

/** Answers by `reply`, some time after it has given `true`; else the message is left to others. */
export type MessageListener = (
  message: unknown,
  from: MessageSender,
  reply: (answer: unknown) => void,
) => true | undefined;

/** A line that stays open, as far as it is used. */
export interface Port {
  readonly name: string;
  readonly sender?: MessageSender;
  postMessage(message: unknown): void;
  disconnect(): void;
  readonly onMessage: { addListener(listener: (message: unknown) => void): void };
  readonly onDisconnect: { addListener(listener: () => void): void };
}

interface BareRuntime {
  /** Absent when the extension was updated or removed under the page. */
  readonly id?: string;
  /** Why a line broke. */
  readonly lastError?: unknown;
  sendMessage(message: unknown): Promise<unknown>;
  connect(line: { readonly name: string }): Port;
  readonly onMessage: {
    addListener(listener: MessageListener): void;
    removeListener(listener: MessageListener): void;
  };
  readonly onConnect: {
    addListener(listener: (port: Port) => void): void;
    removeListener(listener: (port: Port) => void): void;
  };
}

interface BareI18n {
  /** A message of the browser's own language, by its name in `_locales`. */
  getMessage(name: string, substitutions: string[]): string;
}

/** A tab, as far as it is used; its address is told only of pages that we were let in to. */
export interface BareTab {
  readonly id?: number;
  readonly url?: string;
  readonly incognito: boolean;
}

interface BareTabs {
  get(id: number): Promise<BareTab>;
  query(wanted: { readonly active: true; readonly currentWindow: true }): Promise<readonly BareTab[]>;
  sendMessage(tabId: number, message: unknown, to: { readonly frameId?: number }): Promise<unknown>;
}

interface BareScripting {
  executeScript<Result>(script: {
    readonly target: { readonly tabId: number; readonly allFrames: true };
    readonly func: () => Result;
    /** Not only once the page has been loaded, for which some wait for long. */
    readonly injectImmediately: true;
  }): Promise<readonly { readonly frameId: number; readonly result?: Result }[]>;
}

interface BareStorage {
  readonly session: {
    get(key: string): Promise<Readonly<Record<string, unknown>>>;
    remove(key: string): Promise<void>;
  };
}

interface BareBrowser {
  /** Absent where it was not asked for before the extension went. */
  readonly runtime?: BareRuntime;
  readonly i18n: BareI18n;
  /** These only pages of the extension have. */
  readonly tabs: BareTabs;
  readonly scripting: BareScripting;
  readonly storage: BareStorage;
}

const scope = globalThis as unknown as { readonly chrome: BareBrowser };

/**
 * Asked of the browser each time, and like all of its API not before it is needed: to set one part up for a page takes
 * Chromium as long as all that the gate does in most pages, which never speak with the extension.
 */
export function runtime(): BareRuntime {
  return scope.chrome.runtime as BareRuntime;
}

export function i18n(): BareI18n {
  return scope.chrome.i18n;
}

export function tabs(): BareTabs {
  return scope.chrome.tabs;
}

export function scripting(): BareScripting {
  return scope.chrome.scripting;
}

export function storage(): BareStorage {
  return scope.chrome.storage;
}

/**
 * Whether the extension still stands behind this script. An update or a removal leaves the scripts in living pages
 * behind; Chromium then throws at every call of theirs, also at taking a listener away.
 */
export function isExtensionAlive(): boolean {
  return Boolean(scope.chrome.runtime?.id);
}
