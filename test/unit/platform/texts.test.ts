import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import fakeBrowser, { fake } from './fake-browser.ts';

vi.mock('webextension-polyfill', () => import('./fake-browser.ts'));
const { addLookUpMenu, sayLookUpMenuAgain } = await import('../../../platform/selection-lookup.ts');
const { setLanguage, setMarks } = await import('../../../platform/settings.ts');
const { readTexts, watchLanguage } = await import('../../../platform/texts.ts');
const { sayBadgesAgain, showBadge } = await import('../../../platform/toolbar.ts');

/** The browser's own language is English. */
const ukrainian = { language: 'uk', shared_close: 'Закрити' };
const load = vi.fn(async (): Promise<Readonly<Record<string, string>> | undefined> => ukrainian);

beforeEach(() => {
  fake.reset();
  load.mockClear();
});
afterEach(() => {
  vi.restoreAllMocks();
});

test('nothing is read for the browser’s language, chosen or not', async () => {
  expect((await readTexts(load))('language')).toBe('en-GB');
  await setLanguage('en');
  expect((await readTexts(load))('language')).toBe('en-GB');
  expect(load).not.toHaveBeenCalled();
});

test('another language is read, and spoken', async () => {
  await setLanguage('uk');
  expect((await readTexts(load))('shared.close')).toBe('Закрити');
  expect(load).toHaveBeenCalledWith('uk');
});

test('the browser’s language is spoken where the other cannot be read', async () => {
  await setLanguage('uk');
  load.mockRejectedValueOnce(new Error('no such file'));
  expect((await readTexts(load))('language')).toBe('en-GB');
  load.mockResolvedValueOnce(undefined);
  expect((await readTexts(load))('language')).toBe('en-GB');
});

test('the watcher hears of another language, of nothing else, and of nothing after its end', async () => {
  const life = new AbortController();
  const onChange = vi.fn();
  watchLanguage(onChange, life.signal);
  await setMarks({ style: 'tint' });
  expect(onChange).not.toHaveBeenCalled();
  await setLanguage('uk');
  expect(onChange).toHaveBeenCalledTimes(1);
  life.abort();
  await setLanguage('en');
  expect(onChange).toHaveBeenCalledTimes(1);
});

describe('what the browser shows of ours follows the language:', () => {
  const file = {
    language: { message: 'uk' },
    menu_lookUp: { message: 'Шукати' },
    badge_off: { message: 'вимк' },
    badge_offTitle: { message: 'тут вимкнено' },
    extName: { message: 'Sidelight' },
    page_marks_few: { message: '$1 позначки' },
  };
  beforeEach(() => {
    vi.stubGlobal('fetch', async (url: string) => {
      expect(url).toMatch(/_locales\/uk\/messages\.json$/);
      return { json: async () => file };
    });
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  test('the menu’s entry', async () => {
    await addLookUpMenu();
    expect([...fake.menus.values()]).toEqual(['menu_lookUp']);
    await setLanguage('uk');
    await sayLookUpMenuAgain();
    expect([...fake.menus.values()]).toEqual(['Шукати']);
  });

  test('the buttons of all tabs that say something, and of no other', async () => {
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 1 }, { id: 2 }, { id: 3 }, {}] as never);
    await showBadge(1, { kind: 'marks', count: 3 });
    await showBadge(2, { kind: 'off' });
    await setLanguage('uk');
    await sayBadgesAgain();
    expect([...fake.badges]).toEqual([
      [1, '3'],
      [2, 'вимк'],
    ]);
    expect([...fake.titles]).toEqual([
      [1, 'Sidelight: 3 позначки'],
      [2, 'Sidelight: тут вимкнено'],
    ]);
  });
});
