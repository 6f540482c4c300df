/** A page whose article stands in a frame: marked like any, counted with the page, and its card opens in the frame. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserNames } from '../../scripts/browsers.ts';
import { waitFor } from '../../scripts/extension-driver.ts';
import { type Session, startSession } from './session.ts';

const sentence = 'Ukraine has not received a formal invitation to join NATO.';

describe.each(browserNames)('in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(name);
  });
  afterAll(() => session?.close());

  test('the article in a frame is marked, and advertisements and hidden frames are not', async () => {
    const portal = await session.open('/article-in-frame.html');
    const badge = await waitFor('the badge', async () => (await session.driver.badgeText(portal.tabId)) || undefined);
    expect(badge).toBe('1');
    const sizes = await Promise.all(
      portal.page.frames().map((frame) => frame.evaluate(() => CSS.highlights.get('sidelight-strong')?.size ?? 0)),
    );
    expect(sizes.toSorted()).toEqual([0, 0, 0, 0, 1]);
    await portal.page.close();
  });

  test('the popup lists the marks of the frame, and the card opens in it', async () => {
    const portal = await session.open('/article-in-frame.html');
    await waitFor('the badge', async () => (await session.driver.badgeText(portal.tabId)) || undefined);
    const popup = await session.openPopup(portal);
    await popup.waitForSelector('.marks');
    expect(await popup.$$eval('.marks .words', (items) => items.map(({ textContent }) => textContent))).toEqual([
      sentence,
    ]);

    // Not the pointer's click, which would wait for an answer of the page that it closes.
    await popup.$$eval('.marks button', (buttons) => void setTimeout(() => buttons[0]?.click()));
    await waitFor('the popup to close', async () => !(await session.driver.isOpen('popup.html')));
    const hosts = () =>
      Promise.all(
        portal.page.frames().map((frame) => frame.evaluate(() => document.querySelectorAll('sidelight-card').length)),
      );
    const counts = await waitFor('the card', async () => {
      const found = await hosts();
      return found.includes(1) && found;
    });
    expect(counts[0]).toBe(0);
    await portal.page.close();
  });

  test('a page in another language says so in the popup, and has no annotator', async () => {
    const report = await session.open('/german-report.html');
    await waitFor('the gate', async () => (await session.driver.scriptsIn(report.tabId)).gate);
    const popup = await session.openPopup(report);
    await waitFor('the reason', () => popup.evaluate(() => /another language/.test(document.body.textContent)));
    expect(await session.driver.scriptsIn(report.tabId)).toMatchObject({ annotator: false });
    await popup.close();
    await report.page.close();
  });

  test('nothing was asked of the network but the pages', () => {
    expect(session.foreignRequests()).toEqual([]);
  });
});
