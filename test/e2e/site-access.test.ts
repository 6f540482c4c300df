/** Where Sidelight may look, as the reader and the browser decide it, and what popup, options and button say of it. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserNames } from '../../scripts/browsers.ts';
import { waitFor } from '../../scripts/extension-driver.ts';
import { pressWithAltShift } from './keys.ts';
import { type OpenPage, type Session, startSession } from './session.ts';

describe.each(browserNames)('in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(name);
  });
  afterAll(() => session?.close());

  const badgeIs = (text: string, { tabId }: OpenPage) =>
    waitFor(`a badge “${text}”`, async () => (await session.driver.badgeText(tabId)) === text);
  const isAlone = async ({ tabId }: OpenPage) => (await session.driver.askPage(tabId, 'list-marks', {})) === undefined;

  test('a PDF is told as what it is, with no site to let in', async () => {
    const viewer = await session.open('/report.pdf');
    const popup = await session.openPopup(viewer);
    await popup.waitForSelector('.page-line .status');
    expect(await textOf(popup, '.page-line .status')).toMatch(/^This is a PDF in the browser’s own viewer/);
    expect(await popup.$('.segments')).toBeNull();
    await popup.close();
    await viewer.page.close();
  });

  test('a site that was not let in has no gate; a key reads the page once, and no other of the site', async () => {
    const first = await session.openElsewhere('/myind.html');
    expect(await isAlone(first)).toBe(true);
    await pressWithAltShift(first.page, 'H');
    const marks = await first.marks();
    expect(marks.length).toBeGreaterThan(0);
    await badgeIs(String(marks.length), first);

    const second = await session.openElsewhere('/cde-news.html');
    await pressWithAltShift(second.page, 'J');
    expect((await first.marks()).length).toBe(marks.length);
    expect(await isAlone(second)).toBe(true);
    expect(await session.driver.badgeText(second.tabId)).toBe('');

    const popup = await session.openPopup(first);
    await popup.waitForSelector('.marks');
    expect(await modeIn(popup)).toEqual({ site: 'localhost', mode: 'Ask' });
    await popup.close();
    await first.page.close();
    await second.page.close();
  });

  test('off leaves the site’s pages, also those to come, says so on the button, and no key overrules it', async () => {
    const article = await session.open('/myind.html');
    await article.marks();
    const popup = await session.openPopup(article);
    await popup.waitForSelector('.marks');
    expect((await modeIn(popup)).mode).toBe('On');
    await press(popup, 'Off');
    await popup.waitForFunction(() =>
      document.querySelector('main [role=status]')?.textContent?.includes('is off on this site'),
    );
    await waitFor('the marks to go', () => isAlone(article));
    await badgeIs('off', article);

    const later = await session.open('/cde-news.html');
    await badgeIs('off', later);
    await pressWithAltShift(later.page, 'H');
    // The key of another page is obeyed by then.
    const elsewhere = await session.openElsewhere('/cde-news.html');
    await pressWithAltShift(elsewhere.page, 'H');
    await elsewhere.marks();
    expect(await isAlone(later)).toBe(true);
    expect(await session.driver.scriptsIn(later.tabId)).toEqual({ gate: false, annotator: false });

    await press(popup, 'On');
    expect((await later.marks()).length).toBeGreaterThan(0);
    expect((await article.marks()).length).toBeGreaterThan(0);
    for (const { page } of [article, later, elsewhere]) await page.close();
    await popup.close();
  });

  test('the options show the keys that the browser has given', async () => {
    const options = await session.running.openExtensionPage('options.html');
    await options.waitForSelector('.keys');
    expect(await options.$$eval('.keys dd', (found) => found.map(({ textContent }) => textContent))).toEqual(
      ['H', 'J', 'K', 'U'].map((letter) => `Alt+Shift+${letter}`),
    );
    await options.close();
  });

  test('a key looks the selection up in a page that Sidelight was not let in to', async () => {
    const page = await session.openElsewhere('/library-hours.html');
    await page.page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('p') ?? document.body));
    await pressWithAltShift(page.page, 'U');
    const text = await waitFor('the popup', async () => (await session.driver.popupText())?.includes('Your quote'));
    expect(text).toBe(true);
    await session.driver.closePopup();
    await page.page.close();
  });

  test('on a page of the browser, or of an extension, the popup says so', async () => {
    const page =
      name === 'chromium'
        ? await session.running.browser.newPage()
        : await session.running.openExtensionPage('welcome.html');
    if (name === 'chromium') await page.goto('chrome://version');
    await pressWithAltShift(page, 'U');
    await waitFor('the popup', async () => (await session.driver.popupText())?.includes('a page of the browser'));
    await page.close();
  });

  test('nothing was asked of the network but the pages', () => {
    expect(session.foreignRequests()).toEqual([]);
  });
});

describe('in chromium, which gives back nothing that was granted at install', () => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession('chromium');
  });
  afterAll(() => session?.close());

  test('a site that is to ask does nothing until a click asks; what the browser keeps is told', async () => {
    const article = await session.open('/myind.html');
    await makeItAsk(session, article);

    const options = await session.running.openExtensionPage('options.html');
    await options.waitForSelector('.sites li');
    expect(await textOf(options, '.sites')).toContain('asks first');
    await press(options, 'Remove');
    await options.waitForFunction(() =>
      document.querySelector('.sites + .notice')?.textContent?.includes('keeps this'),
    );
    // The rule is gone all the same, so that the site is on again.
    const later = await session.open('/cde-news.html');
    expect((await later.marks()).length).toBeGreaterThan(0);
  });
});

describe('in firefox, which can be told to grant without a question', () => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession('firefox');
  });
  afterAll(() => session?.close());

  test('a site that is switched on is read from then on, until the options give it back, which the popup then says', async () => {
    const article = await session.openElsewhere('/myind.html');
    await pressWithAltShift(article.page, 'H');
    await article.marks();
    const popup = await session.openPopup(article);
    await popup.waitForSelector('.marks');
    await press(popup, 'On');
    await waitFor('the site to be on', async () => (await modeIn(popup)).mode === 'On');
    const later = await session.openElsewhere('/cde-news.html');
    expect((await later.marks()).length).toBeGreaterThan(0);

    const options = await session.running.openExtensionPage('options.html');
    await options.locator('button[aria-label="Remove localhost"]').click();
    await options.waitForFunction(() => !document.querySelector('.sites')?.textContent?.includes('localhost'));
    for (const { tabId } of [article, later]) {
      const isLeft = async () => (await session.driver.askPage(tabId, 'list-marks', {})) === undefined;
      await waitFor('the page to be left', isLeft);
      await waitFor('the badge to go', async () => (await session.driver.badgeText(tabId)) === '');
    }
    await popup.waitForFunction(() =>
      document.querySelector('main [role=status]')?.textContent?.includes('was taken back'),
    );
    for (const page of [article.page, later.page, popup, options]) await page.close();
  });

  test('a site named in the options is let in with all below it; the news sites and all sites are a click each', async () => {
    const options = await session.running.openExtensionPage('options.html');
    await options.locator('#new-site').fill('https://www.example.org/news');
    await options.keyboard.press('Enter');
    await options.waitForFunction(() => document.querySelector('.sites')?.textContent?.includes('example.org'));
    const granted = () => session.driver.grantedOrigins();
    expect(await granted()).toContain('*://*.example.org/*');

    await press(options, 'Add news sites');
    await options.waitForFunction(() => document.querySelector('.sites')?.textContent?.includes('myind.net'));
    expect(await buttonsIn(options)).not.toContain('Add news sites');
    await press(options, 'Add all sites');
    await options.waitForFunction(() => document.querySelector('.sites')?.textContent?.includes('All sites'));
    const elsewhere = await session.openElsewhere('/myind.html');
    expect((await elsewhere.marks()).length).toBeGreaterThan(0);

    await options.bringToFront();
    await options.locator('button[aria-label="Remove All sites"]').click();
    await waitFor('the page to be left', async () => {
      return (await session.driver.askPage(elsewhere.tabId, 'list-marks', {})) === undefined;
    });
    expect(await granted()).toContain('*://*.myind.net/*');
    await elsewhere.page.close();
    await options.close();
  });

  test('a site that is to ask under a wider access does nothing until a click asks', async () => {
    const options = await session.running.openExtensionPage('options.html');
    await press(options, 'Add all sites');
    await options.waitForFunction(() => document.querySelector('.sites')?.textContent?.includes('All sites'));
    const article = await session.openElsewhere('/myind.html');
    await makeItAsk(session, article);
    await options.bringToFront();
    expect(await textOf(options, '.sites')).toContain('asks first');
  });
});

/** Chooses “Ask” for the site of a page that carries marks, and reads it on a click. */
async function makeItAsk({ driver, openPopup }: Session, article: OpenPage): Promise<void> {
  await article.marks();
  const popup = await openPopup(article);
  await popup.waitForSelector('.marks');
  await press(popup, 'Ask');
  await popup.waitForFunction(() =>
    document.querySelector('main [role=status]')?.textContent?.includes('only when you ask'),
  );
  await waitFor('the page to be left', async () => !(await driver.askPage(article.tabId, 'list-marks', {})));
  await waitFor('the badge to go', async () => (await driver.badgeText(article.tabId)) === '');
  await press(popup, 'This page now');
  await popup.waitForSelector('.marks');
  expect((await article.marks()).length).toBeGreaterThan(0);
  await popup.close();
}

function textOf(page: Page, selector: string): Promise<string> {
  return page.$eval(selector, (element) => element.textContent?.trim() ?? '');
}

/** The page may be behind another one: a tab is clicked in front. */
async function press(page: Page, label: string): Promise<void> {
  await page.bringToFront();
  const button = await page.waitForSelector(`::-p-xpath(//button[normalize-space()="${label}"])`);
  await button?.click();
}

function buttonsIn(page: Page): Promise<readonly string[]> {
  return page.$$eval('button', (buttons) => buttons.map(({ textContent }) => textContent ?? ''));
}

async function modeIn(popup: Page): Promise<{ readonly site: string; readonly mode: string }> {
  const site = await popup.$eval('#site-name', (heading) => heading.lastChild?.textContent ?? '');
  return { site, mode: await textOf(popup, '.segments [aria-pressed="true"]') };
}
