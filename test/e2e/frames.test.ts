/** A page whose article stands in a frame: marked like any, counted with the page, and its card opens in the frame. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserNames } from '../../scripts/browsers.ts';
import { waitFor } from '../../scripts/extension-driver.ts';
import type { ServedPage } from '../../scripts/page-server.ts';
import { otherHost, otherPort } from './recording-proxy.ts';
import { type Session, startSession } from './session.ts';

const sentence = 'Ukraine has not received a formal invitation to join NATO.';

/** A page with nothing but frames, each of another host than the page's own or of the same. */
function framing(path: string, frames: readonly (readonly [host: string, file: string])[]): ServedPage {
  const script = `for (const [host, file] of ${JSON.stringify(frames)}) {
    const frame = document.createElement('iframe');
    frame.src = location.protocol + '//' + host.replace('*', location.port) + '/article-in-frame/' + file;
    frame.width = 800;
    frame.height = 600;
    document.body.append(frame);
  }`;
  return {
    path,
    html: `<!doctype html><html lang="en"><title>Portal</title><body><script>${script}</script></body></html>`,
  };
}
const lentArticles = framing('/lent-articles.html', [
  [`${otherHost}:*`, 'article.html'],
  [`127.0.0.1:${otherPort}`, 'advertisement.html'],
  [`127.0.0.1:${otherPort}`, 'article.html'],
]);
const wrapped = framing('/wrapped.html', [['127.0.0.1:*', 'article.html']]);

/** How many words are painted in each frame, the page itself first. */
function paintedIn(page: Page): Promise<number[]> {
  return Promise.all(
    page.frames().map((frame) => frame.evaluate(() => CSS.highlights.get('sidelight-strong')?.size ?? 0)),
  );
}

describe.each(browserNames)('in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(name, { pages: [lentArticles, wrapped] });
  });
  afterAll(() => session?.close());

  test('the article in a frame is marked, and advertisements and hidden frames are not', async () => {
    const portal = await session.open('/article-in-frame.html');
    const badge = await waitFor('the badge', async () => (await session.driver.badgeText(portal.tabId)) || undefined);
    expect(badge).toBe('1');
    expect((await paintedIn(portal.page)).toSorted()).toEqual([0, 0, 0, 0, 1]);
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

  test('an article of another origin is marked in its frame where that was let in to, and nowhere else', async () => {
    const portal = await session.open(lentArticles.path);
    const badge = () => session.driver.badgeText(portal.tabId);
    await waitFor('the badge', async () => (await badge()) === '1');
    const popup = await session.openPopup(portal);
    await popup.waitForSelector('.marks');
    expect(await popup.$$eval('.marks .words', (items) => items.map(({ textContent }) => textContent))).toEqual([
      sentence,
    ]);
    await popup.close();
    expect((await paintedIn(portal.page)).toSorted()).toEqual([0, 0, 0, 1]);
    expect(await badge()).toBe('1');
    await portal.page.close();
  });

  test('so is one in a page that was not let in to, and the card opens in it', async () => {
    const portal = await session.openElsewhere(wrapped.path);
    await waitFor('the badge', async () => (await session.driver.badgeText(portal.tabId)) === '1');
    expect(await paintedIn(portal.page)).toEqual([0, 1]);
    const frame = portal.page.frames()[1];
    const words = await frame?.waitForSelector('article p');
    await words?.click({ offset: { x: 30, y: 8 } });
    await frame?.waitForSelector('sidelight-card');
    expect(await portal.page.$('sidelight-card')).toBeNull();
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
