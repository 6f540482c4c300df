/** What becomes of a page's marks when one of the extension's parts ends under it. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { evaluateInBrowser } from '../../scripts/bidi.ts';
import { browserNames } from '../../scripts/browsers.ts';
import { testBuild } from '../../scripts/build-for-tests.ts';
import { waitFor } from '../../scripts/extension-driver.ts';
import { cardOf, closedCard } from './card-content.ts';
import { pressNextMark } from './keys.ts';
import { pointOn } from './page-text.ts';
import { type Session, startSession } from './session.ts';

describe.each(browserNames)('the annotator, in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(name);
  });
  afterAll(() => session?.close());

  test('when it is told to stop, marks and card go without a trace, and it can begin anew', async () => {
    const { page, tabId, marks } = await session.open('/cde-news.html');
    const before = await marks();
    await pressNextMark(page);
    await cardOf(page, before[0]?.text ?? '');

    await session.driver.askPage(tabId, 'stop', {});
    await closedCard(page);
    expect(await page.evaluate(() => [CSS.highlights.size, document.adoptedStyleSheets.length])).toEqual([0, 0]);
    await page.evaluate(() => document.querySelector('article')?.append('Another line.'));
    await pressNextMark(page);
    expect(await session.driver.askPage(tabId, 'list-marks', {})).toBeUndefined();
    expect(await page.evaluate(() => document.querySelector('sidelight-card'))).toBeNull();

    await session.driver.annotate(tabId);
    expect(await marks()).toEqual(before);
    await page.close();
  });

  test('nothing was asked of the network but the pages', () => {
    expect(session.foreignRequests()).toEqual([]);
  });
});

describe.each(browserNames)('the extension under an open page, in %s', (name) => {
  let session: Session;
  let page: Page;
  let complaints: string[];
  beforeEach(async () => {
    session = await startSession(name);
    const article = await session.open('/cde-news.html');
    page = article.page;
    complaints = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    const [first] = await article.marks();
    await pressNextMark(page);
    await cardOf(page, first?.text ?? '');
  });
  afterEach(() => session?.close());

  test('when it is removed, nothing of it is to be seen', async () => {
    await session.running.browser.uninstallExtension(session.running.extensionId ?? '');
    await waitFor('the end', async () => {
      // Chromium tells our scripts nothing: they notice when the reader comes back to the page.
      await page.mouse.move(200, 200 + Math.round(100 * Math.random()));
      const { isCardShown, line } = await seen(page);
      return !isCardShown && line === 'none';
    });
    expect(complaints).toEqual([]);
  });

  test('when it is updated, the page is marked anew, and the card of before is gone', async () => {
    await page.evaluate(() => Object.assign(globalThis, { before: CSS.highlights.get('sidelight-strong') }));
    await reload(session);
    await page.waitForFunction(() => {
      const { before } = globalThis as unknown as { before: Highlight };
      const now = CSS.highlights.get('sidelight-strong');
      return now !== undefined && now !== before && now.size > 0;
    });
    await page.mouse.move(300, 300, { steps: 2 });
    const { x, y } = await pointOn(page, sentence);
    await page.mouse.click(x, y);
    await cardOf(page, sentence);
    expect(await page.evaluate(() => document.querySelectorAll('sidelight-card').length)).toBe(1);
    expect((await seen(page)).line).toBe('underline');
    expect(complaints).toEqual([]);
  });
});

const sentence = 'General Keith Kellogg stated on Sunday that NATO membership for Ukraine was “off the table.”';

function seen(page: Page): Promise<{ readonly isCardShown: boolean; readonly line: string }> {
  return page.evaluate(() => {
    const words = [...(CSS.highlights.get('sidelight-strong') ?? [])][0]?.startContainer?.parentElement;
    return {
      isCardShown: document.querySelector('sidelight-card')?.checkVisibility() ?? false,
      line: words ? getComputedStyle(words, '::highlight(sidelight-strong)').textDecorationLine : 'none',
    };
  });
}

/** Loads the extension anew from its folder, as an update does. */
async function reload({ running }: Session): Promise<void> {
  if (running.name === 'firefox') {
    const addons = `ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs').AddonManager`;
    const id = JSON.stringify(running.extensionId);
    await evaluateInBrowser(running.browser, `${addons}.getAddonByID(${id}).then((addon) => addon.reload())`);
    return;
  }
  await running.browser.installExtension(testBuild(running.name));
}
