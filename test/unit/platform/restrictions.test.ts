import { expect, test, vi } from 'vitest';

vi.mock('webextension-polyfill', () => import('./fake-browser.ts'));
const { restrictionOf } = await import('../../../platform/restrictions.ts');

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
