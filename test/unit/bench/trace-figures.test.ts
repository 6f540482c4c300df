import { expect, test } from 'vitest';
import { type Party, readTrace } from '../../bench/page/trace-figures.ts';

const url = 'http://127.0.0.1:1/page.html';
const party: Party = { scripts: 'chrome-extension://', messages: 'extensions.mojom' };
const own = 'chrome-extension://abc/annotator.js';

/** An event of the page's main thread; times in microseconds, the thread's half of the wall's. */
function event(name: string, ts: number, dur: number, args: object = {}): object {
  return { name, ph: 'X', pid: 7, tid: 7, ts, dur, tdur: dur / 2, args };
}

const script = (name: string, ts: number, dur: number, from: string) => event(name, ts, dur, { data: { url: from } });
const commit = event('CommitLoad', 1_000, 10, { data: { url, isMainFrame: true } });
const read = (...events: object[]) => readTrace({ traceEvents: [commit, ...events] }, url, party);

test('a trace without the page is a mistake', () => {
  expect(() => readTrace({ traceEvents: [] }, url, party)).toThrow(url);
});

test('other threads, and what was before the page, do not count', () => {
  const task = event('RunTask', 2_000, 4_000);
  expect(read({ ...task, pid: 8 }, { ...task, tid: 8 }, event('RunTask', 500, 400)).allMs).toBe(0);
  expect(read(task).allMs).toBe(2);
});

test('a task of the page alone is no work of the party', () => {
  const { party: tasks, allMs } = read(
    event('RunTask', 2_000, 4_000),
    event('TimerFire', 2_100, 3_000),
    script('FunctionCall', 2_200, 2_000, url),
    event('RunTask', 7_000, 2_000),
    event('Paint', 7_100, 1_000),
  );
  expect([tasks, allMs]).toEqual([[], 3]);
});

test('a task that the party’s script or a message to it runs in counts whole', () => {
  const message = { chrome_mojo_event_info: { mojo_interface_tag: 'extensions.mojom.MessagePort' } };
  const { party: tasks } = read(
    event('RunTask', 2_000, 4_000),
    script('EvaluateScript', 2_100, 2_000, own),
    script('v8.compile', 2_100, 1_000, own),
    event('RunTask', 11_000, 1_000),
    event('Receive mojo message', 11_100, 100, message),
    event('RunTask', 13_000, 600),
    event('RunYieldContinuation', 13_100, 400),
  );
  expect(tasks).toEqual([
    { atMs: 1, ms: 2 },
    { atMs: 10, ms: 0.5 },
    { atMs: 12, ms: 0.3 },
  ]);
});

test('of a task that the page’s script runs in too, only the party’s own part counts, and once', () => {
  const { party: tasks } = read(
    event('RunTask', 2_000, 8_000),
    script('FunctionCall', 2_100, 4_000, url),
    script('FunctionCall', 7_000, 2_000, own),
    script('FunctionCall', 7_500, 1_000, own),
  );
  expect(tasks).toEqual([{ atMs: 1, ms: 1 }]);
});

test('of a task that draws a frame the drawing does not count to the party, whose script was called in it', () => {
  const { party: tasks, renderingMs } = read(
    event('RunTask', 2_000, 8_000),
    script('FunctionCall', 2_100, 1_000, own),
    event('PrePaint', 4_000, 1_000),
    event('Paint', 5_000, 3_000),
  );
  expect([tasks, renderingMs]).toEqual([[{ atMs: 1, ms: 0.5 }], 2]);
});

test('rendering, layout shifts, and the wait from the first script to the page’s mark', () => {
  const figures = read(
    event('RunTask', 2_000, 8_000),
    script('EvaluateScript', 3_000, 2_000, own),
    event('Layout', 6_000, 3_000),
    event('LayoutShift', 9_000, 0, { data: { score: 0.25 } }),
    { ...event('marks-painted', 53_000, 0), ph: 'I' },
  );
  expect(figures).toMatchObject({ renderingMs: 1.5, layoutShift: 0.25, waitMs: 50 });
  expect(read(script('EvaluateScript', 3_000, 2_000, own)).waitMs).toBeUndefined();
});
