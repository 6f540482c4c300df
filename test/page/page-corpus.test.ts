/** Every page of the corpus in real browsers: the right sentences, at the right places, and no others. */
import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, test } from 'vitest';
import { createEngine } from '../../engine/engine.ts';
import { browserNames } from '../../scripts/browsers.ts';
import { articlePages } from '../../scripts/news-pages.ts';
import { type PageServer, servePages } from '../../scripts/page-server.ts';
import { corpusFiles, corpusPages, pathOfPage } from '../fixtures/page-corpus.ts';
import { withBrowsers } from '../shared-browsers.ts';
import { ownPack } from '../unit/own-pack.ts';
import { bundlePageCode } from './bundle-page-code.ts';
import { readCorpusPage } from './read-corpus-page.ts';

const engine = createEngine(ownPack);

/** White space apart, which the page may have more of, a sentence is what stands at its places. */
const squeeze = (text: string) => text.replace(/\s+/g, '');

describe.each(browserNames)('the page corpus, in %s', (name) => {
  let server: PageServer;
  let code: string;
  let page: Page;

  withBrowsers.beforeAll(async ({ browserOf }) => {
    const running = browserOf(name);
    [server, code] = await Promise.all([servePages([...corpusFiles(), ...articlePages()]), bundlePageCode()]);
    page = await (await running).browser.newPage();
  });
  afterAll(async () => {
    await page?.close();
    await server?.close();
  });

  test.each(corpusPages())('$slug: $expected.about', async ({ slug, expected }) => {
    await page.goto(server.origin + pathOfPage(slug));
    const { gate, marks } = await readCorpusPage(page, code, ownPack, engine);
    expect(marks.map(({ text }) => text)).toEqual(expected.marks);
    expect(gate).toBe(expected.gate);
    for (const { text, places } of marks) expect(squeeze(places)).toBe(squeeze(text));
  });
});
