import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createEngine } from '../../../engine/engine.ts';
import { createPageAnswers } from '../../../entrypoints/background/page-answers.ts';
import { tinyPack } from '../engine/tiny-pack.ts';
import browser, { fake } from '../platform/fake-browser.ts';

vi.mock('webextension-polyfill', () => import('../platform/fake-browser.ts'));

beforeEach(() => {
  fake.reset();
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const sender = { tabId: 1, frameId: 0, url: 'https://elsewhere.example/' };
const wording = 'The northern harbour was dredged and built by the fishing guild in 1931.';

/** The answers to pages, and what was looked up to come to them. */
function answering() {
  const engine = createEngine(tinyPack);
  const lookUpQuote = vi.spyOn(engine, 'lookUpQuote');
  const answers = createPageAnswers(tinyPack, () => engine);
  const ask = (blocks: string[], isStyled: boolean) =>
    answers['match-blocks']({ blocks, pageUrl: sender.url, isStyled }, sender);
  return {
    mark: (...blocks: string[]) => ask(blocks, false),
    markStyled: (...blocks: string[]) => ask(blocks, true),
    rehearsed: () => lookUpQuote.mock.calls.length,
  };
}

test('cards are not rehearsed for a page without marks', async () => {
  const { mark, rehearsed } = answering();
  expect(await mark('Lund on the harbour', 'It rained.')).toMatchObject({ ok: true, answer: { marks: [] } });
  vi.runAllTimers();
  expect(rehearsed()).toBe(0);
});

test('no page waits for cards to be rehearsed: its marks are on their way first', async () => {
  const { mark, rehearsed } = answering();
  expect(await mark('Lund on the harbour', wording)).toMatchObject({ ok: true, answer: { marks: [{ sentence: 0 }] } });
  expect(rehearsed()).toBe(0);
  vi.runAllTimers();
  expect(rehearsed()).toBe(1);
});

test('cards are rehearsed once, however many pages are marked', async () => {
  const { mark, rehearsed } = answering();
  await mark('Lund on the harbour', wording);
  await mark('Lund on the harbour', wording, 'The end.');
  vi.runAllTimers();
  expect(rehearsed()).toBe(1);
});

test('the style of marks is brought along with the first ones, and to no page that has none or has it', async () => {
  const insertCSS = vi.spyOn(browser.scripting, 'insertCSS');
  const { mark, markStyled } = answering();
  await mark('Lund on the harbour', 'It rained.');
  await markStyled('Lund on the harbour', wording);
  expect(insertCSS).not.toHaveBeenCalled();
  await mark('Lund on the harbour', wording);
  expect(insertCSS.mock.calls).toMatchObject([[{ target: { tabId: 1, frameIds: [0] } }]]);
});
