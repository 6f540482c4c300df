/** Pages that change under an open card, that come back, and that set traps: the card and the badge hold. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { browserNames } from '../../scripts/browsers.ts';
import { inCard } from '../../scripts/card-reader.ts';
import { waitFor } from '../../scripts/extension-driver.ts';
import { cardOf, closedCard, isLastLineShown, openedCard } from './card-content.ts';
import { pointOn } from './page-text.ts';
import { type OpenPage, type Session, startSession } from './session.ts';

const sentence = 'General Keith Kellogg stated on Sunday that NATO membership for Ukraine was “off the table.”';

describe.each(browserNames)('in %s', (name) => {
  let session: Session;
  let article: OpenPage;
  let page: Page;

  beforeAll(async () => {
    session = await startSession(name);
  });
  afterAll(() => session?.close());
  beforeEach(async () => {
    article = await session.open('/cde-news.html');
    await article.marks();
    page = article.page;
  });
  afterEach(() => page.close());

  async function openCard(): Promise<void> {
    const { x, y } = await pointOn(page, sentence);
    await page.mouse.click(x, y);
    await cardOf(page, sentence);
  }

  test('an article that is replaced by the same text keeps its card', async () => {
    await openCard();
    const before = await openedCard(page);
    const host = await page.$('sidelight-card');
    await changed(page, () => {
      const article = document.querySelector('article');
      if (article) article.innerHTML = String(article.innerHTML);
    });
    expect((await openedCard(page)).box).toEqual(before.box);
    expect(await host?.evaluate((one) => one.isConnected)).toBe(true);

    await page.evaluate(() => document.querySelector('article')?.replaceChildren('Subscribe to read on.'));
    await closedCard(page);
  });

  test('of a sentence that stands twice, the card stays at the one it was opened for', async () => {
    const view = { amount: 'all', withPossible: false } as const;
    await session.driver.askPage(article.tabId, 'show-marks', { view });
    const addCopy = (words: string) => {
      const first = [...document.querySelectorAll('article p')].find((one) => one.textContent?.includes(words));
      const copy = first?.cloneNode(true) as HTMLElement;
      copy.id = 'copy';
      document.querySelector('article')?.append(copy);
    };
    await changed(page, addCopy, sentence);
    const { x, y } = await pointOn(page, sentence, '#copy');
    await page.mouse.click(x, y);
    const before = await cardOf(page, sentence);

    await changed(page, () => document.querySelector('article')?.append('Another line.'));
    expect((await openedCard(page)).box).toEqual(before.box);
  });

  test('the badge is there again after the reader came back to a page', async () => {
    const badge = () => session.driver.badgeText(article.tabId);
    const count = await waitFor('the badge', async () => (await badge()) || undefined);
    await page.evaluate(() => Object.assign(globalThis, { isSameDocument: true }));
    await page.goto(new URL('/library-hours.html', page.url()).href);
    await waitFor('an empty badge', async () => (await badge()) === '');
    // Puppeteer's own way back waits in vain for a load in Firefox.
    await page.evaluate(() => history.back());
    await waitFor('the badge after Back', async () => (await badge()) === count);
    expect(await page.evaluate(() => 'isSameDocument' in globalThis)).toBe(true);
  });

  test('a page’s own custom properties change nothing in the card', async () => {
    const look = () =>
      inCard(page, (card) =>
        [card, ...card.querySelectorAll('*')].map((element) => {
          const { width, height } = element.getBoundingClientRect();
          const { color, backgroundColor, fontFamily, fontSize, padding } = getComputedStyle(element);
          return [element.localName, width, height, color, backgroundColor, fontFamily, fontSize, padding].join(' ');
        }),
      );
    await openCard();
    const before = await look();
    await page.evaluate(() => {
      const lengths = ['em', 'size-s', 'size-m', 'size-l', 'space-1', 'space-3', 'radius', 'card-max-height'];
      const colours = ['paper', 'desk', 'ink', 'ink-quiet', 'rule', 'control', 'light', 'light-line', 'focus'];
      const rules = [
        ...lengths.map((property) => `--${property}: 20px !important`),
        ...colours.map((property) => `--${property}: lime !important`),
        '--sans: monospace !important; --serif: monospace !important; --shadow: none !important',
      ].join(';');
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`:root, sidelight-card { ${rules} }`);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    });
    const after = (await look()) ?? [];
    expect(before?.length).toBeGreaterThan(20);
    expect(after.filter((line, at) => line !== before?.[at])).toEqual([]);
  });

  test('a wheel over the card scrolls no page, at its head and at its end', async () => {
    await openCard();
    const { box } = await openedCard(page);
    const before = await page.evaluate(() => scrollY);
    expect(await isLastLineShown(page)).toBe(false);
    await page.mouse.move(box.left + 60, box.top + 12);
    for (let turn = 0; turn < 12; turn++) await page.mouse.wheel({ deltaY: 400 });
    await waitFor('the card’s last line', () => isLastLineShown(page));
    await page.mouse.wheel({ deltaY: 400 });
    expect(await page.evaluate(() => scrollY)).toBe(before);
  });

  test('nothing was asked of the network but the pages', () => {
    expect(session.foreignRequests()).toEqual([]);
  });
});

/** Changes the page and waits until it has been read and marked again, and an open card is open again. */
async function changed(page: Page, change: (text: string) => void, text = ''): Promise<void> {
  const handle = await page.evaluateHandle(() => ({
    strong: [...(CSS.highlights.get('sidelight-strong') ?? [])][0],
    open: [...(CSS.highlights.get('sidelight-open') ?? [])][0],
  }));
  await page.evaluate(change, text);
  await page.waitForFunction(
    (before) => {
      const [strong] = CSS.highlights.get('sidelight-strong') ?? [];
      const [open] = CSS.highlights.get('sidelight-open') ?? [];
      const isMarked = strong !== undefined && strong !== before.strong;
      return isMarked && (before.open === undefined || (open !== undefined && open !== before.open));
    },
    {},
    handle,
  );
}
