/** The browser stops the background whenever it likes: pages get their marks and cards all the same. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserNames } from '../../scripts/browsers.ts';
import { cardOf } from './card-content.ts';
import { pressNextMark } from './keys.ts';
import { type Session, startSession } from './session.ts';
import { holdBackgroundAt, stopBackground } from './stop-background.ts';

const path = '/cde-news.html';

describe.each(browserNames)('a background that was stopped, in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(name);
  });
  afterAll(() => session?.close());

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

// Firefox asks a background that is at work to end, and waits until it has answered.
describe('a background that is stopped in the middle, in chromium', () => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession('chromium');
  });
  afterAll(() => session?.close());

  test('of what the gate told it, is told again', async () => {
    const held = await holdBackgroundAt(session, 'scripting.executeScript');
    const article = await session.open(path);
    await held();
    await stopBackground(session);
    expect(await article.marks()).not.toEqual([]);
    await article.page.close();
  });

  test('of matching a page, is asked again', async () => {
    const article = await session.open(path);
    const before = await article.marks();
    const held = await holdBackgroundAt(session, 'storage.sync.get');
    await article.page.evaluate(() => document.querySelector('article p:not([class])')?.append(' And another line.'));
    await held();
    await stopBackground(session);
    expect(await article.marks()).toEqual(before);
    await article.page.close();
  });

  test('of a card, is asked again', async () => {
    const article = await session.open(path);
    const [first] = await article.marks();
    const held = await holdBackgroundAt(session, 'storage.sync.get');
    await pressNextMark(article.page);
    await held();
    await stopBackground(session);
    await cardOf(article.page, first?.text ?? '');
    await article.page.close();
  });

  test('nothing was asked of the network but the pages', () => {
    expect(session.foreignRequests()).toEqual([]);
  });
});
