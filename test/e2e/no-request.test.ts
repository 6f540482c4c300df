/**
 * Nothing leaves the device: every test file here ends by asking the proxy that all connections went through. This
 * one shows that the proxy would have seen them, a page's and the extension's own.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserNames } from '../../scripts/browsers.ts';
import { type Session, startSession } from './session.ts';

describe.each(browserNames)('in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(name);
  });
  afterAll(() => session?.close());

  test('installing Sidelight and opening each of its pages asks for nothing', async () => {
    for (const file of ['welcome.html', 'options.html', 'popup.html']) {
      const page = await session.running.openExtensionPage(file);
      await page.waitForSelector('h1');
      await page.close();
    }
    expect(session.foreignRequests()).toEqual([]);
  });

  test('a request of a page is seen', async () => {
    const { page } = await session.open('/library-hours.html');
    await page.evaluate(() => fetch('https://page.invalid/').catch(() => undefined));
    expect(session.foreignRequests()).toContainEqual(expect.stringContaining('page.invalid'));
  });

  test('a request of the extension is seen', async () => {
    const page = await session.running.openExtensionPage('options.html');
    await page.evaluate(() => fetch('https://extension.invalid/').catch(() => undefined));
    expect(session.foreignRequests()).toContainEqual(expect.stringContaining('extension.invalid'));
  });
});
