/** The reader's choice of sources, made in the options, at work in tabs that are open already. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserNames } from '../../scripts/browsers.ts';
import { waitFor } from '../../scripts/extension-driver.ts';
import { openedCard, readCard, wordingsOfOthers } from './card-content.ts';
import { pointOn } from './page-text.ts';
import { type OpenPage, type Session, startSession } from './session.ts';

const sentence =
  'General Keith Kellogg stated on Sunday that NATO membership for Ukraine is no longer being considered.';
const claimId = 'kellogg-membership-off-the-table';

describe.each(browserNames)('in %s', (name) => {
  let session: Session;
  let article: OpenPage;
  let options: Page;

  beforeAll(async () => {
    session = await startSession(name);
    article = await session.open('/myind.html');
    await article.marks();
    options = await session.running.openExtensionPage('options.html');
    await options.waitForSelector('#source-cde-news');
  });
  afterAll(() => session?.close());

  test('the options list every source of the pack, all of them on', async () => {
    const switches = await options.$$eval('.source .switch', (found) =>
      found.map((one) => (one as HTMLInputElement).checked),
    );
    expect(switches).toEqual([true, true, true, true, true]);
  });

  test('a source that is switched off vanishes from the open tab’s card', async () => {
    await article.page.bringToFront();
    await session.driver.askPage(article.tabId, 'show-marks', { view: { amount: 'all', withPossible: false } });
    const { x, y } = await pointOn(article.page, sentence);
    await article.page.mouse.click(x, y);
    const before = await openedCard(article.page);
    expect(before.wordings.some(({ url }) => url.includes('cde.news'))).toBe(true);

    await options.bringToFront();
    await options.click('#source-cde-news');

    const after = await waitFor('a card without the source', async () => {
      const card = await readCard(article.page);
      return card && card.wordings.length < before.wordings.length && card;
    });
    const left = wordingsOfOthers(claimId, 'myind').filter(({ source }) => source !== 'cde-news');
    expect(after.wordings.map(({ text }) => text).toSorted()).toEqual(left.map(({ text }) => text).toSorted());
    expect(after.text).toMatch(/\d wordings? hidden by your source filter/);
  });

  test('and from the popup', async () => {
    const popup = await session.openPopup(article);
    await popup.locator('#phrase').fill(sentence);
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('.hits');
    const outlets = await popup.$$eval('.hits > li:first-child a.outlet', (links) => links.map(({ host }) => host));
    expect(outlets).not.toEqual([]);
    expect(outlets).not.toContain('cde.news');
    await popup.close();
  });

  test('with no source left there is no mark and no badge; with all again they are back', async () => {
    const before = (await article.marks()).length;
    await options.bringToFront();
    await clickButton(options, 'Show none');
    await waitFor('the marks to go', async () => (await article.marks()).length === 0);
    await waitFor('the badge to go', async () => (await session.driver.badgeText(article.tabId)) === '');

    await clickButton(options, 'Show all');
    await waitFor('the marks to return', async () => (await article.marks()).length >= before);
  });

  test('nothing was asked of the network but the pages', () => {
    expect(session.foreignRequests()).toEqual([]);
  });
});

async function clickButton(page: Page, label: string): Promise<void> {
  await page.locator(`::-p-text(${label})`).click();
}
