/**
 * The least that an extension with Sidelight's way of working costs a page, whatever its code does: a content script that
 * does nothing; and in articles a word to the background, which has a second script run, which reads one style, as every reading
 * must, and has a word sent back, upon which the style of marks is inserted. What the browser itself takes for that is beneath all that we can do.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchBrowser, type RunningBrowser } from '../../../scripts/browsers.ts';
import { testBuild } from '../../../scripts/build-for-tests.ts';

/** Does something in a Chromium that has the empty extension, and ends it. The build must have been made. */
export async function withEmptyExtension<Result>(work: (running: RunningBrowser) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-empty-'));
  try {
    for (const [file, content] of Object.entries(emptyExtension())) writeFileSync(join(folder, file), content);
    const running = await launchBrowser('chromium', { extensionPath: folder });
    try {
      return await work(running);
    } finally {
      await running.close();
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function emptyExtension(): Readonly<Record<string, string>> {
  const origin = '*://127.0.0.1/*';
  const inPages = { matches: [origin], run_at: 'document_idle' };
  return {
    'manifest.json': JSON.stringify({
      manifest_version: 3,
      name: 'Empty',
      version: '1',
      permissions: ['scripting'],
      host_permissions: [origin],
      background: { service_worker: 'background.js' },
      content_scripts: [
        { ...inPages, exclude_globs: ['*article*'], js: ['empty.js'] },
        { ...inPages, include_globs: ['*article*'], js: ['speak.js'] },
      ],
    }),
    'empty.js': '(() => {})();',
    'speak.js': `chrome.runtime.sendMessage('here').catch(() => {});`,
    'background.js': `chrome.runtime.onMessage.addListener((message, { tab }) => {
  const target = { tabId: tab.id };
  if (message === 'read') chrome.scripting.insertCSS({ target, origin: 'USER', files: ['marks.css'] });
  else chrome.scripting.executeScript({ target, files: ['look.js'] });
});`,
    'look.js': `void getComputedStyle(document.body).display;
chrome.runtime.sendMessage('read').catch(() => {});`,
    'marks.css': readFileSync(join(testBuild('chromium'), 'assets/marks.css'), 'utf8'),
  };
}
