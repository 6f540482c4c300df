/** The library as a page of the built extension: its addresses, by keyboard, what it saves and what it prints. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserNames } from '../../scripts/browsers.ts';
import { waitFor } from '../../scripts/extension-driver.ts';
import { ownPack } from '../unit/own-pack.ts';
import { type Session, startSession } from './session.ts';

const coincides = 'us-position-coincides-with-russias';

describe.each(browserNames)('in %s', (name) => {
  let session: Session;
  let library: Page;

  beforeAll(async () => {
    session = await startSession(name);
    library = await session.running.openExtensionPage('library.html');
    await library.bringToFront();
    await library.setViewport({ width: 1280, height: 900 });
    await library.waitForSelector('table.claims');
  });
  afterAll(() => session?.close());

  test('it lists every claim of the pack, and each outlet', async () => {
    expect(await countOf(library, '.claims tbody tr')).toBe(ownPack.claims.length);
    expect(await textsOf(library, '.claims thead .name')).toEqual(ownPack.sources.map(({ outlet }) => outlet));
    expect(await library.title()).toBe('Library – Sidelight');
  });

  test('its head and its first column stay in sight', async () => {
    await library.setViewport({ width: 800, height: 500 });
    await library.evaluate(() => scrollTo({ left: 400, top: 1500, behavior: 'instant' }));
    const { head, first } = await library.evaluate(() => ({
      head: document.querySelector('thead th')?.getBoundingClientRect().top,
      first: document.querySelector('tbody th')?.getBoundingClientRect().left,
    }));
    expect(head).toBeCloseTo(0, 0);
    expect(first).toBeGreaterThanOrEqual(0);
    await library.setViewport({ width: 1280, height: 900 });
  });

  test('by keys alone one finds a claim, reads its page and comes back to where one was', async () => {
    await library.focus('#library-search');
    await library.keyboard.type('coincides');
    await waitFor('one claim', async () => (await countOf(library, '.claims tbody tr')) === 1);
    expect(await hashOf(library)).toBe('#/?text=coincides');

    await tabTo(library, '.claim-link');
    await library.keyboard.press('Enter');
    await library.waitForSelector('.claim-page');
    expect(await focused(library)).toBe('H1');
    expect(await hashOf(library)).toBe(`#/claim/${coincides}`);
    expect(await library.title()).toMatch(/^Dmitry Peskov said .* – Library – Sidelight$/);

    await library.goBack();
    await library.waitForSelector('.claims');
    expect(await hashOf(library)).toBe('#/?text=coincides');
    expect(await library.$eval('#library-search', (search) => (search as HTMLInputElement).value)).toBe('coincides');
    expect(await focused(library)).toBe('A');
  });

  test('another wording becomes the base, and the address keeps it', async () => {
    await goTo(library, `#/claim/${coincides}`);
    await library.waitForSelector('.claim-page');
    await library.focus('.choose-base input:checked');
    await library.keyboard.press('ArrowDown');
    await waitFor('another base', async () => (await hashOf(library)).includes('?base='));
    const base = await textsOf(library, '.base blockquote');
    const anew = await session.running.openExtensionPage(`library.html${await hashOf(library)}`);
    await anew.waitForSelector('.base');
    expect(await textsOf(anew, '.base blockquote')).toEqual(base);
    await anew.close();
    await library.bringToFront();
  });

  test('an address of nothing says so', async () => {
    await goTo(library, '#/claim/no-such-claim');
    await waitFor('a word of it', async () => (await textsOf(library, 'h1'))[0] === 'Nothing stands here');
  });

  test('a source that is switched off is left out at once, and shown again on a wish', async () => {
    await goTo(library, '#/');
    await library.waitForSelector('table.claims');
    await session.driver.store({ settings: { version: 1, hiddenSources: ['cde-news'] } });
    await waitFor('a column less', async () => !(await textsOf(library, '.claims thead .name')).includes('CDE News'));
    await library.click('.notice button');
    await waitFor('the column', async () => (await textsOf(library, '.claims thead .name')).includes('CDE News'));
    await session.driver.store({ settings: undefined });
  });

  test('what is shown is saved as a file, without a permission for it', async () => {
    await goTo(library, '#/?speaker=Keith+Kellogg');
    await waitFor('one claim', async () => (await countOf(library, '.claims tbody tr')) === 1);
    await library.evaluate(keepSavedFiles);
    for (const button of await library.$$('main > .tools .text-button')) await button.click();
    const [csv = '', json = ''] = await library.evaluate(savedFiles);
    const wordings = ownPack.claims.find(({ id }) => id === 'kellogg-membership-off-the-table')?.wordings ?? [];
    expect(csv.split('\r\n')).toHaveLength(wordings.length + 2);
    expect(JSON.parse(json).claims).toHaveLength(1);
  });

  test('two claims are chosen for a sheet whose answers are on a page of their own', async () => {
    await goTo(library, '#/');
    await library.waitForSelector('table.claims');
    for (const at of [3, 4]) await library.click(`.claims tbody tr:nth-child(${at}) input`);
    await library.click('.chosen a');
    await library.waitForSelector('.paper');
    await library.click('.tick input');
    await library.waitForSelector('.answers');
    expect(await hashOf(library)).toContain('names=hidden');
    expect(await countOf(library, '.paper')).toBe(2);
  });

  // Only Chromium makes a PDF whose pages can be counted without reading it.
  if (name === 'chromium') {
    test.each(['A4', 'Letter'] as const)('it prints on two pages of %s', async (format) => {
      const pdf = Buffer.from(await library.pdf({ format })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(2);
    });
  }

  test('nothing was asked of the network', () => {
    expect(session.foreignRequests()).toEqual([]);
  });
});

function textsOf(page: Page, selector: string): Promise<readonly (string | null)[]> {
  return page.$$eval(selector, (found) => found.map(({ textContent }) => textContent));
}

function countOf(page: Page, selector: string): Promise<number> {
  return page.$$eval(selector, ({ length }) => length);
}

function hashOf(page: Page): Promise<string> {
  return page.evaluate(() => location.hash);
}

function goTo(page: Page, hash: string): Promise<void> {
  return page.evaluate((address) => {
    location.hash = address;
  }, hash);
}

function focused(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.tagName);
}

/** Presses Tab until the focus is on such an element. */
async function tabTo(page: Page, selector: string): Promise<void> {
  await waitFor(`the focus on ${selector}`, async () => {
    await page.keyboard.press('Tab');
    return page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
  });
}

/** Runs in the page: keeps what would be saved, and lets nothing be downloaded. */
function keepSavedFiles(): void {
  const kept: Blob[] = [];
  Object.assign(globalThis, { keptFiles: kept });
  const { createObjectURL } = URL;
  URL.createObjectURL = (blob: Blob) => {
    kept.push(blob);
    return createObjectURL.call(URL, blob);
  };
  HTMLAnchorElement.prototype.click = () => {};
}

/** Runs in the page. */
function savedFiles(): Promise<readonly string[]> {
  const { keptFiles } = globalThis as unknown as { keptFiles: readonly Blob[] };
  return Promise.all(keptFiles.map((blob) => blob.text()));
}
