/** The browser stops the background whenever it likes: pages get their marks and cards all the same. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserNames } from '../../scripts/browsers.ts';
import { waitFor } from '../../scripts/extension-driver.ts';
import { articleOfBytes } from '../bench/page/bench-pages.ts';
import { cardOf, clickInCard, readCard } from './card-content.ts';
import { pressNextMark } from './keys.ts';
import { type Session, startSession } from './session.ts';
import { holdBackgroundAt, stopBackground } from './stop-background.ts';

const path = '/cde-news.html';
/** More text than goes in one message. */
const long = articleOfBytes(60_000);

describe.each(browserNames)('a background that was stopped, in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(name, { pages: [long] });
  });
  afterAll(() => session?.close());

  test('starts again for a long text that comes in portions', async () => {
    await stopBackground(session);
    const article = await session.open(long.path);
    expect(await article.marks()).toHaveLength(8);
    await article.page.close();
  });

  test('starts again for a page that opens', async () => {
    await stopBackground(session);
    const article = await session.open(path);
    expect(await article.marks()).not.toEqual([]);
    await article.page.close();
  });

  test('starts again for a card', async () => {
    const article = await session.open(path);
    const [first] = await article.marks();
    await stopBackground(session);
    await pressNextMark(article.page);
    await cardOf(article.page, first?.text ?? '');
    await article.page.close();
  });

  test('nothing was asked of the network but the pages', () => {
    expect(session.foreignRequests()).toEqual([]);
  });
});

// Firefox asks a background that is at work to end, and waits until it has answered. And that background is a page in a
// process of its own, where no test can put a function of its own in the browser's place.
describe('a background that is stopped, or left, in the middle, in chromium', () => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession('chromium', { pages: [long] });
  });
  afterAll(() => session?.close());

  test('of matching a long text, is sent all of it again', async () => {
    const held = await holdBackgroundAt(session, 'storage.local.get');
    const article = await session.open(long.path);
    await held.reached();
    await stopBackground(session);
    expect(await article.marks()).toHaveLength(8);
    await article.page.close();
  });

  test('of what the gate told it, is told again', async () => {
    const held = await holdBackgroundAt(session, 'scripting.executeScript');
    const article = await session.open(path);
    await held.reached();
    await stopBackground(session);
    expect(await article.marks()).not.toEqual([]);
    await article.page.close();
  });

  test('of matching a page, is asked again', async () => {
    const article = await session.open(path);
    const before = await article.marks();
    const held = await holdBackgroundAt(session, 'storage.sync.get');
    await article.page.evaluate(() => document.querySelector('article p:not([class])')?.append(' And another line.'));
    await held.reached();
    await stopBackground(session);
    expect(await article.marks()).toEqual(before);
    await article.page.close();
  });

  test('of a card, is asked again', async () => {
    const article = await session.open(path);
    const [first] = await article.marks();
    const held = await holdBackgroundAt(session, 'storage.sync.get');
    await pressNextMark(article.page);
    await held.reached();
    await stopBackground(session);
    await cardOf(article.page, first?.text ?? '');
    await article.page.close();
  });

  test('of matching a page that closes meanwhile, has nothing to complain of, and the next page has its marks', async () => {
    const gone = await session.open(path);
    await gone.marks();
    const held = await holdBackgroundAt(session, 'storage.sync.get');
    await gone.page.evaluate(() => document.querySelector('article p:not([class])')?.append(' And another line.'));
    await held.reached();
    await gone.page.close();
    expect(await held.release()).toEqual([]);
    const next = await session.open(path);
    expect(await next.marks()).not.toEqual([]);
    await next.page.close();
  });

  test('and whose storage fails, says so to the page, which is left alone until the storage works again', async () => {
    await holdBackgroundAt(session, 'storage.sync.get', 'reject');
    const { page, tabId, marks } = await session.open('/library-hours.html');
    await session.driver.annotate(tabId);
    await page.evaluate(() => {
      document.body.innerHTML = '<article><p>Ukraine’s NATO membership is off the table, Peskov said.</p></article>';
    });
    await waitFor('the page’s word', async () => {
      const reply = await session.driver.askPage(tabId, 'list-marks', {});
      return reply && !reply.ok && reply.problem === 'failed';
    });
    expect(await page.evaluate(() => CSS.highlights.get('sidelight-strong')?.size ?? 0)).toBe(0);
    await stopBackground(session);
    await page.evaluate(() => document.querySelector('article')?.append('More.'));
    expect(await marks()).toBeDefined();
    await page.close();
  });

  test('and cannot keep what the reader said of a card, says so on the card, and the mark stays', async () => {
    const { page, marks } = await session.open(path);
    const before = await marks();
    await pressNextMark(page);
    await cardOf(page, before[0]?.text ?? '');
    await holdBackgroundAt(session, 'storage.local.set', 'reject');
    await clickInCard(page, 'Not the same claim');
    await waitFor('the card’s word', async () => (await readCard(page))?.text.includes('could not store this'));
    expect(await marks()).toEqual(before);
    await stopBackground(session);
    await page.close();
  });

  test('nothing was asked of the network but the pages', () => {
    expect(session.foreignRequests()).toEqual([]);
  });
});
