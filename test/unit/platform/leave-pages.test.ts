import { beforeEach, expect, test, vi } from 'vitest';
import fakeBrowser, { fake } from './fake-browser.ts';

vi.mock('webextension-polyfill', () => import('./fake-browser.ts'));
const { followRules, leavePages, mayStay } = await import('../../../platform/page-scripts.ts');
const { setSiteRule } = await import('../../../platform/settings.ts');

/** The addresses that an annotator runs at, frame by frame and tab by tab; a tab without one has nobody who answers. */
const tabs = [
  ['https://news.example.org/a'],
  ['https://other.example.net/b'],
  [],
  ['https://portal.example/c', 'https://frames.example.com/d'],
];
let stopped: string[];

beforeEach(() => {
  fake.reset();
  stopped = [];
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue(tabs.map((_, id) => ({ id })) as never);
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(async (tabId, message) => {
    const frames = tabs[tabId] ?? [];
    if (frames.length === 0) throw new Error('Could not establish connection. Receiving end does not exist.');
    const { type, payload } = message as { type: string; payload: { origins: string[] } };
    expect(type).toBe('check-access');
    for (const [frameId, url] of frames.entries()) {
      if (!(await mayStay({ tabId, frameId, url }, payload.origins))) stopped.push(url);
    }
    return { ok: true, answer: null };
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
  expect(fake.badges.get(0)).toBe('badge_off');
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
  expect(stopped).toEqual(tabs.flat());
});

test('a frame of a revoked site is left, and the page around it is not', async () => {
  fake.origins = ['*://portal.example/*'];
  await leavePages(['*://*.example.com/*']);
  expect(stopped).toEqual(['https://frames.example.com/d']);
  expect(fake.badges.has(3)).toBe(false);
});
