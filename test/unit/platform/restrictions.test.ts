import { afterEach, expect, test, vi } from 'vitest';
import fakeBrowser from './fake-browser.ts';

vi.mock('webextension-polyfill', () => import('./fake-browser.ts'));
const { findRestriction, restrictionOf } = await import('../../../platform/restrictions.ts');

afterEach(() => {
  vi.restoreAllMocks();
});

test.each([
  [undefined, 'browser-page'],
  ['', 'browser-page'],
  ['about:config', 'browser-page'],
  ['chrome://settings/', 'browser-page'],
  ['moz-extension://5de119b7-0000-4000-8000-5de119b70000/options.html', 'browser-page'],
  ['view-source:https://example.org/', 'browser-page'],
  ['file:///home/reader/report.pdf', 'file'],
  ['https://chromewebstore.google.com/category/extensions', 'store'],
  ['https://addons.mozilla.org/en-GB/firefox/', 'store'],
  ['https://addons.mozilla.org.example.org/', 'blocked'],
  ['https://example.org/Report.PDF?download=1', 'viewer'],
  ['https://example.org/how-to-read.pdf.html', 'blocked'],
  ['https://example.org/', 'blocked'],
])('a closed page at %s is told as %s', (url, kind) => expect(restrictionOf(url)).toBe(kind));

const answers = (result: unknown) =>
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockResolvedValueOnce([{ frameId: 0, result }]);

test('a page that lets a script in is open, unless it is the empty one around a PDF', async () => {
  const tab = { id: 1, url: 'https://example.org/' };
  answers('text/html');
  expect(await findRestriction(tab)).toBeUndefined();
  answers('application/pdf');
  expect(await findRestriction(tab)).toBe('viewer');
});

test('a page from which a script brings nothing back, or where it throws, is closed', async () => {
  const tab = { id: 1, url: 'https://addons.mozilla.org/en-GB/firefox/' };
  answers(undefined);
  expect(await findRestriction(tab)).toBe('store');
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockRejectedValueOnce(new Error('Missing host permission'));
  expect(await findRestriction(tab)).toBe('store');
});

test('a page of the browser is closed even where a script would run', async () => {
  answers('text/html');
  expect(await findRestriction({ id: 1, url: 'about:support' })).toBe('browser-page');
});
