/** What is chosen in the options is at work in open tabs at once, and survives as a file. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bidi } from '../../scripts/bidi.ts';
import { browserNames } from '../../scripts/browsers.ts';
import { waitFor } from '../../scripts/extension-driver.ts';
import { type OpenPage, type Session, startSession } from './session.ts';

describe.each(browserNames)('in %s', (name) => {
  let session: Session;
  let article: OpenPage;
  let options: Page;
  let downloads: string;

  beforeAll(async () => {
    session = await startSession(name);
    article = await session.open('/myind.html');
    await article.marks();
    downloads = mkdtempSync(join(tmpdir(), 'sidelight-downloads-'));
    options = await session.running.openExtensionPage('options.html');
    await keepDownloads(session, options, downloads);
    await options.waitForSelector('.source');
  });
  afterAll(async () => {
    await session?.close();
    rmSync(downloads, { recursive: true, force: true });
  });

  const highlightsAre = (kind: string) =>
    waitFor(`marks that are ${kind}`, () =>
      article.page.evaluate((wanted) => CSS.highlights.get(wanted)?.size, `sidelight-${kind}`),
    );
  const choose = async (label: string) => {
    await options.bringToFront();
    await options.locator(`label ::-p-text(${label})`).click();
  };
  const press = async (label: string) => {
    await options.bringToFront();
    await options.locator(`button ::-p-text(${label})`).click();
  };

  test('another look and colour show on the open page at once, as the sample shows them', async () => {
    await highlightsAre('strong');
    await choose('Tint');
    await highlightsAre('strong-tint');
    await choose('Teal');
    await highlightsAre('strong-tint-teal');
    expect(await article.page.evaluate(() => [...CSS.highlights.keys()])).toEqual([
      'sidelight-strong-tint-teal',
      'sidelight-possible-tint-teal',
      'sidelight-open-tint-teal',
    ]);
    const onPage = await article.page.evaluate(styleOf, 'sidelight-strong-tint-teal');
    expect(onPage).toEqual({ ground: 'rgba(14, 132, 128, 0.18)', line: 'underline', colour: 'rgb(14, 132, 128)' });
    expect(await options.evaluate(styleOf, 'sidelight-strong-tint-teal')).toEqual(onPage);
  });

  test('dots stand beside their sentences, and the words are as the author made them', async () => {
    await choose('Dot in the margin');
    await highlightsAre('strong-dot-teal');
    await article.page.waitForSelector('sidelight-dots');
    expect(await article.page.evaluate(styleOf, 'sidelight-strong-dot-teal')).toMatchObject({ line: 'none' });
    await article.page.bringToFront();
    const dot = await article.page.evaluate(firstDot);
    await article.page.mouse.click(dot.x, dot.y);
    await article.page.waitForSelector('sidelight-card');
    await choose('Tint');
    await highlightsAre('strong-tint-teal');
    await waitFor('no dots', () => article.page.evaluate(() => !document.querySelector('sidelight-dots')));
  });

  test('the effect of a switch is told before and after it, in numbers of the pack', async () => {
    const before = await effectIn(options);
    expect(before[0]).toBe(before[1]);
    await options.focus('#source-daily-guardian');
    const told = await waitFor('what it would leave', async () => {
      const [left, claims] = await effectIn(options);
      return left !== undefined && claims !== undefined && left < claims && left;
    });
    await options.click('#source-daily-guardian');
    await options.evaluate(() => (document.activeElement as HTMLElement).blur());
    await options.mouse.move(0, 0);
    await waitFor('the same number after', async () => (await effectIn(options))[0] === told);
  });

  test('a source opens into its wordings, each with the way to its sentence', async () => {
    await options.locator('.source-wordings summary').click();
    await options.waitForSelector('.source-wordings[open] li');
    const links = await options.$$eval('.source-wordings[open] li a', (found) => found.map(({ href }) => href));
    const count = await options.$eval('.source-wordings summary', ({ textContent }) =>
      Number.parseInt(textContent, 10),
    );
    expect(links).toHaveLength(count);
    expect(links.every((link) => link.includes('#:~:text='))).toBe(true);
  });

  test('a backup, a reset and the backup again lead back to where it began', async () => {
    await press('Save a backup');
    const path = join(downloads, 'sidelight-settings.json');
    const saved = await waitFor('the file', async () => {
      try {
        return JSON.parse(readFileSync(path, 'utf8')) as { hiddenSources: string[] };
      } catch {
        return undefined;
      }
    });
    expect(saved.hiddenSources).toEqual(['daily-guardian']);

    await press('Reset all …');
    await options.locator('.question .primary').click();
    await highlightsAre('strong');
    await waitFor('all sources', () =>
      options.$$eval('.source .switch', (all) => all.every((one) => (one as HTMLInputElement).checked)),
    );

    const picker = await options.$('input[type="file"]');
    if (!picker) throw new Error('no way to choose a file');
    await (picker as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path);
    await options.waitForSelector('.question .report');
    // Nothing before the reader has said so.
    expect(await options.$eval('#source-daily-guardian', (one) => (one as HTMLInputElement).checked)).toBe(true);
    await options.locator('.question .primary').click();
    await highlightsAre('strong-tint-teal');
    await waitFor('the source to be off', () =>
      options.$eval('#source-daily-guardian', (one) => !(one as HTMLInputElement).checked),
    );
  });

  test('another language is at once the page’s own, and the browser’s again', async () => {
    const titleIs = (title: string) => waitFor(title, async () => (await options.title()) === title);
    await options.locator('label ::-p-text(Українська)').click();
    await titleIs('Sidelight – Налаштування');
    await options.locator('label:has(input[name="language"])').click();
    await titleIs('Sidelight – Options');
  });

  test('an address with an anchor leads to its section', async () => {
    const page = await session.running.openExtensionPage('options.html#about');
    const top = await waitFor('the section', () =>
      page.evaluate(() => {
        const box = document.querySelector('#about')?.getBoundingClientRect();
        return box && box.top < innerHeight && box.bottom > 0;
      }),
    );
    expect(top).toBe(true);
    await page.close();
  });

  test('nothing was asked of the network but the pages', () => {
    expect(session.foreignRequests()).toEqual([]);
  });
});

/** How the words of the first mark under that name are drawn. */
function styleOf(name: string) {
  const [range] = CSS.highlights.get(name) ?? [];
  const words = range?.startContainer;
  const element = words instanceof Element ? words : words?.parentElement;
  if (!element) return undefined;
  const style = getComputedStyle(element, `::highlight(${name})`);
  return { ground: style.backgroundColor, line: style.textDecorationLine, colour: style.textDecorationColor };
}

/** Where a dot belongs that is beside the first mark, in CSS pixels of the viewport. */
function firstDot() {
  const [range] = CSS.highlights.get('sidelight-strong-dot-teal') ?? [];
  const element = range?.startContainer.parentElement;
  if (!(range instanceof Range) || !element) throw new Error('nothing is marked');
  element.scrollIntoView({ block: 'center' });
  const [line] = range.getClientRects();
  return { x: element.getBoundingClientRect().left - 14, y: line ? (line.top + line.bottom) / 2 : 0 };
}

/** The numbers that the effect line says last: claims that are worded, of all. */
async function effectIn(page: Page): Promise<readonly number[]> {
  const text = await page.$eval('.effect [role="status"]', ({ textContent }) => textContent);
  return [...text.matchAll(/\d+/g)].map(Number).slice(-2);
}

/** Lets the browser put what it downloads into a folder without a question. */
async function keepDownloads({ running }: Session, page: Page, folder: string): Promise<void> {
  if (running.name === 'chromium') {
    const protocol = await page.createCDPSession();
    await protocol.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  } else {
    await bidi(running.browser).send('browser.setDownloadBehavior', {
      downloadBehavior: { type: 'allowed', destinationFolder: folder },
    });
  }
}
