import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inBrowsers } from './in-browsers.ts';

const story = `<!doctype html><style>body { margin: 0; font: 20px/30px serif } p { margin: 0 0 2000px }</style>
  <article><p>The first sentence.</p><p>The second sentence.</p>
  <div id="box" style="height: 300px; overflow: auto"><p style="margin: 900px 0">The third sentence.</p></div>
  <p hidden>A hidden sentence.</p></article>`;

declare global {
  var heard: number[][];
  var life: AbortController;
  var looks: number;
}

async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    Object.assign(globalThis, { heard: [], life: new AbortController(), looks: 0 });
    const ranges = [...document.querySelectorAll('p')].map((paragraph, index) => {
      const range = document.createRange();
      range.selectNodeContents(paragraph);
      return [index, [range]] as const;
    });
    const places = () => {
      globalThis.looks += 1;
      return ranges;
    };
    sidelight.watchView(document, places, (indexes) => globalThis.heard.push([...indexes]), life.signal);
  });
}

/** Scrolls, and waits until what is then in view has been told. */
async function scrollTo(page: Page, top: number, inView: readonly number[]): Promise<void> {
  await page.evaluate((to) => globalThis.scrollTo({ top: to, behavior: 'instant' }), top);
  await page.waitForFunction((wanted) => String(heard.at(-1)) === wanted, {}, String(inView));
}

inBrowsers('what is in view', (openPage) => {
  test('is told at once, and then as the page scrolls', async () => {
    const page = await openPage(story);
    await watch(page);
    expect(await page.evaluate(() => heard)).toEqual([[0]]);
    await scrollTo(page, 2000, [1]);
    await scrollTo(page, 0, [0]);
  });

  test('between two places it is the one that was passed last', async () => {
    const page = await openPage(story);
    await watch(page);
    await page.evaluate(() => globalThis.scrollTo({ top: 1000, behavior: 'instant' }));
    await scrollTo(page, 2000, [1]);
    expect(await page.evaluate(() => heard)).toEqual([[0], [1]]);
    await page.evaluate(() => globalThis.scrollTo({ top: 3000, behavior: 'instant' }));
    await scrollTo(page, 2000, [1]);
    expect(await page.evaluate(() => heard.length)).toBe(2);
  });

  test('a box that scrolls by itself is heard too', async () => {
    const page = await openPage(story);
    await watch(page);
    await scrollTo(page, 4050, [1]);
    await page.evaluate(() => document.querySelector('#box')?.scrollTo({ top: 900, behavior: 'instant' }));
    await page.waitForFunction(() => heard.at(-1)?.includes(2));
  });

  test('nothing is measured any more once nobody listens', async () => {
    const page = await openPage(story);
    await watch(page);
    const looks = await page.evaluate(async () => {
      life.abort();
      const before = globalThis.looks;
      const scrolled = new Promise((resolve) => document.addEventListener('scrollend', resolve, { once: true }));
      globalThis.scrollTo({ top: 2000, behavior: 'instant' });
      await scrolled;
      return globalThis.looks - before;
    });
    expect(looks).toBe(0);
  });
});
