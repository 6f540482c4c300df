/** An article to be read, and the sentences that are found in a page. */
import type { Page } from 'puppeteer-core';

/** A page with an article whose first paragraph is always there. */
export const article = (body: string) =>
  `<!doctype html><html lang="en-GB"><article><p>Before it.</p>${body}</article>`;

/** The sentences of the page, as they are read. */
export function readTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => sidelight.readSentences().map(({ text }) => text));
}
