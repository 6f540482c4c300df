import { beforeEach, expect, test, vi } from 'vitest';
import type { PageReading } from '../../../platform/messages.ts';
import fakeBrowser, { fake } from './fake-browser.ts';

vi.mock('webextension-polyfill', () => import('./fake-browser.ts'));
const { countMarks, jumpToMark, readWholePage, stepToMark } = await import('../../../platform/frames.ts');

const view = { amount: 'strongest', withPossible: false } as const;

/** What a frame with such marks says of itself. */
function reading(texts: readonly string[], more: Partial<PageReading> = {}): PageReading {
  const marks = texts.map((text, index) => ({
    index,
    text,
    language: 'en',
    strength: 'strong' as const,
    statements: [],
    outlets: 1,
  }));
  return { isOnTopic: texts.length > 0, marks, view, counts: { strong: texts.length, possible: 1 }, ...more };
}

/** The frames of the tab; one without a reading has no annotator. */
let frames: { frameId: number; reading?: PageReading; isLastIn?: boolean }[];
let isClosed: boolean;
let sent: { type: string; payload: unknown; frameId: number | undefined }[];

beforeEach(() => {
  fake.reset();
  [frames, isClosed, sent] = [[], false, []];
  Object.assign(fakeBrowser.scripting, {
    async executeScript() {
      if (isClosed) throw new Error('Cannot access contents of the page.');
      return frames.map(({ frameId, reading, isLastIn = false }) => ({
        frameId,
        result: reading && { markCount: reading.marks.length, isLastIn },
      }));
    },
  });
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(async (_, message, options) => {
    const frameId = (options as { frameId?: number } | undefined)?.frameId;
    sent.push({ ...(message as { type: string; payload: unknown }), frameId });
    const found = frames.find((frame) => frame.frameId === frameId)?.reading;
    if (!found) throw new Error('Could not establish connection. Receiving end does not exist.');
    return { ok: true, answer: found };
  });
});

test('a page without annotator in any frame has nobody who answers', async () => {
  frames = [{ frameId: 0 }, { frameId: 7 }];
  expect(await readWholePage(1)).toEqual({ ok: false, problem: 'unreachable' });
});

test('the marks of all frames are one list, counted on from frame to frame', async () => {
  frames = [{ frameId: 0, reading: reading(['a']) }, { frameId: 5 }, { frameId: 7, reading: reading(['b', 'c']) }];
  const whole = await readWholePage(1);
  expect(whole.ok && whole.answer.marks.map(({ index, text }) => [index, text])).toEqual([
    [0, 'a'],
    [1, 'b'],
    [2, 'c'],
  ]);
  expect(whole.ok && whole.answer.counts).toEqual({ strong: 3, possible: 2 });
  expect(await countMarks(1, 2)).toBe(3);
});

test('a page is on the topic when a frame of it is', async () => {
  frames = [
    { frameId: 0, reading: reading([], { leftAlone: 'other-language' }) },
    { frameId: 7, reading: reading(['b']) },
  ];
  const whole = await readWholePage(1);
  expect(whole.ok && [whole.answer.isOnTopic, whole.answer.leftAlone]).toEqual([true, undefined]);
});

test('a jump goes to the frame that the mark stands in', async () => {
  frames = [
    { frameId: 0, reading: reading(['a']) },
    { frameId: 7, reading: reading(['b', 'c']) },
  ];
  await jumpToMark(1, 2);
  expect(sent).toEqual([{ type: 'jump-to-mark', payload: { index: 1 }, frameId: 7 }]);
});

test('a step goes on in the frame that the reader is in, else in the first with marks', async () => {
  frames = [
    { frameId: 0, reading: reading([]) },
    { frameId: 7, reading: reading(['b']) },
    { frameId: 9, reading: reading(['c']) },
  ];
  await stepToMark(1, 'next');
  Object.assign(frames[2] ?? {}, { isLastIn: true });
  await stepToMark(1, 'next');
  expect(sent.map(({ frameId }) => frameId)).toEqual([7, 9]);
});

test('where the browser lets us look at no frame from outside, the top frame is asked, and a frame counts for itself', async () => {
  frames = [{ frameId: 0, reading: reading(['a']) }];
  isClosed = true;
  const whole = await readWholePage(1);
  expect(whole.ok && whole.answer.marks.map(({ text }) => text)).toEqual(['a']);
  expect(await countMarks(1, 4)).toBe(4);
  await jumpToMark(1, 0);
  expect(sent.at(-1)).toMatchObject({ type: 'jump-to-mark', frameId: 0 });
});
