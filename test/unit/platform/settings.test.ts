import { beforeEach, expect, test, vi } from 'vitest';
import fakeBrowser, { fake } from './fake-browser.ts';

vi.mock('webextension-polyfill', () => import('./fake-browser.ts'));
const {
  areSettingsUnread,
  checkSettings,
  defaultSettings,
  hideSources,
  readSettings,
  setCards,
  setLanguage,
  setMarks,
  setSiteRule,
  showSource,
  watchSettings,
} = await import('../../../platform/settings.ts');

beforeEach(() => fake.reset());

test.each([
  ['nothing stored', undefined],
  ['a record that is no object', 'hiddenSources'],
  ['a record without its version', { hiddenSources: ['myind'] }],
  ['a record of a newer version', { ...defaultSettings, version: 4 }],
  ['a rule that there is not', { ...defaultSettings, sites: { 'example.org': 'sometimes' } }],
  ['hidden marks, which are for one page', { ...defaultSettings, marks: { ...defaultSettings.marks, amount: 'none' } }],
  ['a delay that there is not', { ...defaultSettings, cards: { ...defaultSettings.cards, hoverMs: 3 } }],
  ['a list of something else', { version: 1, hiddenSources: [7] }],
])('%s reads as the defaults', (_, stored) => {
  expect(checkSettings(stored)).toEqual(defaultSettings);
});

test.each([
  [false, undefined],
  [false, { version: 1, hiddenSources: ['myind'] }],
  [false, defaultSettings],
  [true, { version: 1, hiddenSources: 'none' }],
  [true, { ...defaultSettings, version: 4 }],
  [true, []],
])('it is %s that %j cannot be read, until a change replaces it', async (isUnread, settings) => {
  await fakeBrowser.storage.sync.set({ settings });
  expect(await areSettingsUnread()).toBe(isUnread);
  await showSource('myind', false);
  expect(await areSettingsUnread()).toBe(false);
});

test('a record of the first version keeps what it said', () => {
  expect(checkSettings({ version: 1, hiddenSources: ['myind'] })).toEqual({
    ...defaultSettings,
    hiddenSources: ['myind'],
  });
});

test('a record of the second version keeps what it said, and marks look as they did', () => {
  const second = {
    version: 2,
    hiddenSources: ['myind'],
    sites: { 'example.org': 'ask' },
    marks: { amount: 'all', withPossible: true },
  };
  expect(checkSettings(second)).toEqual({
    ...defaultSettings,
    ...second,
    version: 3,
    marks: { ...second.marks, style: 'underline', colour: 'amber' },
  });
});

test('what was changed is read back', async () => {
  await hideSources(['myind', 'cde-news']);
  await showSource('myind', true);
  await setSiteRule('example.org', 'off');
  await setMarks({ amount: 'all', withPossible: true });
  await setMarks({ style: 'tint' });
  await setCards({ hoverMs: null });
  await setLanguage('uk');
  expect(await readSettings()).toEqual({
    version: 3,
    hiddenSources: ['cde-news'],
    sites: { 'example.org': 'off' },
    marks: { amount: 'all', withPossible: true, style: 'tint', colour: 'amber' },
    cards: { order: 'most-different', hoverMs: null },
    language: 'uk',
  });
});

test('a change to a record of the first version stores it as one of the present', async () => {
  await fakeBrowser.storage.sync.set({ settings: { version: 1, hiddenSources: ['myind'] } });
  await setSiteRule('example.org', 'ask');
  expect(await readSettings()).toMatchObject({ version: 3, hiddenSources: ['myind'], sites: { 'example.org': 'ask' } });
});

test('a watcher hears of a change until it is told to stop', async () => {
  const heard: (readonly string[])[] = [];
  const life = new AbortController();
  watchSettings(({ hiddenSources }) => heard.push(hiddenSources), life.signal);
  await hideSources(['myind']);
  life.abort();
  await hideSources([]);
  expect(heard).toEqual([['myind']]);
});

test('changes at once are all kept', async () => {
  const ids = ['myind', 'cde-news', 'united24', 'kyiv-independent', 'daily-guardian'];
  await Promise.all(ids.map((id) => showSource(id, false)));
  expect((await readSettings()).hiddenSources.toSorted()).toEqual(ids.toSorted());
});

test('a change that the browser cannot store is no change, and the next one is still made', async () => {
  const full = vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES exceeded'));
  await expect(hideSources(['myind'])).rejects.toThrow('QUOTA_BYTES');
  full.mockRestore();
  await hideSources(['cde-news']);
  expect((await readSettings()).hiddenSources).toEqual(['cde-news']);
});
