import { beforeEach, expect, test, vi } from 'vitest';
import { fake } from './fake-browser.ts';

vi.mock('webextension-polyfill', () => import('./fake-browser.ts'));
const { changeSettings, checkSettings, defaultSettings, readSettings, watchSettings } = await import(
  '../../../platform/settings.ts'
);

beforeEach(() => fake.reset());

test.each([
  ['nothing stored', undefined],
  ['a record that is no object', 'hiddenSources'],
  ['a record without its version', { hiddenSources: ['myind'] }],
  ['a record of a newer version', { version: 2, hiddenSources: ['myind'] }],
  ['a list of something else', { version: 1, hiddenSources: [7] }],
])('%s reads as the defaults', (_, stored) => {
  expect(checkSettings(stored)).toEqual(defaultSettings);
});

test('what was changed is read back', async () => {
  await changeSettings({ hiddenSources: ['myind'] });
  expect(await readSettings()).toEqual({ version: 1, hiddenSources: ['myind'] });
});

test('a watcher hears of a change until it is told to stop', async () => {
  const heard: (readonly string[])[] = [];
  const life = new AbortController();
  watchSettings(({ hiddenSources }) => heard.push(hiddenSources), life.signal);
  await changeSettings({ hiddenSources: ['myind'] });
  life.abort();
  await changeSettings({ hiddenSources: [] });
  expect(heard).toEqual([['myind']]);
});
