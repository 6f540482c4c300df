/** How long the popup keeps its reader waiting, with the background running: for the page's marks, and for a lookup. */
import type { Page } from 'puppeteer-core';
import { median } from '../timing.ts';
import type { BenchPage } from './bench-pages.ts';
import { byTurns, type Stage } from './stage.ts';

/** Medians of milliseconds from the opening, which loads the popup's page, to the frame in which it stands there. */
export interface PopupWaits {
  readonly marksMs: number;
  /** For the words that are selected in the page. */
  readonly lookUpMs: number;
}

export async function measurePopup(
  { on, origin, driver }: Stage,
  article: BenchPage,
  untilMarked: (page: Page) => Promise<void>,
  rounds: number,
): Promise<PopupWaits> {
  const page = await on.browser.newPage();
  await page.goto(origin + article.path);
  await untilMarked(page);
  const tabId = await driver.tabIdOf(page);
  const select = (isSelected: boolean) =>
    page.evaluate((wanted) => {
      const paragraph = document.querySelector('article p, p');
      if (wanted && paragraph) getSelection()?.selectAllChildren(paragraph);
      else getSelection()?.empty();
    }, isSelected);

  const waits = await byTurns(rounds, ['.marks', '.hits, .result .note'] as const, async (awaited) => {
    await select(awaited !== '.marks');
    const popup = await on.browser.newPage();
    await popup.evaluateOnNewDocument(noteFirst, awaited);
    await popup.goto(`chrome-extension://${on.extensionId}/popup.html?tab=${tabId}`);
    const atMs = await popup.waitForFunction(() => performance.getEntriesByName('shown')[0]?.startTime);
    const shownMs = Number(await atMs.jsonValue());
    await popup.close();
    return shownMs;
  });
  await page.close();
  return { marksMs: median(waits['.marks']), lookUpMs: median(waits['.hits, .result .note']) };
}

/** Runs in the popup before its own scripts: notes the frame after which an element stands there. */
function noteFirst(awaited: string): void {
  const watcher = new MutationObserver(() => {
    if (!document.querySelector(awaited)) return;
    watcher.disconnect();
    requestAnimationFrame(() => performance.mark('shown'));
  });
  watcher.observe(document, { childList: true, subtree: true });
}
