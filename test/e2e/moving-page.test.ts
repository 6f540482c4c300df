/** Pages whose text moves, turns into another or never rests: marks are on the right words, or there are none. */
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserNames } from '../../scripts/browsers.ts';
import { waitFor } from '../../scripts/extension-driver.ts';
import type { ServedPage } from '../../scripts/page-server.ts';
import { cardOf, closedCard, openedCard } from './card-content.ts';
import { pointOn } from './page-text.ts';
import { articleWith } from './pages.ts';
import { type Session, startSession } from './session.ts';

const sentence = 'General Keith Kellogg stated on Sunday that NATO membership for Ukraine was “off the table.”';
const invitation = 'Ukraine has not received a formal invitation to join NATO.';

/** An article that wants a font which is not there yet. */
const lateFont = articleWith('/late-font.html', { head: '<style>article * { font-family: Late, sans-serif }</style>' });
/** Much wider than any font for text. */
const font: ServedPage = {
  path: '/late.woff2',
  type: 'font/woff2',
  html: readFileSync(
    new URL('../../node_modules/hypothesis/build/styles/fonts/KaTeX_Typewriter-Regular.woff2', import.meta.url),
  ),
};
const titleOnly: ServedPage = {
  path: '/title-only.html',
  html: '<!doctype html><html lang="en"><title>Live: Ukraine and NATO</title><main>Loading …</main></html>',
};

describe.each(browserNames)('in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(name, { pages: [lateFont, font, titleOnly] });
  });
  afterAll(() => session?.close());

  test('a page that becomes an article, something else and an article again is marked while it is one', async () => {
    const opened = await session.open('/library-hours.html');
    const { page, tabId } = opened;
    await waitFor('the gate', async () => (await session.driver.scriptsIn(tabId)).gate);

    await goWithin(page, '/cde-news.html');
    expect((await opened.marks()).length).toBeGreaterThan(2);
    await goWithin(page, '/sudan-rivers.html');
    await waitFor('no marks', async () => (await painted(page)).length === 0);
    await waitFor('the page’s word', async () => (await readingOf(session, tabId))?.isOnTopic === false);
    await goWithin(page, '/myind.html');
    await waitFor('marks', async () => (await painted(page)).length > 0);
    await page.close();
  });

  test('words that a page edits in place are unmarked before the reader can see them', async () => {
    const { page, marks } = await session.open('/cde-news.html');
    await marks();
    const before = await painted(page);
    const after = await page.evaluate(async () => {
      const [range] = CSS.highlights.get('sidelight-strong') ?? [];
      const words = range?.startContainer as Text | undefined;
      words?.replaceData(range?.startOffset ?? 0, 12, 'Somebody else ');
      await new Promise(requestAnimationFrame);
      return [...(CSS.highlights.get('sidelight-strong') ?? [])].map(String);
    });
    expect(after.length).toBeLessThan(before.length);
    expect(before).toEqual(expect.arrayContaining(after));
    await page.close();
  });

  test('a list that gives its rows other texts has the marks where their words are now', async () => {
    const { page, marks } = await session.open('/cde-news.html');
    await marks();
    const before = await painted(page);
    const atOnce = await page.evaluate(async () => {
      const rows = [...document.querySelectorAll('article p:not([class])')];
      const texts = rows.map((row) => row.textContent ?? '');
      for (const [index, row] of rows.entries()) {
        (row.firstChild as Text).data = texts[(index + 1) % texts.length] ?? '';
      }
      await new Promise(requestAnimationFrame);
      return [...(CSS.highlights.get('sidelight-strong') ?? [])].map(String);
    });
    expect(before).toEqual(expect.arrayContaining(atOnce));
    await waitFor('the marks', async () => (await painted(page)).length >= before.length - 2);
    const texts = await page.evaluate(() => document.querySelector('article')?.textContent ?? '');
    for (const words of await painted(page)) expect(texts).toContain(words);
    await page.close();
  });

  test('a text that never rests is left alone in the end, and read again when the reader asks', async () => {
    const opened = await session.open('/library-hours.html');
    const { page, tabId } = opened;
    await session.driver.hastenClock(tabId, 60);
    await page.evaluate(() => {
      document.title = 'Ukraine and NATO';
      const article = document.createElement('article');
      article.innerHTML = '<p>Ukraine’s NATO membership is off the table, Kremlin spokesman Dmitry Peskov said.</p>';
      document.body.replaceChildren(article);
      const timer = setInterval(() => article.append('Tick.'), 4);
      Object.assign(globalThis, { rest: () => clearInterval(timer) });
    });
    await waitFor('the page to be left', async () => (await readingOf(session, tabId))?.leftAlone === 'too-busy');
    expect(await painted(page)).toEqual([]);

    await page.evaluate(() => (globalThis as unknown as { rest(): void }).rest());
    await session.driver.annotate(tabId);
    await waitFor('the page to be read', async () => (await readingOf(session, tabId))?.leftAlone === undefined);
    await page.close();
  });

  test('a page that the browser has discarded is marked anew when the reader comes back to it', async () => {
    const { page, tabId, marks } = await session.open('/united24.html');
    const before = await marks();
    // The tab in front is not discarded.
    const other = await session.open('/library-hours.html');
    const restored = await session.driver.discardAndRestore(tabId);
    await waitFor('the marks', async () => {
      const reading = await readingOf(session, restored);
      return reading?.marks.length === before.length;
    });
    await session.driver.closeTabs([restored]);
    await other.page.close();
    await page.close().catch(() => undefined);
  });

  test('a font that comes late moves words, marks and card together, and a click finds the words where they are now', async () => {
    const { page, marks } = await session.open('/late-font.html');
    await marks();
    const before = await painted(page);
    const old = await pointOn(page, sentence);
    await page.mouse.click(old.x, old.y);
    const card = await cardOf(page, sentence);
    await page.evaluate(async () => {
      const face = new FontFace('Late', 'url(/late.woff2)');
      document.fonts.add(face);
      await face.load();
    });
    expect(await painted(page)).toEqual(before);
    await waitFor('the card to follow', async () => (await openedCard(page)).box.top !== card.box.top);
    const moved = await pointOn(page, sentence);
    expect(moved).not.toEqual(old);
    const { box } = await openedCard(page);
    expect(moved.y < box.top || moved.y > box.bottom).toBe(true);

    await page.keyboard.press('Escape');
    await closedCard(page);
    const other = await pointOn(page, before.at(-1)?.slice(-30) ?? '');
    await page.mouse.click(other.x, other.y);
    await cardOf(page, before.at(-1) ?? '');
    await page.close();
  });

  test('an article that comes late, to a page that names the topic in its title alone, is marked', async () => {
    const { page, tabId } = await session.open(titleOnly.path);
    await waitFor('the reading', async () => (await readingOf(session, tabId))?.marks.length === 0);
    await page.evaluate((text) => {
      const article = document.createElement('article');
      article.innerHTML = `<p>${text}</p>`;
      document.querySelector('main')?.replaceChildren(article);
    }, invitation);
    await waitFor('the mark', async () => (await painted(page)).includes(invitation));
    await page.close();
  });

  test('marks stand at another zoom', async () => {
    const { page, tabId, marks } = await session.open('/cde-news.html');
    await marks();
    const before = await painted(page);
    const width = await page.evaluate(() => innerWidth);
    await session.driver.setZoom(tabId, 1.5);
    await waitFor('the zoom', async () => (await page.evaluate(() => innerWidth)) !== width);
    expect(await painted(page)).toEqual(before);
    await session.driver.setZoom(tabId, 1);
    await page.close();
  });

  test('nothing was asked of the network but the pages', () => {
    expect(session.foreignRequests()).toEqual([]);
  });
});

/** Shows another page of the site as single-page applications do. */
async function goWithin(page: Page, path: string): Promise<void> {
  await page.evaluate(async (to) => {
    const html = await (await fetch(to)).text();
    const next = new DOMParser().parseFromString(html, 'text/html');
    history.pushState(null, '', to);
    document.head.replaceChildren(...next.head.children);
    document.body.replaceChildren(...next.body.children);
  }, path);
}

/** The words that are painted as marks. */
function painted(page: Page): Promise<string[]> {
  return page.evaluate(() => [...(CSS.highlights.get('sidelight-strong') ?? [])].map(String));
}

async function readingOf({ driver }: Session, tabId: number) {
  const reply = await driver.askPage(tabId, 'list-marks', {});
  return reply?.ok ? reply.answer : undefined;
}
