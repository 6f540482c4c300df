import { beforeEach, expect, test, vi } from 'vitest';
import { fake } from './fake-browser.ts';

vi.mock('webextension-polyfill', () => import('./fake-browser.ts'));
const { noteGranted, noteRevoked, revokeSite, wasRevoked } = await import('../../../platform/host-access.ts');
const { registerScripts } = await import('../../../platform/page-scripts.ts');
const { setSiteRule } = await import('../../../platform/settings.ts');

beforeEach(() => {
  fake.reset();
});

test('no granted origin, no gate', async () => {
  await registerScripts();
  expect(fake.registered).toEqual([]);
});

test('the gate is registered for exactly the granted origins, and follows them', async () => {
  fake.origins = ['*://*.example.org/*'];
  await registerScripts();
  expect(fake.registered).toMatchObject([{ id: 'gate', matches: ['*://*.example.org/*'] }]);
  fake.origins = ['*://*.example.org/*', '*://*.example.net/*'];
  await registerScripts();
  expect(fake.registered).toMatchObject([{ matches: ['*://*.example.org/*', '*://*.example.net/*'] }]);
  fake.origins = [];
  await registerScripts();
  expect(fake.registered).toEqual([]);
});

test('sites under a rule are taken out of it; where it is off a sign of that takes its place', async () => {
  fake.origins = ['*://*/*'];
  await setSiteRule('example.org', 'off');
  await setSiteRule('example.net', 'ask');
  await registerScripts();
  expect(fake.registered).toMatchObject([
    { id: 'gate', matches: ['*://*/*'], excludeMatches: ['*://*.example.org/*', '*://*.example.net/*'] },
    { id: 'off-sign', matches: ['*://*.example.org/*'] },
  ]);
  await setSiteRule('example.org', undefined);
  await setSiteRule('example.net', undefined);
  await registerScripts();
  expect(fake.registered).toMatchObject([{ id: 'gate', excludeMatches: [] }]);
});

test('a rule alone registers nothing where nothing is granted', async () => {
  await setSiteRule('example.org', 'off');
  await registerScripts();
  expect(fake.registered).toEqual([]);
});

test('two changes at once do not register the gate twice', async () => {
  fake.origins = ['*://*.example.org/*'];
  await Promise.all([registerScripts(), registerScripts()]);
  expect(fake.registered).toHaveLength(1);
});

test('a site gives back what was granted for it alone', async () => {
  const wider = ['*://*.other.org/*', '*://*/*'];
  fake.origins = ['*://example.org/*', '*://www.example.org/*', '*://*.example.org/*', ...wider];
  await revokeSite('example.org');
  expect(fake.origins).toEqual(wider);
});

test('what was taken back is known until it is granted again', async () => {
  await noteRevoked(['*://*.example.org/*']);
  await noteRevoked(['*://example.net/*']);
  expect(await wasRevoked('https://news.example.org/a')).toBe(true);
  expect(await wasRevoked('https://elsewhere.example.com/')).toBe(false);
  await noteGranted(['*://*.example.org/*']);
  expect(await wasRevoked('https://news.example.org/a')).toBe(false);
  expect(await wasRevoked('https://example.net/')).toBe(true);
});
