import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fake } from './fake-browser.ts';

vi.mock('webextension-polyfill', () => import('./fake-browser.ts'));
const { setLanguage, setMarks } = await import('../../../platform/settings.ts');
const { readTexts, watchLanguage } = await import('../../../platform/texts.ts');

/** The browser's own language is English. */
const ukrainian = { language: 'uk', card_close: 'Закрити' };
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
  expect((await readTexts(load))('card.close')).toBe('Закрити');
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
