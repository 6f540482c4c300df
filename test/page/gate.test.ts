import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build } from 'wxt';
import { inBrowsers } from './in-browsers.ts';

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
}

/** Runs the built gate twice, as two injections would, and gives the messages that it sent. */
async function runTwice(page: Page): Promise<unknown> {
  await page.evaluate(() => {
    globalThis.messages = [];
    const sendMessage = (message: unknown) => {
      messages.push(message);
      return Promise.reject(new Error('Extension context invalidated.'));
    };
    Object.assign(globalThis, { browser: { runtime: { sendMessage } } });
  });
  await page.evaluate(gate);
  await page.evaluate(gate);
  return page.evaluate(() => messages);
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
    ['its fortieth paragraph', `${'<p>Ukraine.</p>'.repeat(39)}<p>NATO.</p>`],
  ];
  test.each(about)('says once that a page is on the topic by %s', async (_, html) => {
    expect(await runTwice(await openPage(`<!doctype html>${html}`))).toEqual(yes);
  });
});
