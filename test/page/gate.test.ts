import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build } from 'wxt';
import { inBrowsers } from './in-browsers.ts';
import { advance, stopClock } from './page-clock.ts';

/** Every page of every granted site loads the gate. */
const maxGateBytes = 1000;

let folder: string;
let gate: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sidelight-gate-'));
  const quiet = () => {};
  await build({
    browser: 'chrome',
    outDir: folder,
    outDirTemplate: 'built',
    filterEntrypoints: ['gate'],
    logger: {
      debug: quiet,
      log: quiet,
      info: quiet,
      warn: quiet,
      error: quiet,
      fatal: quiet,
      success: quiet,
      level: 0,
    },
  });
  gate = readFileSync(join(folder, 'built', 'gate.js'), 'utf8');
});
afterAll(() => rm(folder, { recursive: true }));

test('the gate is at most 1 kB gzipped', () => {
  expect(gzipSync(gate, { level: 9 }).byteLength).toBeLessThanOrEqual(maxGateBytes);
});

declare global {
  var messages: unknown[];
  /** What comes back for the next messages; without, the background has looked after the page. */
  var answers: Promise<unknown>[];
  /** The ways to an element that were gone. */
  var touched: string[];
}

/** Runs the built gate twice, as two injections would, and gives the messages that it sent. */
async function runTwice(page: Page): Promise<unknown> {
  await letExtensionIn(page);
  await page.evaluate(gate);
  await page.evaluate(gate);
  return page.evaluate(() => messages);
}

/** Puts the extension's API where the gate looks for it. */
function letExtensionIn(page: Page): Promise<void> {
  return page.evaluate(() => {
    globalThis.messages = [];
    const sendMessage = (message: unknown) => {
      messages.push(message);
      return answers.shift() ?? Promise.resolve({ ok: true, answer: null });
    };
    globalThis.answers = [];
    Object.assign(globalThis, { chrome: { runtime: { id: 'sidelight', sendMessage } } });
  });
}

const yes = [{ type: 'page-on-topic', payload: {} }];

inBrowsers('the gate', (openPage) => {
  const no: [what: string, html: string][] = [
    ['nothing', ''],
    ['one of the topic’s sides', '<title>Kyiv</title><p>Ukraine plants sunflowers.</p>'],
    ['the other', '<p>The Kremlin and NATO.</p>'],
    ['words that only begin like the topic’s', '<p>Ukrainiana, the NATOnal anthem.</p>'],
    ['the topic in a script alone', '<script>"Ukraine NATO"</script>'],
    ['the topic in another language', '<html lang="de"><title>Ukraine und NATO</title><p>Ukraine, NATO.</p></html>'],
    ['its topic far down in a long text', `<p>${'Sunflowers. '.repeat(2_000)}</p><p>Ukraine, NATO.</p>`],
    ['its topic far down in many', `${'<p>Sunflowers.</p>'.repeat(2_000)}<p>Ukraine, NATO.</p>`],
    [
      'the topic in a list of links',
      `<ul><li><a>War in Ukraine</a><li><a>NATO</a></ul><p>${'Roses. '.repeat(100)}</p>`,
    ],
    ['one side in a list of links', '<nav><a>War in Ukraine</a></nav><h1>NATO</h1>'],
    ['the topic in its data', '<head><script>{"keywords": ["Ukraine", "NATO"]}</script></head>'],
    ['the topic in passages of other languages', '<p lang="fr">Ukraine.</p><div lang="de"><p>NATO.</p></div>'],
  ];
  test.each(no)('keeps quiet on a page that says %s', async (_, html) => {
    expect(await runTwice(await openPage(`<!doctype html><body>${html}</body>`))).toEqual([]);
  });

  const about: [where: string, html: string][] = [
    ['its title', '<title>Ukraine and NATO</title>'],
    ['its description', '<meta name="description" content="Kyiv’s way into NATO">'],
    ['its headline and a paragraph', '<h1>Kyiv waits</h1><div><p>“No,” said the <b>Kremlin</b>.</p></div>'],
    [
      'an article in the pack’s language',
      '<html lang="uk"><article lang="en-GB"><p>Ukraine, NATO.</p></article></html>',
    ],
    ['a heading further down', '<p>What is new.</p><h2>Kyiv and the Kremlin</h2>'],
    ['a paragraph behind a long list of links', `${'<li>Allotments</li>'.repeat(900)}<p>Kyiv waits for NATO.</p>`],
    ['a paragraph behind much data', `<script>({ a: "${'Roses. '.repeat(2_000)}" })</script><p>Ukraine, NATO.</p>`],
    ['a paragraph behind much white space', `${'<br>\n          '.repeat(2_000)}<p>Ukraine, NATO.</p>`],
    ['its fortieth paragraph', `${'<p>Ukraine.</p>'.repeat(39)}<p>NATO.</p>`],
  ];
  test.each(about)('says once that a page is on the topic by %s', async (_, html) => {
    expect(await runTwice(await openPage(`<!doctype html>${html}`))).toEqual(yes);
  });

  test('touches no element of a page that does not name the topic', async () => {
    const page = await openPage(`<!doctype html><title>Gardens</title><p>${'Sunflowers. '.repeat(100)}</p>`);
    await page.evaluate(() => {
      globalThis.touched = [];
      for (const name of ['closest', 'matches', 'querySelector', 'querySelectorAll', 'getElementsByTagName'] as const) {
        for (const kind of [Element, Document]) {
          if (name in kind.prototype) Object.assign(kind.prototype, { [name]: () => touched.push(name) });
        }
      }
    });
    await page.evaluate(gate);
    expect(await page.evaluate(() => touched)).toEqual([]);
  });

  /** Runs the gate on a page about something else, with the page's clock in hand. */
  async function runElsewhere(): Promise<Page> {
    const page = await openPage('<!doctype html><title>Gardens</title><main><p>Sunflowers.</p></main>');
    await stopClock(page);
    await letExtensionIn(page);
    await page.evaluate(gate);
    return page;
  }
  const told = (page: Page) => page.evaluate(() => messages);
  const aMinuteMs = 60_000;

  test('says so when a page becomes one about the topic without being loaded', async () => {
    const page = await runElsewhere();
    await page.evaluate(() => {
      history.pushState(null, '', '#kyiv');
      document.querySelector('main')?.replaceChildren('');
      document.title = 'Ukraine and NATO';
    });
    await advance(page, aMinuteMs);
    expect(await told(page)).toEqual(yes);
    await page.evaluate(() => document.body.append(document.createElement('p')));
    await advance(page, aMinuteMs);
    expect(await told(page)).toEqual(yes);
  });

  test('keeps quiet when a page becomes another one about something else, and on one that the extension has left', async () => {
    const page = await runElsewhere();
    await page.evaluate(() => document.querySelector('main')?.replaceChildren('NATO alone'));
    await advance(page, aMinuteMs);
    expect(await told(page)).toEqual([]);

    await page.evaluate(() => {
      Object.assign((globalThis as unknown as { chrome: { runtime: object } }).chrome.runtime, { id: undefined });
      document.title = 'Ukraine and NATO';
    });
    await advance(page, aMinuteMs);
    expect(await told(page)).toEqual([]);
  });

  test('looks less and less often while a page does not rest, and soon again at another address', async () => {
    const page = await runElsewhere();
    const looks = (seconds: number) =>
      page.evaluate(async (count) => {
        let looked = 0;
        const walk = document.createTreeWalker;
        document.createTreeWalker = (...how) => {
          looked += 1;
          return walk.apply(document, how);
        };
        for (let i = 0; i < count * 10; i++) {
          document.body.append('Tick.');
          await Promise.resolve();
          clock.advance(100);
        }
        document.createTreeWalker = walk;
        return looked;
      }, seconds);
    expect(await looks(60)).toBeLessThan(7);
    expect(await looks(60)).toBeLessThan(3);
    await page.evaluate(() => history.pushState(null, '', '#elsewhere'));
    expect(await looks(2)).toBe(1);
  });

  test('says it again when the background was stopped before it had looked after the page', async () => {
    const page = await runElsewhere();
    await page.evaluate(() => {
      globalThis.answers = [Promise.reject(new Error('The message port closed before a response was received.'))];
      document.title = 'Ukraine and NATO';
    });
    await advance(page, 2000);
    expect(await told(page)).toEqual(yes);
    await advance(page, 2000);
    expect(await told(page)).toEqual([...yes, ...yes]);
  });

  test('lets another gate try where the background could not look after the page', async () => {
    const page = await openPage('<!doctype html><title>Ukraine and NATO</title>');
    await letExtensionIn(page);
    await page.evaluate(() => {
      globalThis.answers = [Promise.resolve({ ok: false, problem: 'unreachable' })];
    });
    await page.evaluate(gate);
    await page.evaluate(gate);
    expect(await told(page)).toEqual([...yes, ...yes]);
  });
});
