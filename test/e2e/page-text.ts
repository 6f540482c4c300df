/** Finds text in a page, selects it and points at it, as a reader would with the mouse. */
import type { Frame, Page } from 'puppeteer-core';

/**
 * Scrolls to the text and gives a point on its first line, in CSS pixels of the viewport. Looks in the first element that
 * the selector fits.
 */
export function pointOn(
  page: Page,
  text: string,
  within = 'body',
): Promise<{ readonly x: number; readonly y: number }> {
  return page.evaluate(
    (wanted, selector) => {
      const walker = document.createTreeWalker(document.querySelector(selector) ?? document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const start = node.textContent?.indexOf(wanted) ?? -1;
        if (start === -1) continue;
        node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const range = document.createRange();
        range.setStart(node, start);
        range.setEnd(node, start + wanted.length);
        const line = range.getClientRects()[0];
        if (line) return { x: line.x + line.width / 2, y: line.y + line.height / 2 };
      }
      throw new Error(`the page does not show "${wanted}"`);
    },
    text,
    within,
  );
}

export async function selectText(page: Page | Frame, text: string): Promise<void> {
  await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = node.textContent?.indexOf(wanted) ?? -1;
      if (start !== -1) return getSelection()?.setBaseAndExtent(node, start, node, start + wanted.length);
    }
    throw new Error(`the page does not hold "${wanted}"`);
  }, text);
}
