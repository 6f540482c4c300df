/** One visit to a page in Chromium, from the click to some seconds after, and what it took of the page's main thread. */
import type { Page } from 'puppeteer-core';
import type { RunningBrowser } from '../../../scripts/browsers.ts';
import { span } from './stage.ts';
import { type Party, readTrace, type TraceFigures, traceCategories } from './trace-figures.ts';

export interface Visit extends TraceFigures {
  /** Elements in the document at the end. */
  readonly elements: number;
  /** Stretches of text that Sidelight has marked by then. */
  readonly marked: number;
  /** Requests of the page after it was loaded. */
  readonly lateRequests: number;
}

/** Sidelight as the browser names it, in every page. */
export const sidelight: Party = { scripts: 'chrome-extension://', messages: 'extensions.mojom' };

/** Opens the page in a new tab, and watches it for so many milliseconds from its load on. */
export async function visit(running: RunningBrowser, url: string, party: Party, watchedMs: number): Promise<Visit> {
  return inNewTab(running, async (page) => {
    await page.tracing.start({ categories: [...traceCategories] });
    await page.goto(url);
    let lateRequests = 0;
    page.on('request', () => {
      lateRequests += 1;
    });
    await span(watchedMs);
    const trace = await page.tracing.stop();
    if (!trace) throw new Error('the browser gave no trace');
    const counts = await page.evaluate(() => ({
      elements: document.querySelectorAll('*').length,
      marked: CSS.highlights.get('sidelight-strong')?.size ?? 0,
    }));
    return { ...readTrace(JSON.parse(Buffer.from(trace).toString()), url, party), ...counts, lateRequests };
  });
}

/** Does something in a new tab, which is closed after it. */
export async function inNewTab<Result>(
  { browser }: RunningBrowser,
  work: (page: Page) => Promise<Result>,
): Promise<Result> {
  const page = await browser.newPage();
  try {
    return await work(page);
  } finally {
    await page.close();
  }
}

/** Ends the background as the browser does when nothing has happened for a while. */
export async function stopBackground({ browser }: RunningBrowser): Promise<void> {
  const target = browser.targets().find((one) => one.type() === 'service_worker');
  const worker = await target?.worker();
  await worker?.close();
}
