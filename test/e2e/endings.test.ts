/** What becomes of a page's marks when one of the extension's parts ends under it. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserNames } from '../../scripts/browsers.ts';
import { cardOf, closedCard } from './card-content.ts';
import { pressNextMark } from './keys.ts';
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
