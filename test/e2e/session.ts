/** A browser with the built extension, on pages served from 127.0.0.1, all of whose connections are recorded. */
import type { Page } from 'puppeteer-core';
import type { MarkSummary } from '../../platform/messages.ts';
import { type BrowserName, launchBrowser, type RunningBrowser } from '../../scripts/browsers.ts';
import { testBuild } from '../../scripts/build-for-tests.ts';
import { driveExtension, type ExtensionDriver, waitFor } from '../../scripts/extension-driver.ts';
import { articlePages } from '../../scripts/news-pages.ts';
import { type ServedPage, servePages } from '../../scripts/page-server.ts';
import { corpusFiles } from '../fixtures/page-corpus.ts';
import { otherHost, startRecordingProxy } from './recording-proxy.ts';

export interface Session {
  readonly running: RunningBrowser;
  readonly driver: ExtensionDriver;
  /** Opens a page in a new tab in front, by its path; `prepare` runs in it before its own scripts. */
  open(path: string, prepare?: () => void): Promise<OpenPage>;
  /** The same as a page of another site, which Sidelight has not been let in to. */
  openElsewhere(path: string, prepare?: () => void): Promise<OpenPage>;
  /** Opens the popup as a tab of its own that speaks about another tab. */
  openPopup(about: OpenPage): Promise<Page>;
  /** Opens the side panel as a tab of its own that speaks about another tab. */
  openPanel(about: OpenPage): Promise<Page>;
  /** Takes the network away from the browser for good. */
  unplug(): Promise<void>;
  /** What the browser asked for besides the tests' own pages. */
  foreignRequests(): readonly string[];
  close(): Promise<void>;
}

export interface OpenPage {
  readonly page: Page;
  readonly tabId: number;
  /** The marks, once the gate has said yes and the page has been read. */
  marks(): Promise<readonly MarkSummary[]>;
}

export interface SessionOptions {
  /** Served besides the articles and the fixtures. */
  readonly pages?: readonly ServedPage[];
  /** Folder of another build than the tests' usual one. */
  readonly extensionPath?: string;
}

export async function startSession(name: BrowserName, options: SessionOptions = {}): Promise<Session> {
  const { pages = [], extensionPath = testBuild(name) } = options;
  const server = await servePages([...articlePages(), ...corpusFiles(), ...pages, pdf]);
  const proxy = await startRecordingProxy(server.origin);
  const running = await launchBrowser(name, { extensionPath, proxyPort: proxy.port });
  const driver = await driveExtension(running);
  return {
    running,
    driver,
    async open(path, prepare) {
      const page = await running.browser.newPage();
      if (prepare) await page.evaluateOnNewDocument(prepare);
      await page.goto(new URL(path, server.origin).href);
      const tabId = await driver.tabIdOf(page);
      return { page, tabId, marks: () => marksOf(driver, tabId) };
    },
    async openElsewhere(path, prepare) {
      const page = await running.browser.newPage();
      if (prepare) await page.evaluateOnNewDocument(prepare);
      const address = new URL(path, server.origin);
      address.hostname = otherHost;
      await page.goto(address.href);
      await page.bringToFront();
      const tabId = await driver.frontTabId();
      return { page, tabId, marks: () => marksOf(driver, tabId) };
    },
    openPopup: ({ tabId }) => running.openExtensionPage(`popup.html?tab=${tabId}`),
    openPanel: ({ tabId }) => running.openExtensionPage(`sidepanel.html?tab=${tabId}`),
    unplug: proxy.close,
    foreignRequests: proxy.foreignRequests,
    async close() {
      await running.close();
      await proxy.close();
      await server.close();
    },
  };
}

function marksOf(driver: ExtensionDriver, tabId: number): Promise<readonly MarkSummary[]> {
  return waitFor('the marks of the page', async () => {
    const reply = await driver.askPage(tabId, 'list-marks', {});
    return reply?.ok && reply.answer.marks;
  });
}

/** The smallest document that viewers take. */
const pdf: ServedPage = {
  path: '/report.pdf',
  type: 'application/pdf',
  html: Buffer.from(
    '%PDF-1.1\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj ' +
      '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF',
  ),
};
