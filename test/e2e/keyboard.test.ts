/** Reading the marks of a long page by keyboard alone: from one to the next and back, through a card, and out again. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { MarkSummary } from '../../platform/messages.ts';
import { browserNames } from '../../scripts/browsers.ts';
import { waitFor } from '../../scripts/extension-driver.ts';
import { cardOf, closedCard, isLastLineShown } from './card-content.ts';
import { pressNextMark, pressPreviousMark } from './keys.ts';
import { type OpenPage, type Session, startSession } from './session.ts';

describe.each(browserNames)('in %s', (name) => {
  let session: Session;
  let article: OpenPage;
  let marks: readonly MarkSummary[];

  beforeAll(async () => {
    session = await startSession(name);
  });
  afterAll(() => session?.close());
  beforeEach(async () => {
    article = await session.open('/kyiv-independent.html');
    marks = await article.marks();
  });
  afterEach(() => article.page.close());

  const textOf = (index: number) => marks.at(index)?.text ?? '';

  test('each key press opens the next mark’s card, screens apart, and Esc gives the focus back', async () => {
    const { page } = article;
    await page.setViewport({ width: 900, height: 500 });
    await page.focus('nav a');
    expect(marks.length).toBeGreaterThan(3);
    const scrolled = new Set<number>();
    for (const { text } of marks) {
      await pressNextMark(page);
      await cardOf(page, text);
      scrolled.add(await page.evaluate(() => Math.floor(scrollY / innerHeight)));
    }
    expect(scrolled.size).toBeGreaterThan(1);

    await page.keyboard.press('Escape');
    await closedCard(page);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('a');
  });

  test('after Esc the walk goes on from the mark that was read, and back again', async () => {
    const { page } = article;
    for (const index of [0, 1, 2]) {
      await pressNextMark(page);
      await cardOf(page, textOf(index));
      await page.keyboard.press('Escape');
      await closedCard(page);
    }
    await pressPreviousMark(page);
    await cardOf(page, textOf(1));
    await pressPreviousMark(page);
    await cardOf(page, textOf(0));
    await pressPreviousMark(page);
    await cardOf(page, textOf(-1));
  });

  test('the popup’s choice of a mark far away opens its card over one that is open', async () => {
    const { page, tabId } = article;
    await page.setViewport({ width: 900, height: 500 });
    await pressNextMark(page);
    await cardOf(page, textOf(0));
    await session.driver.askPage(tabId, 'jump-to-mark', { index: marks.length - 1 });
    await cardOf(page, textOf(-1));
  });

  test('a card opened by key scrolls by key, and the page behind it stays', async () => {
    const { page } = article;
    await page.setViewport({ width: 900, height: 500 });
    await pressNextMark(page);
    await cardOf(page, textOf(0));
    const before = await page.evaluate(() => scrollY);

    expect(await isLastLineShown(page)).toBe(false);
    // As long as the page scrolls to the mark, its card's room changes, and so does where the card ends.
    await waitFor('the card’s last line', async () => {
      await page.keyboard.press('End');
      return isLastLineShown(page);
    });
    expect(await page.evaluate(() => scrollY)).toBe(before);
  });

  test('in a window of 640 by 300 pixels, as at a zoom of 200 %, a card is half as high as the window', async () => {
    const { page } = article;
    await page.setViewport({ width: 640, height: 300 });
    for (const { text } of marks) {
      await pressNextMark(page);
      const { box } = await cardOf(page, text);
      expect(box.bottom - box.top).toBeGreaterThanOrEqual(150);
    }
  });

  test('nothing was asked of the network but the pages', () => {
    expect(session.foreignRequests()).toEqual([]);
  });
});
