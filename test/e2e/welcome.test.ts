/** The first minute: from the installation to the first comparison, step by step, without any permission. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleText } from '../../components/welcome/sample-text.ts';
import { browserNames } from '../../scripts/browsers.ts';
import { cardOf, closedCard, openedCard } from './card-content.ts';
import { pressNextMark } from './keys.ts';
import { pointOn, selectText } from './page-text.ts';
import { type Session, startSession } from './session.ts';

const [first, second] = sampleText.paragraphs;

describe.each(browserNames)('in %s', (name) => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await startSession(name);
  });
  afterAll(() => session?.close());

  /** Once the page has come to rest there: scrolling takes a pointer's rest for nothing. */
  const placeOf = async (text: string, within = 'article') => {
    const place = await pointOn(page, text, within);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    return place;
  };

  test('the installation opens the welcome page by itself', async () => {
    expect(await session.driver.isOpen('welcome.html')).toBe(true);
    // Another of it, since Puppeteer does not get hold of that tab in Firefox.
    page = await session.running.openExtensionPage('welcome.html');
    await page.waitForSelector('.trying li:first-child .button:not(:disabled)');
  });

  test('its article is marked by the real marks', async () => {
    const size = await page.evaluate(() => CSS.highlights.get('sidelight-strong')?.size);
    expect(size).toBe(7);
  });

  test('resting on a marked sentence opens the card, with real outlets’ wordings and the ways to them', async () => {
    await page.bringToFront();
    const { x, y } = await placeOf(first);
    await page.mouse.move(x, y, { steps: 3 });
    const card = await cardOf(page, first);
    expect(new Set(card.wordings.map(({ url }) => new URL(url).host)).size).toBeGreaterThan(2);
    await page.keyboard.press('Escape');
    await closedCard(page);
  });

  test('a click on a marked sentence opens its card, one beside it closes it', async () => {
    const clickOn = async (text: string, within?: string) => {
      const { x, y } = await placeOf(text, within);
      await page.mouse.click(x, y);
    };
    await clickOn('Moscow has heard');
    expect((await openedCard(page)).text).toContain(second.split('. ')[0]);
    await clickOn('An example that we wrote', '.sample header');
    await closedCard(page);
  });

  test('the keyboard alone goes from mark to mark, by the button and by the reader’s key', async () => {
    await page.focus('.trying .button');
    await page.keyboard.press('Enter');
    const button = await openedCard(page);
    await page.keyboard.press('Escape');
    await closedCard(page);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('button');
    await pressNextMark(page);
    const key = await openedCard(page);
    expect(key.text).not.toBe(button.text);
    await page.keyboard.press('Escape');
    await closedCard(page);
  });

  test('selected words are looked up beside the article', async () => {
    await selectText(page, 'membership is excluded');
    await page.waitForFunction(() =>
      document.querySelectorAll('.trying .button')[1]?.textContent?.includes('selected'),
    );
    await page.locator('.trying li:last-child .button').click();
    await page.waitForSelector('.trying .hits');
    expect(await page.$eval('.trying blockquote', ({ textContent }) => textContent)).toBe('membership is excluded');
  });

  test('after the choice the articles of the pack are a click away, at the sources’ own addresses', async () => {
    await page.locator('.choices li:last-child button').click();
    await page.waitForSelector('.articles');
    const pack = await session.driver.ask('describe-pack', {});
    const urls = pack.ok ? pack.answer.sources.map(({ url }) => url) : [];
    expect(await page.$$eval('.articles a', (links) => links.map(({ href }) => href))).toEqual(urls);
    expect(await page.$$eval('.next dd', (keys) => keys.map(({ textContent }) => textContent))).toEqual(
      ['H', 'J', 'K', 'U'].map((letter) => `Alt+Shift+${letter}`),
    );
  });

  test('no permission was needed, and nothing was asked of the network', async () => {
    expect(await session.driver.grantedOrigins()).toEqual(['*://127.0.0.1/*']);
    expect(session.foreignRequests()).toEqual([]);
  });
});
