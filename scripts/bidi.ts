/** WebDriver BiDi as Firefox speaks it, for commands that puppeteer does not offer. https://w3c.github.io/webdriver-bidi/ */
import type { Browser, Frame, Page } from 'puppeteer-core';

export interface BidiConnection {
  send(command: string, parameters: object): Promise<{ readonly result: unknown }>;
}

/** The connection of a Firefox. Throws for another browser. */
export function bidi(browser: Browser): BidiConnection {
  const { connection } = browser as Browser & { readonly connection?: BidiConnection };
  if (!connection) throw new Error('only a Firefox has a WebDriver BiDi connection');
  return connection;
}

/** The name of a Firefox page in that protocol. */
export function contextIdOf(page: Page): string {
  return (page.mainFrame() as Frame & { readonly _id: string })._id;
}
