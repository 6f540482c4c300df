import { beforeEach, describe, expect, type MockInstance, test, vi } from 'vitest';
import fakeBrowser, { fake } from './fake-browser.ts';

vi.mock('webextension-polyfill', () => import('./fake-browser.ts'));
const { askBackground } = await import('../../../platform/ask.ts');
const { answer } = await import('../../../platform/answer.ts');
const { answerPage } = await import('../../../platform/page-channel.ts');

const ours = { id: fakeBrowser.runtime.id };
const reading = {
  isOnTopic: true,
  marks: [],
  view: { amount: 'strongest', withPossible: false },
  counts: { strong: 0, possible: 0 },
} as const;
const jumps: number[] = [];
let life: AbortController;

/** Delivers a message as the browser would, and gives the reply of the listener that says it has one. */
async function deliver(message: unknown, sender: { id?: string }) {
  const reply = Promise.withResolvers<unknown>();
  const taken: readonly unknown[] = await fakeBrowser.runtime.onMessage.trigger(
    message,
    sender as never,
    reply.resolve,
  );
  return taken.includes(true) ? reply.promise : undefined;
}

beforeEach(() => {
  fake.reset();
  jumps.length = 0;
  life = new AbortController();
  answerPage(
    {
      'list-marks': () => ({ ok: true, answer: reading }),
      'jump-to-mark': ({ index }) => {
        jumps.push(index);
        return { ok: true, answer: null };
      },
      'read-text': () => ({ ok: true, answer: { pageUrl: '', blocks: [], stated: [] } }),
      'jump-to-sentence': () => ({ ok: true, answer: null }),
      'step-to-mark': () => ({ ok: true, answer: null }),
      'toggle-marks': () => ({ ok: true, answer: null }),
      'show-marks': () => ({ ok: true, answer: null }),
      'ask-again': () => ({ ok: true, answer: null }),
      'check-access': () => {
        throw new Error('no answer');
      },
      stop: () => ({ ok: true, answer: null }),
    },
    life.signal,
  );
});

test('a message of ours is answered', async () => {
  expect(await deliver({ type: 'jump-to-mark', payload: { index: 3 } }, ours)).toEqual({ ok: true, answer: null });
  expect(jumps).toEqual([3]);
});

test.each([
  ['a payload of the wrong type', { type: 'jump-to-mark', payload: { index: '3' } }, ours],
  ['a payload with more than it should hold', { type: 'jump-to-mark', payload: { index: 3, run: 'x' } }, ours],
  ['a negative index', { type: 'jump-to-mark', payload: { index: -1 } }, ours],
  ['a direction that there is not', { type: 'step-to-mark', payload: { step: 'up' } }, ours],
  ['a list of what is no text', { type: 'check-access', payload: { origins: [1] } }, ours],
  ['an amount that there is not', { type: 'show-marks', payload: { view: { amount: 8, withPossible: true } } }, ours],
  ['no payload', { type: 'jump-to-mark' }, ours],
  ['another extension', { type: 'jump-to-mark', payload: { index: 3 } }, { id: 'somebody-else' }],
  ['nobody', { type: 'jump-to-mark', payload: { index: 3 } }, {}],
])('%s is refused', async (_, message, sender) => {
  expect(await deliver(message, sender)).toEqual({ ok: false, problem: 'refused' });
  expect(jumps).toEqual([]);
});

test.each([
  ['no object', 'jump-to-mark'],
  ['an unknown type', { type: 'jump', payload: {} }],
  ['a type that every object has', { type: 'constructor', payload: {} }],
])('a message that is none of ours is left to others: %s', async (_, message) => {
  expect(await deliver(message, ours)).toBeUndefined();
});

test('after the end nothing is answered', async () => {
  life.abort();
  expect(await deliver({ type: 'jump-to-mark', payload: { index: 3 } }, ours)).toBeUndefined();
});

test('a handler that throws has failed', async () => {
  expect(await deliver({ type: 'check-access', payload: { origins: [] } }, ours)).toEqual({
    ok: false,
    problem: 'failed',
  });
});

describe('the one who asks', () => {
  const answer = { ok: true, answer: { hits: [], searched: { claims: 0, sources: 0 } } };
  const stopped = new Error('The message port closed before a response was received.');
  const send: MockInstance<() => Promise<unknown>> = vi.spyOn(fakeBrowser.runtime, 'sendMessage');
  const ask = () => askBackground('look-up-quote', { quote: 'off the table' });
  beforeEach(() => {
    send.mockReset();
  });

  test('asks again when the background is only starting', async () => {
    const notYet = new Error('Could not establish connection. Receiving end does not exist.');
    send.mockRejectedValueOnce(notYet).mockRejectedValueOnce(notYet).mockResolvedValueOnce(answer);
    expect(await ask()).toEqual(answer);
  });

  test('does not ask again where it was refused', async () => {
    send.mockResolvedValue({ ok: false, problem: 'refused' });
    expect(await ask()).toEqual({ ok: false, problem: 'refused' });
    expect(send).toHaveBeenCalledOnce();
  });

  test('asks again when the background was stopped before it could answer', async () => {
    send.mockRejectedValueOnce(stopped).mockResolvedValueOnce(answer);
    expect(await ask()).toEqual(answer);
  });

  test('asks again when an answer does not come', async () => {
    vi.useFakeTimers();
    try {
      send.mockReturnValueOnce(new Promise(() => {})).mockResolvedValueOnce(answer);
      const asked = ask();
      await vi.runAllTimersAsync();
      expect(await asked).toEqual(answer);
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });

  test('does not ask for ever', async () => {
    send.mockRejectedValue(stopped);
    expect(await ask()).toEqual({ ok: false, problem: 'failed' });
    expect(send).toHaveBeenCalledTimes(4);
  });
});

test.each([
  ['from somebody else', 3, { id: 'another extension' }],
  ['without a sender', 3, {}],
  ['of another shape', 'three', ours],
])('what comes another way than as a message is refused %s', async (_, payload, from) => {
  const isNumber = (given: unknown): given is number => typeof given === 'number';
  const double = vi.fn((given: number) => ({ ok: true, answer: 2 * given }) as const);
  const replyTo = answer<{ double: { request: number; answer: number } }>({ double: isNumber }, { double });
  expect(await replyTo('double', payload, from)).toEqual({ ok: false, problem: 'refused' });
  expect(double).not.toHaveBeenCalled();
  expect(await replyTo('double', 3, ours)).toEqual({ ok: true, answer: 6 });
});
