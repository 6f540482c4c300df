import { beforeEach, expect, test, vi } from 'vitest';
import { fake } from './fake-browser.ts';

vi.mock('webextension-polyfill', () => import('./fake-browser.ts'));
const { originOfDomain, originOfPage, registerGate } = await import('../../../platform/host-access.ts');

beforeEach(() => fake.reset());

test('no granted origin, no gate', async () => {
  await registerGate();
  expect(fake.registered).toEqual([]);
});

test('the gate is registered for exactly the granted origins, and follows them', async () => {
  fake.origins = ['*://*.example.org/*'];
  await registerGate();
  expect(fake.registered).toMatchObject([{ id: 'gate', matches: ['*://*.example.org/*'] }]);
  fake.origins = ['*://*.example.org/*', '*://*.example.net/*'];
  await registerGate();
  expect(fake.registered).toMatchObject([{ matches: ['*://*.example.org/*', '*://*.example.net/*'] }]);
  fake.origins = [];
  await registerGate();
  expect(fake.registered).toEqual([]);
});

test('two changes at once do not register the gate twice', async () => {
  fake.origins = ['*://*.example.org/*'];
  await Promise.all([registerGate(), registerGate()]);
  expect(fake.registered).toHaveLength(1);
});

test('pages of the browser have no origin to ask for', () => {
  expect(originOfPage('about:config')).toBeUndefined();
  expect(originOfPage('file:///home/reader/page.html')).toBeUndefined();
  expect(originOfPage('https://news.example.org/a?b#c')).toBe('*://news.example.org/*');
});

test('a domain stands for its subdomains too', () => {
  expect(originOfDomain('example.org')).toBe('*://*.example.org/*');
});
