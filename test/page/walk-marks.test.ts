import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inBrowsers } from './in-browsers.ts';

const story = `<!doctype html><style>html { scroll-behavior: smooth } body { font: 20px/1.5 serif }</style>
  <article><p>The first mark.</p><p style="margin-top: 1200px">The second mark.</p>
  <div style="height: 200px; overflow: auto"><p style="margin-top: 900px">The third mark.</p></div>
  <p style="margin: 1200px 0">Unmarked.</p></article><input><textarea></textarea><div contenteditable>My words</div>`;

declare global {
  var walked: ReturnType<ReturnType<typeof sidelight.createMarks>['list']>;
  var asked: number;
}

async function markAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    globalThis.asked = 0;
    const { signal } = new AbortController();
    sidelight.watchNextMarkKey(document, () => globalThis.asked++, signal);
    globalThis.walked = sidelight.createMarks(document, signal).paint(
      sidelight
        .readSentences()
        .filter(({ text }) => text.includes('mark.'))
        .map((sentence) => ({ sentence, strength: 'strong' as const })),
    );
  });
}

async function pressShortcut(page: Page): Promise<void> {
  await page.keyboard.down('Alt');
  await page.keyboard.down('Shift');
  await page.keyboard.press('KeyS');
  await page.keyboard.up('Shift');
  await page.keyboard.up('Alt');
}

inBrowsers('walking the marks', (openPage) => {
  test.each(['input', 'textarea', '[contenteditable]'])('the shortcut is not taken from %s', async (field) => {
    const page = await openPage(story);
    await markAll(page);
    await page.focus(field);
    await pressShortcut(page);
    expect(await page.evaluate(() => asked)).toBe(0);
  });

  test('the letter alone is not the shortcut', async () => {
    const page = await openPage(story);
    await markAll(page);
    await page.keyboard.press('KeyS');
    expect(await page.evaluate(() => asked)).toBe(0);
  });

  test('the shortcut asks for the next mark', async () => {
    const page = await openPage(story);
    await markAll(page);
    await pressShortcut(page);
    expect(await page.evaluate(() => asked)).toBe(1);
  });

  test('a page without marks has no next one', async () => {
    const page = await openPage(story);
    expect(await page.evaluate(() => sidelight.nextMark([], undefined) ?? null)).toBeNull();
  });

  test('the marks follow each other, beginning with the first in view and after the last anew', async () => {
    const page = await openPage(story);
    await markAll(page);
    const walk = await page.evaluate(() => {
      const next = (current?: (typeof walked)[number]) => sidelight.nextMark(walked, current)?.sentence.text;
      const inOrder = [next(), ...walked.map(next)];
      scrollTo({ top: 600, behavior: 'instant' });
      return { inOrder, fromThere: next() };
    });
    expect(walk).toEqual({
      inOrder: ['The first mark.', 'The second mark.', 'The third mark.', 'The first mark.'],
      fromThere: 'The second mark.',
    });
  });

  test('every mark can be brought into view at once, also inside what scrolls by itself', async () => {
    const page = await openPage(story);
    await markAll(page);
    const inView = await page.evaluate(() =>
      walked.map((mark) => {
        sidelight.scrollToMark(document, mark);
        const box = mark.ranges[0]?.getBoundingClientRect() ?? new DOMRect();
        return sidelight.markAt(document, walked, { x: box.x + 5, y: box.y + box.height / 2 }) === mark;
      }),
    );
    expect(inView).toEqual([true, true, true]);
  });

  test('a mark in view is left where it is', async () => {
    const page = await openPage(story);
    await markAll(page);
    const moved = await page.evaluate(() => {
      scrollTo({ top: 3, behavior: 'instant' });
      for (const mark of walked.slice(0, 1)) sidelight.scrollToMark(document, mark);
      return scrollY;
    });
    expect(moved).toBe(3);
  });
});
