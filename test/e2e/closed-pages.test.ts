/** Pages that the browser keeps extensions out of, and access that the reader declines: the popup says in words what is up. */
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { evaluateInBrowser } from '../../scripts/bidi.ts';
import { browserNames } from '../../scripts/browsers.ts';
import { waitFor } from '../../scripts/extension-driver.ts';
import { pressWithAltShift } from './keys.ts';
import { type Session, startSession } from './session.ts';

const file = `file://${resolve(import.meta.dirname, '../fixtures/pages/library-hours/page.html')}`;

describe.each(browserNames)('in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(name);
  });
  afterAll(() => session?.close());

  // Both browsers let an extension that is loaded from a folder in to files; what is told where they do not is a unit's test.
  test('a file on the device is left alone until the reader asks', async () => {
    const page = await session.running.browser.newPage();
    await page.goto(file);
    await page.bringToFront();
    const tabId = await session.driver.frontTabId();
    expect(await popupOver(session, page)).toContain('only when you ask');
    expect(await session.driver.askPage(tabId, 'list-marks', {})).toBeUndefined();
    await pressWithAltShift(page, 'H');
    const reading = await waitFor('the reading', () => session.driver.askPage(tabId, 'list-marks', {}));
    expect(reading.ok).toBe(true);
    await page.close();
  });

  test('nothing was asked of the network but the pages', () => {
    expect(session.foreignRequests()).toEqual([]);
  });
});

/** What the popup says over a page, opened by the key that looks the selection up, once it knows of the page. */
async function popupOver({ driver }: Session, page: Page): Promise<string> {
  await pressWithAltShift(page, 'U');
  const text = await waitFor('the popup', async () => {
    const said = await driver.popupText();
    return /can still be looked up|This page now/.test(said ?? '') && said;
  });
  await driver.closePopup();
  return text;
}

// Chromium asks in a window of its own, which no protocol reaches, and shows its store without its network to nobody.
describe('what only firefox can be made to do', () => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession('firefox');
    await evaluateInBrowser(
      session.running.browser,
      `Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', true)`,
    );
    // The answer "Don’t allow" to whatever is asked: https://searchfox.org/mozilla-central/search?q=webextension-optional-permission-prompt
    await evaluateInBrowser(
      session.running.browser,
      `Services.obs.addObserver(({ wrappedJSObject }) => wrappedJSObject.resolve(false), 'webextension-optional-permission-prompt')`,
    );
  });
  afterAll(() => session?.close());

  test('access that the reader declines is told in popup and options, and what was read on a wish stays', async () => {
    const granted = await session.driver.grantedOrigins();
    const article = await session.openElsewhere('/myind.html');
    await pressWithAltShift(article.page, 'H');
    const marks = await article.marks();
    const popup = await session.openPopup(article);
    await popup.waitForSelector('.marks');
    await popup.bringToFront();
    await popup.locator('.segments button ::-p-text(On)').click();
    await popup.waitForFunction(() => document.body.innerText.includes('did not give access to this site'));

    const options = await session.running.openExtensionPage('options.html');
    await options.locator('button ::-p-text(Add all sites)').click();
    await options.waitForFunction(() => document.body.innerText.includes('did not give access'));
    expect(await session.driver.grantedOrigins()).toEqual(granted);

    expect(await article.marks()).toEqual(marks);
    for (const page of [popup, options, article.page]) await page.close();
  });

  test('the store for extensions is told as what it is', async () => {
    const page = await session.running.browser.newPage();
    // Answered before any connection is made.
    await page.setRequestInterception(true);
    page.on('request', (request) => request.respond({ contentType: 'text/html', body: '<title>A store</title>' }));
    await page.goto('https://addons.mozilla.org/en-GB/firefox/');
    expect(await popupOver(session, page)).toContain('keeps extensions out of the site where it offers them');
    await page.close();
  });

  test('nothing was asked of the network but the pages', () => {
    expect(session.foreignRequests()).toEqual([]);
  });
});
