/** The popup: looking up what the reader selected or typed, and going to the page's marks. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserNames } from '../../scripts/browsers.ts';
import { waitFor } from '../../scripts/extension-driver.ts';
import { openedCard } from './card-content.ts';
import { selectText } from './page-text.ts';
import { type Session, startSession } from './session.ts';

const quote = 'Ukraine’s NATO membership is not being considered';

describe.each(browserNames)('in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(name);
  });
  afterAll(() => session?.close());

  test('a quote selected in the page is looked up at once', async () => {
    const article = await session.open('/cde-news.html');
    await selectText(article.page, quote);

    const popup = await session.openPopup(article);
    await popup.waitForSelector('.hits');
    expect(await textOf(popup, 'blockquote')).toBe(quote);
    const outlets = await popup.$$eval('.hits > li:first-child a.outlet', (links) => links.map(({ host }) => host));
    expect(outlets).toContain('myind.net');
    await popup.close();
    await article.page.close();
  });

  test('so is one that is selected in a frame of a page about something else', async () => {
    const framed = await session.open('/framed-report.html');
    const frame = await framed.page.waitForFrame((candidate) => candidate.url().endsWith('/cde-news.html'));
    await frame.waitForSelector('footer');
    await selectText(frame, quote);

    const popup = await session.openPopup(framed);
    await popup.waitForSelector('.hits');
    expect(await textOf(popup, 'blockquote')).toBe(quote);
    await popup.close();
    await framed.page.close();
  });

  test('a phrase that nobody stated gets an answer that says how much was searched', async () => {
    const page = await session.open('/library-hours.html');
    const popup = await session.openPopup(page);
    await popup.locator('#phrase').fill('The town library will open its doors on Sundays');
    await popup.keyboard.press('Enter');

    await popup.waitForSelector('.asked + [role=status] .note');
    const pack = await session.driver.ask('describe-pack', {});
    const { claims, sources } = pack.ok ? pack.answer : { claims: 0, sources: [] };
    expect(claims).toBeGreaterThan(0);
    expect(await textOf(popup, '.asked + [role=status]')).toMatch(/^Nothing close in this pack\./);
    expect(await textOf(popup, '.asked + [role=status]')).toContain(`${claims} claims from ${sources.length} sources`);
    await popup.close();
    await page.page.close();
  });

  test('typing finds claims; the keys walk them and show one, whose wordings stand side by side', async () => {
    const page = await session.open('/library-hours.html');
    const popup = await session.openPopup(page);
    await popup.locator('#phrase').fill('rutte irrev');
    await popup.waitForSelector('[role=option]');
    await popup.keyboard.press('ArrowDown');
    const first = await textOf(popup, '[role=option][aria-selected=true] .line');
    expect(first).toContain('Mark Rutte said that Ukraine’s path');
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('.result .statement');
    expect(await textOf(popup, '.result .statement')).toBe(first);
    expect(await popup.$('[role=listbox]')).toBeNull();
    await popup.close();
    await page.page.close();
  });

  test('what was looked up is a click away the next time, until it is cleared', async () => {
    const page = await session.open('/library-hours.html');
    const popup = await session.openPopup(page);
    await popup.waitForSelector('.history');
    const quotes = await popup.$$eval('.history .words', (lines) => lines.map(({ textContent }) => textContent));
    expect(quotes).toEqual(['The town library will open its doors on Sundays', quote]);
    await popup.locator('.history li:last-child button').click();
    await popup.waitForSelector('.hits');
    expect(await textOf(popup, 'blockquote')).toBe(quote);
    await popup.locator('.result .section-head button').click();
    await popup.waitForSelector('.history');
    expect(await textOf(popup, '.history .words')).toBe(quote);

    await popup.locator('.history .section-head button').click();
    await popup.waitForFunction(() => !document.querySelector('.history'));
    const again = await session.openPopup(page);
    await again.waitForSelector('.page-line');
    expect(await again.$('.history')).toBeNull();
    for (const opened of [popup, again, page.page]) await opened.close();
  });

  test('without a selection it lists the marks, and a choice opens the card on the page', async () => {
    const article = await session.open('/kyiv-independent.html');
    const marks = await article.marks();

    const popup = await session.openPopup(article);
    await popup.waitForSelector('.marks');
    expect(await popup.$$eval('.marks .words', (items) => items.map(({ textContent }) => textContent))).toEqual(
      marks.map(({ text }) => text),
    );
    const chosen = marks[3];
    // Not the pointer's click, which would wait for an answer of the page that it closes.
    await popup.$$eval('.marks button', (buttons) => void setTimeout(() => buttons[3]?.click()));
    await waitFor('the popup to close', async () => !(await session.driver.isOpen('popup.html')));
    expect((await openedCard(article.page)).text).toContain(chosen?.text);
    await article.page.close();
  });

  test('in a window narrower than itself it takes the width there is', async () => {
    const page = await session.open('/library-hours.html');
    const popup = await session.openPopup(page);
    await popup.waitForSelector('#phrase');
    const widthAt = async (width: number) => {
      await popup.setViewport({ width, height: 600 });
      return popup.$eval('.popup', (shown) => shown.scrollWidth);
    };
    expect(await widthAt(500)).toBe(380);
    expect(await widthAt(320)).toBe(320);
    await popup.close();
    await page.page.close();
  });

  test('on a page about something else it says so, below one row of site, switch and “This page now”', async () => {
    const page = await session.open('/sudan-rivers.html');
    const popup = await session.openPopup(page);
    await popup.setViewport({ width: 380, height: 600 });
    // The field is there at once; what is said of the page comes when the page has been asked.
    await popup.waitForSelector('.page-line .status');
    expect(await textOf(popup, '.page-line .status')).toBe(
      'At first sight, this page is not about the topic of the pack.',
    );
    const row = await popup.$$eval('.standing > :is(h2, fieldset, button)', (parts) =>
      parts.map((part) => part.getBoundingClientRect()).map(({ top, bottom }) => (top + bottom) / 2),
    );
    expect(row).toHaveLength(3);
    expect(Math.max(...row) - Math.min(...row)).toBeLessThan(2);
    await popup.close();
    await page.page.close();
  });

  test('nothing was asked of the network but the pages', () => {
    expect(session.foreignRequests()).toEqual([]);
  });
});

function textOf(page: Page, selector: string): Promise<string> {
  return page.$eval(selector, (element) => element.textContent?.trim() ?? '');
}
