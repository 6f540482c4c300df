import { beforeEach, expect, test, vi } from 'vitest';
import fakeBrowser, { fake } from './fake-browser.ts';

vi.mock('webextension-polyfill', () => import('./fake-browser.ts'));
const { answerPage, askBackground } = await import('../../../platform/channel.ts');

const ours = { id: fakeBrowser.runtime.id };
const jumps: number[] = [];
let life: AbortController;

/** Delivers a message as the browser would, and gives the reply of the first listener that has one. */
async function deliver(message: unknown, sender: { id?: string }) {
  const replies = await fakeBrowser.runtime.onMessage.trigger(message, sender as never, () => {});
  return replies.find((reply) => reply !== undefined);
}

beforeEach(() => {
  fake.reset();
  jumps.length = 0;
  life = new AbortController();
  answerPage(
    {
      'list-marks': () => ({ ok: true, answer: { isOnTopic: true, marks: [] } }),
      'jump-to-mark': ({ index }) => {
        jumps.push(index);
        return { ok: true, answer: null };
      },
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

test('where nobody listens the reply says so', async () => {
  life.abort();
  expect(await askBackground('describe-pack', {})).toEqual({ ok: false, problem: 'unreachable' });
});
