/** The page at a glance: a panel that stays beside the page and follows it. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserNames } from '../../scripts/browsers.ts';
import { waitFor } from '../../scripts/extension-driver.ts';
import { openedCard } from './card-content.ts';
import { type Session, startSession } from './session.ts';

describe.each(browserNames)('in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(name);
  });
  afterAll(() => session?.close());

  test('it lists all that the page states, also what the page does not show, and a choice opens the card there', async () => {
    const article = await session.open('/myind.html');
    const shown = (await article.marks()).map(({ text }) => text);

    const panel = await session.openPanel(article);
    await panel.waitForSelector('.sentences h3');
    const listed = await sentencesOf(panel);
    expect(listed.length).toBeGreaterThan(shown.length);
    expect(listed).toEqual(expect.arrayContaining(shown));

    const unshown = listed.find((text) => !shown.includes(text));
    await panel.$$eval(
      '.sentences h3 button',
      (buttons, text) => buttons.find(({ textContent }) => textContent === text)?.click(),
      unshown,
    );
    expect((await openedCard(article.page)).text).toContain(unshown);
    expect((await article.marks()).map(({ text }) => text)).toContain(unshown);
    await panel.close();
    await article.page.close();
  });

  test('as the page scrolls, the list says which sentence is in the window', async () => {
    const article = await session.open('/kyiv-independent.html');
    await article.marks();
    const panel = await session.openPanel(article);
    await panel.waitForSelector('.sentences h3');
    await article.page.bringToFront();
    await article.page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
    const last = await waitFor('the last sentences', async () => {
      const current = await currentOf(panel);
      return current !== undefined && (await sentencesOf(panel)).indexOf(current) > 3 && current;
    });
    await article.page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    const first = await waitFor('the headline', async () => {
      const current = await currentOf(panel);
      return current !== last && current;
    });
    expect(first).toBe((await sentencesOf(panel))[0]);
    await panel.close();
    await article.page.close();
  });

  test('on a report of the story it says what other reports carry, and what only this one has', async () => {
    const article = await session.open('/kyiv-independent.html');
    await article.marks();
    const panel = await session.openPanel(article);
    const first = await panel.waitForFunction(
      () => document.querySelector('.sentences h3') && { hasViews: document.querySelector('.views') !== null },
    );
    // Coming later, they would push the list down.
    expect(await first.jsonValue()).toEqual({ hasViews: true });
    await panel.$$eval('.views button', ([, others]) => others?.click());
    await panel.waitForSelector('.left-out .carried');
    const outlets = await panel.$$eval('.left-out .carried a', (links) => links.map(({ host }) => host));
    expect(outlets).toContain('myind.net');
    expect(outlets).not.toContain('kyivindependent.com');
    await panel.close();
    await article.page.close();
  });

  test('it follows its tab to another page, and to the marks that come and go there', async () => {
    const article = await session.open('/kyiv-independent.html');
    await article.marks();
    const panel = await session.openPanel(article);
    await panel.waitForSelector('.sentences h3');
    await article.page.goto(new URL('/sudan-rivers.html', article.page.url()).href);
    await waitFor('the reason', () => panel.evaluate(() => /not about the topic/.test(document.body.textContent)));
    await article.page.goto(new URL('/cde-news.html', article.page.url()).href);
    await panel.waitForSelector('.sentences h3');
    const headline = await article.page.$eval('h1', (title) => title.textContent);
    expect(await sentencesOf(panel)).toContain(headline);
    await article.page.$eval('article', (text) => text.replaceChildren());
    await waitFor('no marks', async () => (await sentencesOf(panel)).length === 0);
    await panel.close();
    await article.page.close();
  });

  test('an article in a frame is listed like any, and its card opens there', async () => {
    const portal = await session.open('/article-in-frame.html');
    await waitFor('the badge', async () => (await session.driver.badgeText(portal.tabId)) || undefined);
    const panel = await session.openPanel(portal);
    await panel.waitForSelector('.sentences h3');
    expect(await sentencesOf(panel)).toEqual(['Ukraine has not received a formal invitation to join NATO.']);
    await panel.$eval('.sentences h3 button', (button) => button.click());
    const frame = portal.page.frames().find((candidate) => candidate.url().endsWith('/article.html'));
    await frame?.waitForFunction(() => document.querySelector('sidelight-card'));
    await panel.close();
    await portal.page.close();
  });

  test('the keyboard alone leads through it in reading order, and from it into the page', async () => {
    const article = await session.open('/myind.html');
    await article.marks();
    const panel = await session.openPanel(article);
    await panel.waitForSelector('.views');
    const listed = await sentencesOf(panel);
    await panel.bringToFront();
    const walked: string[] = [];
    do {
      await panel.keyboard.press('Tab');
      walked.push(await panel.evaluate(nameOfFocus));
    } while (walked.at(-1) !== listed[1] && walked.length < 20);
    const head = ['Options', 'Marks', 'Other reports', 'Show all', 'Search the list', 'Outlet', 'Kind of difference'];
    expect(walked.map((name) => head.find((start) => name.startsWith(start)) ?? name)).toEqual([
      ...head,
      ...listed.slice(0, 2),
    ]);

    await panel.keyboard.press('Enter');
    expect((await openedCard(article.page)).text).toContain(listed[1]);
    await panel.close();
    await article.page.close();
  });

  // Firefox opens its sidebar for nobody but a reader; the panel in it is the same page.
  if (name === 'chromium') {
    test('the browser’s own panel follows the tab in front, and says where it has not been let in', async () => {
      const article = await session.open('/kyiv-independent.html');
      const [first] = await article.marks();
      await session.driver.openSidePanel(article.tabId);
      const target = await session.running.browser.waitForTarget((one) => one.url().endsWith('/sidepanel.html'));
      const panel = await target.asPage();
      await waitFor('the first article', async () => (await sentencesOf(panel)).includes(first?.text ?? ''));

      const other = await session.open('/cde-news.html');
      const [otherFirst] = await other.marks();
      await waitFor('the other article', async () => (await sentencesOf(panel)).includes(otherFirst?.text ?? ''));
      const closed = await session.openElsewhere('/sudan-rivers.html');
      await waitFor('the reason', () => panel.evaluate(() => /not been let in/.test(document.body.textContent)));
      await article.page.bringToFront();
      await waitFor('the first article again', async () => (await sentencesOf(panel)).includes(first?.text ?? ''));
      for (const { page } of [article, other, closed]) await page.close();
    });
  }

  test('nothing was asked of the network but the pages', () => {
    expect(session.foreignRequests()).toEqual([]);
  });
});

function sentencesOf(panel: Page): Promise<string[]> {
  return panel.$$eval('.sentences h3', (items) => items.map(({ textContent }) => textContent ?? ''));
}

function currentOf(panel: Page): Promise<string | undefined> {
  return panel.evaluate(() => document.querySelector('.sentences [aria-current] h3')?.textContent ?? undefined);
}

/** Runs in the panel. */
function nameOfFocus(): string {
  const focused = document.activeElement;
  return focused?.ariaLabel || focused?.textContent || '';
}
