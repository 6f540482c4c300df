import { beforeEach, expect, test, vi } from 'vitest';
import type { MessageSender, Port } from '../../../platform/bare-runtime.ts';
import type { BackgroundProtocol, Reply } from '../../../platform/protocol.ts';
import fakeBrowser, { fake } from './fake-browser.ts';

vi.mock('webextension-polyfill', () => import('./fake-browser.ts'));
const { answerLines } = await import('../../../platform/answer-line.ts');
const { askOverLine, isLong, lineName } = await import('../../../platform/match-line.ts');

type Answer = BackgroundProtocol['match-blocks']['answer'];

beforeEach(() => fake.reset());

const settings = {} as Answer['settings'];
const mark = (sentence: number) => ({ sentence, claim: `claim ${sentence}` }) as Answer['marks'][number];
const ourPage: MessageSender = {
  id: fakeBrowser.runtime.id,
  tab: { id: 4 },
  frameId: 2,
  url: 'https://outlet.example/',
};

/** Both ends of a line, and all that went over it from the page. */
function laidLine(name: string = lineName) {
  const sent: unknown[] = [];
  const heard = { page: [] as ((message: unknown) => void)[], background: [] as ((message: unknown) => void)[] };
  const broken: (() => void)[] = [];
  const end = (own: 'page' | 'background', other: 'page' | 'background'): Port => ({
    name,
    sender: ourPage,
    postMessage(message) {
      if (own === 'page') sent.push(message);
      for (const hear of heard[other]) hear(structuredClone(message));
    },
    disconnect() {},
    onMessage: { addListener: (listener) => void heard[own].push(listener) },
    onDisconnect: { addListener: (listener) => void broken.push(listener) },
  });
  return {
    page: end('page', 'background'),
    background: end('background', 'page'),
    sent,
    cut() {
      for (const hear of broken) hear();
    },
  };
}

/** A line that is answered by what is given, and the questions that were put together from its portions. */
function answered(reply: Reply<Answer>, name?: string) {
  const line = laidLine(name);
  const questions: unknown[] = [];
  let take: (port: Port) => void = () => {};
  vi.spyOn(fakeBrowser.runtime.onConnect, 'addListener').mockImplementation((listener) => {
    take = listener as unknown as (port: Port) => void;
  });
  answerLines(async (question, from) => {
    questions.push([question, from]);
    return reply;
  });
  take(line.background);
  return { ...line, questions };
}

const pause = vi.fn(async () => {});
const longText = Array.from({ length: 9 }, (_, at) => `${at}`.repeat(10_000));
const question = { blocks: longText, pageUrl: 'https://outlet.example/', isStyled: false };

test('a text of usual length is no matter for a line', () => {
  expect(isLong({ blocks: ['a'.repeat(20_000), 'b'.repeat(12_000)] })).toBe(false);
  expect(isLong({ blocks: ['a'.repeat(20_000), 'b'.repeat(12_001)] })).toBe(true);
});

test('a line by another name is left to others', async () => {
  const { page, questions } = answered({ ok: false, problem: 'failed' }, 'side-panel');
  void askOverLine(page, question, pause);
  await pause();
  expect(questions).toEqual([]);
});

test('a long text goes in portions with a pause before each, and is put together as it was', async () => {
  pause.mockClear();
  const reply = { ok: true, answer: { isOnTopic: false, places: [], marks: [], settings } } as const;
  const { page, sent, questions } = answered(reply);
  expect(await askOverLine(page, question, pause)).toEqual(reply);
  expect(sent.map((portion) => (portion as { blocks?: unknown[] }).blocks?.length)).toEqual([4, 4, 1, undefined]);
  expect(pause).toHaveBeenCalledTimes(4);
  expect(questions).toEqual([[question, ourPage]]);
});

test('marks that come in portions are given as one list, in order', async () => {
  const places = Array.from({ length: 230 }, (_, block) => ({ block, start: 0, end: 9 }));
  const marks = Array.from({ length: 410 }, (_, at) => mark(at % 230));
  const reply = { ok: true, answer: { isOnTopic: true, places, marks, settings } } as const;
  const { page } = answered(reply);
  const portions = vi.fn();
  page.onMessage.addListener(portions);
  expect(await askOverLine(page, question, pause)).toEqual(reply);
  expect(portions).toHaveBeenCalledTimes(6);
});

test('a refusal comes through', async () => {
  const reply = { ok: false, problem: 'damaged-pack', detail: 'claims[0]' } as const;
  expect(await askOverLine(answered(reply).page, question, pause)).toEqual(reply);
});

test('a line that breaks before the answer gives none, and no more is sent', async () => {
  const { page, sent, cut } = laidLine();
  const cutAfterFirst = async () => {
    if (sent.length === 1) cut();
  };
  expect(await askOverLine(page, question, cutAfterFirst)).toBeUndefined();
  expect(sent.length).toBe(1);
});

test('nothing is said to a page that has gone meanwhile', async () => {
  const reply = Promise.withResolvers<Reply<Answer>>();
  const line = laidLine();
  let take: (port: Port) => void = () => {};
  vi.spyOn(fakeBrowser.runtime.onConnect, 'addListener').mockImplementation((listener) => {
    take = listener as unknown as (port: Port) => void;
  });
  answerLines(() => reply.promise);
  take(line.background);
  const heard = vi.fn();
  line.page.onMessage.addListener(heard);
  line.page.postMessage({ pageUrl: '', isStyled: true });
  line.cut();
  reply.resolve({ ok: false, problem: 'failed' });
  await reply.promise;
  await pause();
  expect(heard).not.toHaveBeenCalled();
});
