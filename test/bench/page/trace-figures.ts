/**
 * What a trace of Chromium says of the main thread of one page: how much of its time whose code took. Times are those of
 * the thread's own clock, which stands still while the machine is at something else; what happened when is told by the wall's.
 * The format: https://docs.google.com/document/d/1CvAClvFfyA5R-PhYUmn5OOQtYMH4h6I0nSsKchNAySU
 */
import * as v from 'valibot';

/** Categories of events to record. */
export const traceCategories = [
  '-*',
  'blink.user_timing',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'loading',
  'mojom',
  'toplevel',
  'v8',
];

/** The code whose share is looked for: scripts whose address begins so, and messages of the browser to it. */
export interface Party {
  readonly scripts: string;
  /** Part of the names of mojo interfaces; absent for what is a page's own script. */
  readonly messages?: string;
}

/** Milliseconds of the thread's clock, if not said otherwise. */
export interface TraceFigures {
  /** All tasks. */
  readonly allMs: number;
  /** Style, layout and painting alone. */
  readonly renderingMs: number;
  /** The tasks that the party's code ran in, or its part of a task that others' code ran in too or that drew a frame, in order. */
  readonly party: readonly PartyTask[];
  /** How far the page's content jumped about: https://web.dev/articles/cls */
  readonly layoutShift: number;
  /** Wall's milliseconds from the start of the first script of the party to the page's own mark; absent without either. */
  readonly waitMs: number | undefined;
}

export interface PartyTask {
  /** Wall's milliseconds since the page was committed. */
  readonly atMs: number;
  readonly ms: number;
}

/** The name of the entry by which a page says that it sees marks. */
export const marksPainted = 'marks-painted';

const argumentsSchema = v.object({
  url: v.optional(v.string()),
  isMainFrame: v.optional(v.boolean()),
  score: v.optional(v.number()),
});

const eventSchema = v.object({
  name: v.string(),
  ph: v.string(),
  pid: v.number(),
  tid: v.number(),
  ts: v.optional(v.number(), 0),
  dur: v.optional(v.number(), 0),
  tdur: v.optional(v.number(), 0),
  args: v.optional(
    v.object({
      data: v.optional(v.nullable(argumentsSchema)),
      chrome_mojo_event_info: v.optional(v.object({ mojo_interface_tag: v.optional(v.string(), '') })),
    }),
    {},
  ),
});
type TraceEvent = v.InferOutput<typeof eventSchema>;

const traceSchema = v.object({ traceEvents: v.array(eventSchema) });

/** Reads the main thread of the page that showed `url`. Throws where the trace has no such page. */
export function readTrace(trace: unknown, url: string, party: Party): TraceFigures {
  const { traceEvents } = v.parse(traceSchema, trace);
  const commit = traceEvents.find(
    ({ name, args }) => name === 'CommitLoad' && args.data?.isMainFrame && args.data.url === url,
  );
  if (!commit) throw new Error(`the trace has no page ${url}`);
  const events = traceEvents
    .filter(({ pid, tid, ts }) => pid === commit.pid && tid === commit.tid && ts >= commit.ts)
    .toSorted((a, b) => a.ts - b.ts || b.dur - a.dur);
  const tasks = groupByTask(events);
  const first = events.find((event) => isScript(event) && event.args.data?.url?.startsWith(party.scripts));
  const mark = events.find(({ name, ph }) => name === marksPainted && ph !== 'X');
  return {
    allMs: sumMs(tasks.map(([task]) => task)),
    renderingMs: sumMs(events.filter(({ name }) => renderingEvents.has(name))),
    party: tasks
      .map(([task, inner]) => ({ atMs: (task.ts - commit.ts) / 1000, ms: partyMs(task, inner, party) }))
      .filter(({ ms }) => ms > 0),
    layoutShift: events
      .filter(({ name }) => name === 'LayoutShift')
      .reduce((sum, { args }) => sum + (args.data?.score ?? 0), 0),
    waitMs: first && mark && (mark.ts - first.ts) / 1000,
  };
}

const renderingEvents: ReadonlySet<string> = new Set([
  'UpdateLayoutTree',
  'Layout',
  'PrePaint',
  'Paint',
  'Layerize',
  'Commit',
]);

/** Events within which JavaScript runs; most say whose. */
const scriptEvents: ReadonlySet<string> = new Set([
  'EvaluateScript',
  'FunctionCall',
  'v8.compile',
  'TimerFire',
  'FireIdleCallback',
  'RunPostTaskCallback',
  'RunYieldContinuation',
]);

function isScript({ name }: TraceEvent): boolean {
  return scriptEvents.has(name);
}

/** Every task with what happened in it. A task in a task counts to the outer one. */
function groupByTask(events: readonly TraceEvent[]): readonly (readonly [TraceEvent, readonly TraceEvent[]])[] {
  const tasks: [TraceEvent, TraceEvent[]][] = [];
  for (const event of events) {
    const current = tasks.at(-1);
    if (current && event.ts < endOf(current[0])) current[1].push(event);
    else if (event.name === 'RunTask') tasks.push([event, []]);
  }
  return tasks;
}

function partyMs(task: TraceEvent, inner: readonly TraceEvent[], { scripts, messages }: Party): number {
  const urls = inner.filter(isScript).flatMap(({ args }) => args.data?.url || []);
  const ours = inner.filter((event) => isScript(event) && event.args.data?.url?.startsWith(scripts));
  // The drawing of a frame counts as rendering, also where only our code was called in it.
  const isFrame = inner.some(({ name }) => name === 'PrePaint');
  if (isFrame || urls.length > ours.length) return sumMs(outermost(ours));
  const isMessage = inner.some(({ args }) => messages && tagOf(args).includes(messages));
  // A script that goes on after a pause, as a promise does, has no address; the page's own scripts always have.
  return isMessage || inner.some(isScript) ? sumMs([task]) : 0;
}

function tagOf({ chrome_mojo_event_info: info }: TraceEvent['args']): string {
  return info?.mojo_interface_tag ?? '';
}

/** In order of their beginning, the longer first. */
function outermost(events: readonly TraceEvent[]): readonly TraceEvent[] {
  let end = 0;
  return events.filter((event) => {
    const isInner = endOf(event) <= end;
    end = Math.max(end, endOf(event));
    return !isInner;
  });
}

function endOf({ ts, dur }: TraceEvent): number {
  return ts + dur;
}

function sumMs(events: readonly TraceEvent[]): number {
  return events.reduce((sum, { tdur }) => sum + tdur, 0) / 1000;
}
