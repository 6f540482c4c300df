import { beforeEach, expect, test, vi } from 'vitest';
import type { PageSentence } from '../../../engine/match.ts';
import { storage } from '../../../platform/browser.ts';
import { keepPrinted, readPrinted } from '../../../platform/printed-sentences.ts';
import { fake } from './fake-browser.ts';

vi.mock('webextension-polyfill', () => import('./fake-browser.ts'));
beforeEach(() => {
  fake.reset();
});

const sentence: PageSentence = {
  pageText: 'The harbour is shut.',
  page: 'https://example.org/one',
  strength: 'possible',
  relation: 'contradicts',
  clause: { start: 0, end: 11 },
};

test('at first there is none, and a damaged list reads as none', async () => {
  expect(await readPrinted()).toEqual(new Map());
  await storage.session.set({ printed: [['name', { ...sentence, strength: 'certain' }]] });
  expect(await readPrinted()).toEqual(new Map());
});

test('a sentence is kept as it was, under a name of its own', async () => {
  const names = await Promise.all([keepPrinted(sentence), keepPrinted(sentence)]);
  expect(new Set(names).size).toBe(2);
  expect(await readPrinted()).toEqual(new Map(names.map((name) => [name, sentence])));
});

test('the oldest is forgotten first', async () => {
  const first = await keepPrinted(sentence);
  for (let number = 1; number <= 10; number++) await keepPrinted({ ...sentence, pageText: `Ferry ${number} sails.` });
  const printed = await readPrinted();
  expect(printed.size).toBe(10);
  expect(printed.has(first)).toBe(false);
});

test('nothing of it reaches the disk, or another device', async () => {
  await keepPrinted(sentence);
  expect(await storage.local.get()).toEqual({});
  expect(await storage.sync.get()).toEqual({});
});
