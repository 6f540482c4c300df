import { beforeEach, expect, test, vi } from 'vitest';
import fakeBrowser, { fake } from './fake-browser.ts';

vi.mock('webextension-polyfill', () => import('./fake-browser.ts'));
vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));
const { followRules, leavePages } = await import('../../../platform/page-scripts.ts');
const { setSiteRule } = await import('../../../platform/settings.ts');

/** The addresses of the pages that an annotator runs in, by tab; a tab without one has nobody who answers. */
const addresses = ['https://news.example.org/a', 'https://other.example.net/b', undefined];
let stopped: string[];

beforeEach(() => {
  fake.reset();
  stopped = [];
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue(addresses.map((_, id) => ({ id })) as never);
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(async (tabId, message) => {
    const address = addresses[tabId];
    const { type } = message as { type: string };
    if (!address) throw new Error('Could not establish connection. Receiving end does not exist.');
    if (type === 'stop') stopped.push(address);
    return { ok: true, answer: type === 'tell-address' ? { url: address } : null };
  });
});

test('pages of a revoked site are left, others are not', async () => {
  await leavePages(['*://*.example.org/*']);
  expect(stopped).toEqual(['https://news.example.org/a']);
});

test('a page that another grant still covers is not left', async () => {
  fake.origins = ['*://*/*'];
  await leavePages(['*://*.example.org/*']);
  expect(stopped).toEqual([]);
});

test('pages of a site that is switched off are left, whatever is granted, and say so', async () => {
  fake.origins = ['*://*/*'];
  await setSiteRule('example.org', 'off');
  await followRules(['example.org']);
  expect(stopped).toEqual(['https://news.example.org/a']);
  expect(fake.badges.get(0)).toBe('badge.off');
});

test('pages of a site that is to ask are left in silence', async () => {
  fake.origins = ['*://*/*'];
  await setSiteRule('example.net', 'ask');
  await followRules(['example.net']);
  expect(stopped).toEqual(['https://other.example.net/b']);
  expect(fake.badges.get(1)).toBe('');
});

test('a site that is on again loses no page', async () => {
  fake.origins = ['*://*/*'];
  await followRules(['example.org']);
  expect(stopped).toEqual([]);
});

test('when all sites are revoked, all pages are left', async () => {
  await leavePages(['*://*/*']);
  expect(stopped).toEqual(['https://news.example.org/a', 'https://other.example.net/b']);
});
