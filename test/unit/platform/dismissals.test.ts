import { beforeEach, expect, test, vi } from 'vitest';
import fakeBrowser, { fake } from './fake-browser.ts';

vi.mock('webextension-polyfill', () => import('./fake-browser.ts'));
const { dismiss, isDismissed, maxDismissals, readDismissals, restore, watchDismissals } = await import(
  '../../../platform/dismissals.ts'
);

beforeEach(() => fake.reset());

const said = { claim: 'root-causes', sentence: 'It is a root cause.', page: 'https://example.org/one' };

test.each([
  ['nothing stored', undefined],
  ['no list', { claim: 'root-causes' }],
  ['a list of something else', [{ claim: 7 }]],
])('%s reads as an empty list', async (_, dismissals) => {
  await fakeBrowser.storage.local.set({ dismissals });
  expect(await readDismissals()).toEqual([]);
});

test('a dismissal is for its sentence and its claim alone', async () => {
  await dismiss(said);
  const known = await readDismissals();
  expect(isDismissed(known, said.claim, said.sentence)).toBe(true);
  expect(isDismissed(known, 'off-the-table', said.sentence)).toBe(false);
  expect(isDismissed(known, said.claim, 'It is another cause.')).toBe(false);
});

test('the newest comes first, and the same said twice is kept once', async () => {
  await dismiss(said);
  await dismiss({ ...said, claim: 'off-the-table' });
  await dismiss({ ...said, page: 'https://example.org/two' });
  expect((await readDismissals()).map(({ claim, page }) => [claim, page])).toEqual([
    ['root-causes', 'https://example.org/two'],
    ['off-the-table', 'https://example.org/one'],
  ]);
});

test('what is taken back is forgotten', async () => {
  await dismiss(said);
  await restore(said);
  expect(await readDismissals()).toEqual([]);
});

test('the oldest is forgotten when there are too many', async () => {
  const dismissals = Array.from({ length: maxDismissals }, (_, at) => ({ ...said, sentence: `Sentence ${at}.` }));
  await fakeBrowser.storage.local.set({ dismissals });
  await dismiss(said);
  const known = await readDismissals();
  expect(known).toHaveLength(maxDismissals);
  expect([known[0]?.sentence, known.at(-1)?.sentence]).toEqual([said.sentence, `Sentence ${maxDismissals - 2}.`]);
});

test('a watcher hears of each change of the list, and of nothing else, until it is told to stop', async () => {
  const heard = vi.fn();
  const life = new AbortController();
  watchDismissals(heard, life.signal);
  await fakeBrowser.storage.local.set({ other: 1 });
  await dismiss(said);
  life.abort();
  await restore(said);
  expect(heard).toHaveBeenCalledTimes(1);
});
