import { beforeEach, expect, test, vi } from 'vitest';
import { createEngine } from '../../../engine/engine.ts';
import { createPageAnswers } from '../../../entrypoints/background/page-answers.ts';
import { writeDay } from '../../../locales/write-day.ts';
import { setLanguage } from '../../../platform/settings.ts';
import { tinyPack } from '../engine/tiny-pack.ts';
import browser, { fake } from '../platform/fake-browser.ts';

vi.mock('webextension-polyfill', () => import('../platform/fake-browser.ts'));

beforeEach(() => {
  fake.reset();
});

const sender = { tabId: 1, frameId: 0, url: 'https://elsewhere.example/' };
const wording = 'The northern harbour was dredged and built by the fishing guild in 1931.';

/** The answers to pages. */
function answering() {
  const answers = createPageAnswers(tinyPack, () => createEngine(tinyPack));
  const open = async () => {
    const evidence = { wording: 0, shared: [], doubts: [] };
    const match = { claim: 'harbour-built', strength: 'strong', relation: 'agrees', evidence } as const;
    return answers['open-card']({ sentence: wording, matches: [match], pageUrl: sender.url }, sender);
  };
  const ask = (blocks: string[], isStyled: boolean) =>
    answers['match-blocks']({ blocks, pageUrl: sender.url, isStyled }, sender);
  return {
    open,
    mark: (...blocks: string[]) => ask(blocks, false),
    markStyled: (...blocks: string[]) => ask(blocks, true),
  };
}

test('the style of marks is brought along with the first ones, and to no page that has none or has it', async () => {
  const insertCSS = vi.spyOn(browser.scripting, 'insertCSS');
  const { mark, markStyled } = answering();
  await mark('Lund on the harbour', 'It rained.');
  await markStyled('Lund on the harbour', wording);
  expect(insertCSS).not.toHaveBeenCalled();
  await mark('Lund on the harbour', wording);
  expect(insertCSS.mock.calls).toMatchObject([[{ target: { tabId: 1, frameIds: [0] } }]]);
});

test('a card comes with its days as the reader’s language writes them', async () => {
  const { open } = answering();
  const published = tinyPack.sources.flatMap(({ published }) => published ?? []);
  const inEnglish = await open();
  expect(inEnglish).toMatchObject({ ok: true, answer: { cards: [{ claim: { id: 'harbour-built' } }] } });
  const days = inEnglish.ok ? inEnglish.answer.days : {};
  expect(Object.keys(days).length).toBeGreaterThan(0);
  for (const [day, written] of Object.entries(days)) {
    expect(published).toContain(day);
    expect(written).toBe(writeDay(day, 'en-GB'));
  }

  vi.stubGlobal('fetch', async () => ({ json: async () => ({ language: { message: 'uk' } }) }));
  await setLanguage('uk');
  const inUkrainian = await open();
  expect(inUkrainian).toMatchObject({ ok: true, answer: { days: mapped(days, 'uk') } });
  vi.unstubAllGlobals();
});

/** The same days in a language. */
function mapped(days: Readonly<Record<string, string>>, language: string): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.keys(days).map((day) => [day, writeDay(day, language)]));
}
