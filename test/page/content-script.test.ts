/** The page code in the world it runs in for real: beside the page's scripts, under another set of wrappers. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserNames, launchBrowser, type RunningBrowser } from '../../scripts/browsers.ts';
import { bundlePageCode } from './bundle-page-code.ts';
import { type Site, serve } from './in-browsers.ts';

const manifest = {
  manifest_version: 3,
  name: 'Page code in a content script',
  version: '1',
  host_permissions: ['http://127.0.0.1/*'],
  content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['content.js'], run_at: 'document_idle' }],
  browser_specific_settings: { gecko: { id: 'page-code@sidelight.invalid' } },
};

const story = `<!doctype html><article><p>It is off the table.</p></article>
  <style>article { position: relative; } sidelight-card { display: none !important }</style>`;

describe.each(browserNames)('page code in a content script, in %s', (name) => {
  let folder: string;
  let site: Site;
  let running: RunningBrowser;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sidelight-page-'));
    await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
    await writeFile(join(folder, 'content.js'), await bundlePageCode('content-script.ts'));
    site = await serve();
    running = await launchBrowser(name, { extensionPath: folder });
  });
  afterAll(async () => {
    await running?.close();
    site?.server.close();
    await rm(folder, { recursive: true });
  });

  const policies = [undefined, "default-src 'none'; style-src 'self'; require-trusted-types-for 'script'"];
  test.each(policies)('marks are painted and found, a card opens, and all of it goes; policy %s', async (policy) => {
    const page = await running.browser.newPage();
    await page.goto(site.add(story, policy));
    await page.waitForSelector('html[data-seen]');
    const during = await page.evaluate(() => {
      const host = document.querySelector('sidelight-card');
      return {
        seen: JSON.parse(document.documentElement.dataset.seen ?? '{}'),
        highlights: [...CSS.highlights.keys()],
        isHostShown: host?.checkVisibility(),
        root: host?.shadowRoot ?? null,
      };
    });
    expect(during).toEqual({
      seen: { listed: ['It is off the table.'], found: true },
      highlights: ['sidelight-strong', 'sidelight-possible', 'sidelight-open'],
      isHostShown: true,
      root: null,
    });

    const after = await page.evaluate(() => {
      document.dispatchEvent(new Event('end-of-life'));
      return {
        highlights: [...CSS.highlights.keys()],
        hosts: document.querySelectorAll('sidelight-card').length,
      };
    });
    expect(after).toEqual({ highlights: [], hosts: 0 });
    await page.close();
  });
});
