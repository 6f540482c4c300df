import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import opening, { type PopupScope } from '../../../entrypoints/popup-opening.ts';
import fakeBrowser, { fake } from '../platform/fake-browser.ts';

const scope = globalThis as PopupScope;
const tab = { id: 3, url: 'https://news.example/', incognito: false };
const answer = { ok: true, answer: { hits: [], searched: { claims: 1, sources: 1 } } };

/** What each frame of the tab has selected; nothing where it has none. */
let selected: { text: string; isLastIn: boolean }[];
let asked: string[];

beforeEach(() => {
  fake.reset();
  [selected, asked] = [[], []];
  vi.stubGlobal('location', { href: 'chrome-extension://sidelight/popup.html?tab=3' });
  vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue(tab as never);
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation(async () =>
    selected.map((result, frameId) => ({ frameId, result })),
  );
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async (message) => {
    const { type, payload } = message as unknown as { type: string; payload: { quote?: string } };
    asked.push(`${type} ${payload.quote ?? ''}`.trim());
    return answer;
  });
});
afterEach(() => {
  delete scope.sidelightOpening;
  vi.unstubAllGlobals();
});

/** What the popup finds when the rest of it has been loaded. */
function open() {
  void opening.main();
  if (!scope.sidelightOpening) throw new Error('nothing was left for the popup');
  return scope.sidelightOpening;
}

test('the background is woken before anything else is known', () => {
  open();
  expect(asked).toEqual(['prepare-lookup']);
});

test('nothing is looked up where nothing is selected', async () => {
  selected = [{ text: '', isLastIn: true }];
  expect(await open().lookUp).toBeUndefined();
  expect(asked).toEqual(['prepare-lookup']);
});

test('nothing is looked up in a tab that is gone, or that lets no extension in', async () => {
  vi.spyOn(fakeBrowser.tabs, 'get').mockRejectedValueOnce(new Error('No tab with id: 3.'));
  const { tab: found, lookUp } = open();
  expect([await found, await lookUp]).toEqual([undefined, undefined]);
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockRejectedValue(new Error('Cannot access a chrome:// URL'));
  expect(await open().lookUp).toBeUndefined();
});

test('what is selected in the frame that the reader was last in is looked up, before the view is there', async () => {
  selected = [
    { text: 'in the page', isLastIn: false },
    { text: 'in the frame', isLastIn: true },
  ];
  const lookUp = await open().lookUp;
  expect(lookUp?.quote).toBe('in the frame');
  expect(await lookUp?.reply).toEqual(answer);
  expect(asked).toEqual(['prepare-lookup', 'look-up-quote in the frame']);
});

test('what the menu left for this tab wins, once', async () => {
  selected = [{ text: 'in the page', isLastIn: true }];
  await fakeBrowser.storage.session.set({ pendingQuote: { tabId: 3, quote: 'by the menu' } });
  expect((await open().lookUp)?.quote).toBe('by the menu');
  expect((await open().lookUp)?.quote).toBe('in the page');
});

test.each([
  ['another tab', { tabId: 4, quote: 'by the menu' }],
  ['nobody', 'by the menu'],
  ['this tab without words', { tabId: 3 }],
])('what was left for %s is not looked up, and goes', async (_, pendingQuote) => {
  await fakeBrowser.storage.session.set({ pendingQuote });
  expect(await open().lookUp).toBeUndefined();
  expect(await fakeBrowser.storage.session.get('pendingQuote')).toEqual({ pendingQuote: undefined });
});
