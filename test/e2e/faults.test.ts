/** Faults of the browser's and of ours: pages are left as they are, the rest goes on, and the reader is told. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserNames } from '../../scripts/browsers.ts';
import { testBuild } from '../../scripts/build-for-tests.ts';
import { waitFor } from '../../scripts/extension-driver.ts';
import { cardOf } from './card-content.ts';
import { pressNextMark } from './keys.ts';
import { type Session, startSession } from './session.ts';

const path = '/cde-news.html';

describe.each(browserNames)('in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(name);
  });
  afterAll(() => session?.close());

  const forged: [what: string, message: unknown][] = [
    ['blocks that are none', { type: 'match-blocks', payload: { blocks: [1], pageUrl: '', isStyled: true } }],
    ['a wish too many', { type: 'describe-pack', payload: { and: 'settings' } }],
    ['no payload', { type: 'look-up-quote' }],
  ];
  test.each(forged)('a message with %s is refused', async (_, message) => {
    expect(await session.driver.send(message)).toEqual({ ok: false, problem: 'refused' });
  });

  test('fifty tabs that open at once have their marks', async () => {
    const { page, tabId, marks } = await session.open(path);
    const expected = (await marks()).length;
    const tabs = await session.driver.openTabs(page.url(), 50);
    for (const tab of tabs) {
      await waitFor('the marks of each', async () => {
        const reply = await session.driver.askPage(tab, 'list-marks', {});
        return reply?.ok && reply.answer.marks.length === expected;
      });
    }
    await session.driver.closeTabs(tabs);
    expect((await session.driver.askPage(tabId, 'list-marks', {}))?.ok).toBe(true);
    await page.close();
  });

  test('pages that close as soon as they are there leave the next one its marks', async () => {
    for (let round = 0; round < 5; round++) await (await session.open(path)).page.close();
    const { page, marks } = await session.open(path);
    expect(await marks()).not.toEqual([]);
    await page.close();
  });

  test('without a network, cards and lookups are there as ever', async () => {
    const { page, marks } = await session.open(path);
    const [first] = await marks();
    await session.unplug();
    await pressNextMark(page);
    await cardOf(page, first?.text ?? '');
    const found = await session.driver.ask('look-up-quote', { quote: 'Ukraine’s NATO membership is off the table' });
    expect(found.ok && found.answer.hits.length).toBeGreaterThan(0);
    await page.close();
  });

  test('nothing was asked of the network but the pages', () => {
    expect(session.foreignRequests()).toEqual([]);
  });
});

describe.each(browserNames)('with a damaged pack, in %s', (name) => {
  let folder: string;
  let session: Session;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'sidelight-damaged-'));
    cpSync(testBuild(name), folder, { recursive: true });
    const file = join(folder, 'background.js');
    const code = readFileSync(file, 'utf8');
    const damaged = code.replace('"sidelight-pack","version":1,"id":', '"sidelight-pack","version":1,"di":');
    if (damaged === code) throw new Error('the built background holds no pack to be damaged');
    writeFileSync(file, damaged);
    session = await startSession(name, { extensionPath: folder });
  });
  afterAll(async () => {
    await session?.close();
    rmSync(folder, { recursive: true });
  });

  test('a page is left alone, and popup and options say what is wrong and how to repair it', async () => {
    const article = await session.open(path);
    await waitFor('the gate', async () => (await session.driver.scriptsIn(article.tabId)).gate);
    expect(await session.driver.ask('describe-pack', {})).toMatchObject({
      ok: false,
      problem: 'damaged-pack',
      detail: expect.stringMatching(/^is not a Sidelight pack: id/),
    });
    expect(await session.driver.scriptsIn(article.tabId)).toEqual({ gate: true, annotator: false });
    for (const page of [await session.openPopup(article), await session.running.openExtensionPage('options.html')]) {
      await page.waitForSelector('[role=alert], [role=status]');
      await waitFor('the words', () => page.evaluate(() => document.body.innerText.includes('cannot be read')));
      await page.close();
    }
    expect(await article.page.evaluate(() => CSS.highlights.size)).toBe(0);
    await article.page.close();
  });
});
