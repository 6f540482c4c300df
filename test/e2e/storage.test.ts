/** The browser's storage full, or holding what is not ours: the reader is told, and nothing that was set is lost. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserNames } from '../../scripts/browsers.ts';
import { waitFor } from '../../scripts/extension-driver.ts';
import { cardOf } from './card-content.ts';
import { pressNextMark } from './keys.ts';
import { type Session, startSession } from './session.ts';

const path = '/cde-news.html';

declare const chrome: {
  readonly storage: {
    readonly sync: {
      get(key: null): Promise<Record<string, unknown>>;
      set(values: Record<string, unknown>): Promise<void>;
      clear(): Promise<void>;
    };
  };
};

describe.each(browserNames)('in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(name);
  });
  afterAll(() => session?.close());

  test.each([
    ['is damaged', { version: 1, hiddenSources: 'none', sites: 7 }],
    ['was written by a newer Sidelight', { version: 99, hiddenSources: [{ id: 'x' }] }],
  ])(
    'a settings record that %s is as good as none, is told, and stays until the reader changes something',
    async (_, settings) => {
      await session.driver.store({ settings });
      const { page, marks } = await session.open(path);
      const [first] = await marks();
      await pressNextMark(page);
      await cardOf(page, first?.text ?? '');

      const options = await session.running.openExtensionPage('options.html');
      await told(options, /newer Sidelight wrote it/);
      expect(await stored(options)).toEqual({ settings });
      await options.locator('#source-daily-guardian').click();
      await waitFor('another record', async () => {
        const { settings: now } = await stored(options);
        return (now as { hiddenSources: unknown }).hiddenSources?.toString() === 'daily-guardian';
      });
      await options.waitForFunction(() => !document.querySelector('[role="alert"]'));
      await session.driver.store({ settings: undefined });
      await options.close();
      await page.close();
    },
  );

  test('a storage that is full refuses a change, which options and popup say; all that was set stays', async () => {
    const article = await session.open(path);
    const before = await article.marks();
    const options = await session.running.openExtensionPage('options.html');
    const isShown = (id: string) => options.$eval(`#source-${id}`, (one) => (one as HTMLInputElement).checked);
    await options.locator('#source-myind').click();
    await waitFor('the first change', async () => !(await isShown('myind')));
    await fill(options);
    const full = await stored(options);

    await options.locator('#source-daily-guardian').click();
    await told(options, /could not store this change/);
    expect([await isShown('myind'), await isShown('daily-guardian')]).toEqual([false, true]);
    const popup = await session.openPopup(article);
    await popup.locator('.segments button ::-p-text(Off)').click();
    await told(popup, /could not store this choice/);
    expect(await stored(options)).toEqual(full);
    expect(await session.driver.scriptsIn(article.tabId)).toEqual({ gate: true, annotator: true });

    await options.evaluate(() => chrome.storage.sync.clear());
    await waitFor('all sources', () => isShown('myind'));
    await options.bringToFront();
    await options.locator('#source-daily-guardian').click();
    await waitFor('the change', async () => !(await isShown('daily-guardian')));
    await options.waitForFunction(() => !document.querySelector('[role="alert"]'));
    await options.evaluate(() => chrome.storage.sync.clear());
    await waitFor('the marks', async () => (await article.marks()).length === before.length);
    for (const page of [options, popup, article.page]) await page.close();
  });

  test('nothing was asked of the network but the pages', () => {
    expect(session.foreignRequests()).toEqual([]);
  });
});

async function told(page: Page, words: RegExp): Promise<void> {
  const alert = () => page.$$eval('[role="alert"]', (found) => found.map(({ textContent }) => textContent).join(' '));
  await waitFor(`the words ${words}`, async () => words.test(await alert()));
}

/** All that is stored, asked by a page of the extension. */
function stored(options: Page): Promise<Record<string, unknown>> {
  return options.evaluate(() => chrome.storage.sync.get(null));
}

/** Stores on until the browser takes not a single character more. */
async function fill(options: Page): Promise<void> {
  await options.evaluate(async () => {
    const isStored = (key: string, chars: number) =>
      chrome.storage.sync.set({ [key]: 'x'.repeat(chars) }).then(
        () => true,
        () => false,
      );
    for (let count = 0; await isStored(`filling-${count}`, 8000); count++);
    let chars = 0;
    for (let more = 4096; more >= 1; more /= 4) while (await isStored('rest', chars + more)) chars += more;
  });
}
