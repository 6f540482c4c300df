import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { lingerMs, pauseMs } from '../../page/pointing.ts';
import { inBrowsers, type OpenPage } from './in-browsers.ts';
import { advance, stopClock } from './page-clock.ts';

const story = `<!doctype html><style>body { margin: 0; font: 20px/40px serif } p { margin: 0 }</style>
  <p>A line of text to point at.</p><p><a href="#link">A link.</a></p><p><button>A button</button></p>
  <sidelight-card style="position: fixed; right: 0; top: 0; width: 100px; height: 100px"></sidelight-card>
  <p style="height: 3000px">The end.</p>`;

const restMs = 250;

declare global {
  var restsAfterMs: number | null;
  var reported: string[];
  var paused: string[];
  var pointingLife: AbortController;
}

/** Opens a page that writes down what the pointer is reported to do. */
async function watched(openPage: OpenPage): Promise<Page> {
  const page = await openPage(story);
  await stopClock(page);
  await page.evaluate((ms) => {
    globalThis.restsAfterMs = ms;
    globalThis.reported = [];
    globalThis.paused = [];
    globalThis.pointingLife = new AbortController();
    sidelight.watchPointing(
      document,
      {
        restMs: () => restsAfterMs,
        onPause: ({ x, y }) => paused.push(`pause ${x} ${y}`),
        onRest: ({ x, y }) => reported.push(`rest ${x} ${y}`),
        onClick: (point) => reported.push(point ? `click ${point.x} ${point.y}` : 'click'),
      },
      pointingLife.signal,
    );
  }, restMs);
  return page;
}

const told = (page: Page) => page.evaluate(() => globalThis.reported);

inBrowsers('pointing', (openPage) => {
  test('a pointer that moves on does not rest', async () => {
    const page = await watched(openPage);
    for (const x of [10, 20, 30]) {
      await page.mouse.move(x, 20);
      await advance(page, restMs - 1);
    }
    expect(await told(page)).toEqual([]);
  });

  const ends: [what: string, end: (page: Page) => Promise<void>][] = [
    ['a press', (page) => page.mouse.click(30, 20, { button: 'middle' })],
    ['a key', (page) => page.keyboard.press('a')],
    ['scrolling', (page) => page.evaluate(() => void document.dispatchEvent(new Event('scroll')))],
    ['the end of the extension', (page) => page.evaluate(() => pointingLife.abort())],
  ];
  test.each(ends)('%s ends a rest before it is one', async (_, end) => {
    const page = await watched(openPage);
    await page.mouse.move(30, 20);
    await end(page);
    await advance(page, restMs);
    expect(await told(page)).toEqual([]);
  });

  test('a reader who opens cards by click alone never rests, from the moment of the choice', async () => {
    const page = await watched(openPage);
    await page.evaluate(() => {
      restsAfterMs = null;
    });
    await page.mouse.move(30, 20);
    await advance(page, 10 * restMs);
    expect(await told(page)).toEqual([]);
  });

  test('a pointer and a click that the page makes up are neither', async () => {
    const page = await watched(openPage);
    await page.evaluate(() => {
      const at = { clientX: 30, clientY: 20, bubbles: true, cancelable: true };
      for (const event of [new PointerEvent('pointermove', at), new MouseEvent('click', at)]) {
        document.querySelector('p')?.dispatchEvent(event);
      }
    });
    await advance(page, restMs);
    expect(await told(page)).toEqual([]);
  });

  test('a pointer in our own card does not rest, nor click', async () => {
    const page = await watched(openPage);
    await page.mouse.move(1000, 50);
    await advance(page, restMs);
    await page.mouse.click(1000, 50);
    expect(await told(page)).toEqual([]);
  });

  test('a pointer on its way does not pause; one that slows down does, also for a reader who clicks', async () => {
    const page = await watched(openPage);
    await page.evaluate(() => {
      restsAfterMs = null;
    });
    for (const x of [10, 20, 30]) {
      await page.mouse.move(x, 20);
      await advance(page, pauseMs - 1);
    }
    expect(await page.evaluate(() => globalThis.paused)).toEqual([]);
    await advance(page, pauseMs);
    expect(await page.evaluate(() => globalThis.paused)).toEqual(['pause 30 20']);
    expect(await told(page)).toEqual([]);
  });

  test('a press pauses at once, as a finger’s does before its click; one by another button does not', async () => {
    const page = await watched(openPage);
    await page.mouse.click(30, 20, { button: 'middle' });
    expect(await page.evaluate(() => globalThis.paused)).toEqual([]);
    await page.mouse.click(30, 20);
    expect(await page.evaluate(() => globalThis.paused)).toEqual(['pause 30 20']);
  });

  test('a pointer rests after a while, once', async () => {
    const page = await watched(openPage);
    await page.mouse.move(30, 20);
    await advance(page, restMs);
    await advance(page, 10 * restMs);
    expect(await told(page)).toEqual(['rest 30 20']);
  });

  test('a click on text is told with its place', async () => {
    const page = await watched(openPage);
    await page.mouse.click(30, 20);
    expect(await told(page)).toEqual(['click 30 20']);
  });

  test('a click on a link stays the link’s', async () => {
    const page = await watched(openPage);
    await page.mouse.click(30, 60);
    expect(await told(page)).toEqual(['click']);
    expect(await page.evaluate(() => location.hash)).toBe('#link');
  });

  test('a click on a button stays the button’s', async () => {
    const page = await watched(openPage);
    await page.mouse.click(20, 100);
    expect(await told(page)).toEqual(['click']);
  });

  test('selecting text is no click on a mark', async () => {
    const page = await watched(openPage);
    await page.mouse.move(10, 20);
    await page.mouse.down();
    await page.mouse.move(150, 20);
    await page.mouse.up();
    expect(await page.evaluate(() => getSelection()?.toString().length)).toBeGreaterThan(5);
    expect((await told(page)).filter((what) => what !== 'click')).toEqual([]);
  });

  test('a card lingers for a pointer that comes back, and goes once it stays away', async () => {
    const page = await openPage(story);
    await stopClock(page);
    await page.evaluate(() => {
      globalThis.reported = [];
      sidelight.watchPointerLeaving(
        document,
        ({ y }) => y < 40,
        () => reported.push('left'),
        new AbortController().signal,
      );
    });
    await page.mouse.move(30, 200);
    await advance(page, lingerMs - 1);
    await page.mouse.move(30, 20);
    await advance(page, 10 * lingerMs);
    await page.mouse.move(1000, 80);
    await advance(page, 10 * lingerMs);
    expect(await told(page)).toEqual([]);
    await page.mouse.move(30, 200);
    await advance(page, lingerMs);
    expect(await told(page)).toEqual(['left']);
  });
});
