/**
 * The complete list of the browser's powers that Sidelight uses, and why. Every other file takes them from here;
 * a lint rule keeps the polyfill out of everywhere else.
 */
import browser from 'webextension-polyfill';

export const {
  /** The toolbar button: badge with the number of marks, opening the popup for the context menu and for a key. */
  action,
  /** The reader's keys, which work also where no script of ours runs. */
  commands,
  /** "Look up in Sidelight" on a selection. */
  contextMenus,
  /** Which sites the reader let Sidelight in to; asked for and given back one by one. */
  permissions,
  /** Messages between our own parts and lines that stay open, the install event, addresses of our own pages and files. */
  runtime,
  /** Running the gate and the annotator, and reading the selection for the popup. */
  scripting,
  /** Opening the sidebar of Firefox. */
  sidebarAction,
  /**
   * Settings (`sync`); what the reader said of sentences (`local`); quotes that were looked up or are on their way to the
   * popup, sentences on their way to a printed sheet, and sites that were taken back (`session`).
   */
  storage,
  /** The tab that the popup and the side panel speak about, and when it is another one; opening the welcome page. */
  tabs,
  /** A small window for the lookup where the browser cannot open the popup by itself. */
  windows,
} = browser;

/** Opening the side panel of Chromium, which the polyfill hands through as it is. Absent in Firefox. */
export const { sidePanel } = browser as { sidePanel?: { open(where: { readonly tabId: number }): Promise<void> } };

/** Apart from the rest, since scripts in web pages do without the polyfill. */
export { isExtensionAlive } from './bare-runtime.ts';
