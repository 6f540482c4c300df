import { beforeEach, expect, test, vi } from 'vitest';
import { storage } from '../../../platform/browser.ts';
import { clearLookUps, maxLookUps, noteLookUp, readLookUps } from '../../../platform/lookup-history.ts';
import { fake } from './fake-browser.ts';

vi.mock('webextension-polyfill', () => import('./fake-browser.ts'));
beforeEach(() => {
  fake.reset();
});

test('at first there is none, and a damaged list reads as none', async () => {
  expect(await readLookUps()).toEqual([]);
  await storage.session.set({ lookUps: [{ quote: 'Snow fell.' }] });
  expect(await readLookUps()).toEqual([]);
});

test('the newest comes first, and what is looked up again moves up', async () => {
  for (const quote of ['one', 'two', 'one']) await noteLookUp(quote, false);
  expect(await readLookUps()).toEqual(['one', 'two']);
});

test('the oldest is forgotten first', async () => {
  for (let number = 1; number <= maxLookUps + 1; number++) await noteLookUp(`quote ${number}`, false);
  const quotes = await readLookUps();
  expect(quotes).toHaveLength(maxLookUps);
  expect(quotes.at(-1)).toBe('quote 2');
});

test('two that are noted at once are both kept', async () => {
  await Promise.all([noteLookUp('one', false), noteLookUp('two', false)]);
  expect(await readLookUps()).toEqual(['two', 'one']);
});

test('nothing of it reaches the disk, or another device', async () => {
  await noteLookUp('one', false);
  expect(await storage.local.get()).toEqual({});
  expect(await storage.sync.get()).toEqual({});
});

test('what is cleared is gone', async () => {
  await noteLookUp('one', false);
  await clearLookUps();
  expect(await readLookUps()).toEqual([]);
  expect(await storage.session.get()).toEqual({});
});

test('of a private window nothing is noted', async () => {
  await noteLookUp('one', false);
  expect(await noteLookUp('two', true)).toEqual(['one']);
  expect(await readLookUps()).toEqual(['one']);
});
