import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inBrowsers, type OpenPage } from './in-browsers.ts';
import { advance, stopClock } from './page-clock.ts';

declare global {
  var timesRead: number;
  var watching: AbortController;
}

async function watched(openPage: OpenPage): Promise<Page> {
  const page = await openPage('<!doctype html><article><p id="text">It is so.</p><details></details></article>');
  await stopClock(page);
  await page.evaluate(() => {
    globalThis.timesRead = 0;
    globalThis.watching = new AbortController();
    sidelight.watchChanges(document, () => globalThis.timesRead++, watching.signal);
  });
  return page;
}

const readings = (page: Page) => page.evaluate(() => globalThis.timesRead);
const tenSeconds = 10_000;

inBrowsers('changes', (openPage) => {
  const harmless: [what: string, change: () => void][] = [
    ['a class', () => document.body.classList.add('scrolled')],
    ['a style', () => document.body.style.setProperty('color', 'red')],
    ['our own card', () => document.documentElement.append(document.createElement('sidelight-card'))],
    [
      'a card that is gone again',
      () => {
        const card = document.createElement('sidelight-card');
        document.documentElement.append(card);
        card.remove();
      },
    ],
  ];
  test.each(harmless)('%s is no change of the text', async (_, change) => {
    const page = await watched(openPage);
    await page.evaluate(change);
    await advance(page, tenSeconds);
    expect(await readings(page)).toBe(0);
  });

  test('nothing is read after the end of the extension', async () => {
    const page = await watched(openPage);
    await page.evaluate(() => {
      document.querySelector('#text')?.remove();
      watching.abort();
      document.body.append('More.');
    });
    await advance(page, tenSeconds);
    expect(await readings(page)).toBe(0);
  });

  const changes: [what: string, change: () => void][] = [
    ['added text', () => document.body.append('More.')],
    ['removed text', () => document.querySelector('#text')?.remove()],
    ['changed text', () => document.querySelector('#text')?.firstChild?.replaceWith('It is not so.')],
    ['text edited in place', () => (document.querySelector('#text')?.firstChild as Text | null)?.appendData(' Yes.')],
    ['an opened disclosure', () => document.querySelector('details')?.toggleAttribute('open')],
    ['text hidden by its attribute', () => document.querySelector('#text')?.toggleAttribute('hidden')],
    ['another body', () => document.body.replaceWith(document.createElement('body'))],
  ];
  test.each(changes)('%s is read once, after a pause', async (_, change) => {
    const page = await watched(openPage);
    await page.evaluate(change);
    await advance(page, 100);
    expect(await readings(page)).toBe(0);
    await advance(page, tenSeconds);
    expect(await readings(page)).toBe(1);
  });

  test('many changes in a moment are read once', async () => {
    const page = await watched(openPage);
    for (let i = 0; i < 5; i++) {
      await page.evaluate(() => document.body.append('More.'));
      await advance(page, 10);
    }
    await advance(page, tenSeconds);
    expect(await readings(page)).toBe(1);
  });

  test('a page that never rests is read less and less often, and again at once when it has rested', async () => {
    const page = await watched(openPage);
    const readEvery = async (seconds: number) => {
      const before = await readings(page);
      await page.evaluate(async (count) => {
        for (let i = 0; i < count * 10; i++) {
          document.body.append('Tick.');
          // The observer is told in a microtask.
          await Promise.resolve();
          clock.advance(100);
        }
      }, seconds);
      return (await readings(page)) - before;
    };
    const [first, second] = [await readEvery(60), await readEvery(60)];
    expect(first).toBeGreaterThan(2);
    expect(second).toBeLessThan(first);
    expect(second).toBeGreaterThan(0);
    await advance(page, 120_000);
    expect(await readEvery(1)).toBe(1);
  });
});
