import { beforeEach, expect, test, vi } from 'vitest';
import fakeBrowser, { fake } from './fake-browser.ts';

vi.mock('webextension-polyfill', () => import('./fake-browser.ts'));
const { readSiteStanding, setSiteMode } = await import('../../../platform/site-access.ts');
const { readSettings, setSiteRule } = await import('../../../platform/settings.ts');

const url = 'https://www.example.org/article';
const rules = async () => (await readSettings()).sites;

beforeEach(() => {
  vi.restoreAllMocks();
  fake.reset();
});

test('a page of the browser has no site to stand with', async () => {
  expect(await readSiteStanding('about:config')).toBeUndefined();
  expect(await setSiteMode('about:config', 'config', 'on')).toBe(false);
});

test('without access a site asks, with access it is on, whoever granted it', async () => {
  expect(await readSiteStanding(url)).toEqual({ name: 'example.org', mode: 'ask' });
  fake.origins = ['*://*/*'];
  expect(await readSiteStanding(url)).toEqual({ name: 'example.org', mode: 'on' });
});

test('a rule is stronger than access, and named after the site that it was made for', async () => {
  fake.origins = ['*://*/*'];
  await setSiteRule('example.org', 'off');
  expect(await readSiteStanding('https://news.example.org/')).toEqual({ name: 'example.org', mode: 'off' });
});

test('on asks the browser within the click’s own turn, and forgets the rule', async () => {
  await setSiteRule('example.org', 'off');
  const request = vi.spyOn(fakeBrowser.permissions, 'request');
  const setting = setSiteMode(url, 'example.org', 'on');
  expect(request).toHaveBeenCalledExactlyOnceWith({ origins: ['*://example.org/*', '*://www.example.org/*'] });
  expect(await setting).toBe(true);
  expect(await rules()).toEqual({});
});

test('on without access is told, and the site asks', async () => {
  vi.spyOn(fakeBrowser.permissions, 'request').mockResolvedValue(false);
  await setSiteRule('example.org', 'off');
  expect(await setSiteMode(url, 'example.org', 'on')).toBe(false);
  expect(await readSiteStanding(url)).toEqual({ name: 'example.org', mode: 'ask' });
});

test('ask gives the site’s own access back; a rule is needed only under a wider one', async () => {
  fake.origins = ['*://example.org/*', '*://www.example.org/*'];
  await setSiteMode(url, 'example.org', 'ask');
  expect([fake.origins, await rules()]).toEqual([[], {}]);
  fake.origins = ['*://*/*'];
  await setSiteMode(url, 'example.org', 'ask');
  expect([fake.origins, await rules()]).toEqual([['*://*/*'], { 'example.org': 'ask' }]);
});

test('off keeps the access and asks for none', async () => {
  fake.origins = ['*://www.example.org/*'];
  const request = vi.spyOn(fakeBrowser.permissions, 'request');
  expect(await setSiteMode(url, 'example.org', 'off')).toBe(true);
  expect(request).not.toHaveBeenCalled();
  expect([fake.origins, await rules()]).toEqual([['*://www.example.org/*'], { 'example.org': 'off' }]);
});
