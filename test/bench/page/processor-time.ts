/** How long a browser's processes were at work for pages and extensions: a page's own, and the background's. */
import * as v from 'valibot';
import { bidi } from '../../../scripts/bidi.ts';
import type { RunningBrowser } from '../../../scripts/browsers.ts';

const firefoxTreeSchema = v.object({ contexts: v.tupleWithRest([v.object({ context: v.string() })], v.unknown()) });
const firefoxAnswerSchema = v.object({ result: v.object({ value: v.string() }) });
const firefoxTimesSchema = v.array(v.tuple([v.number(), v.number()]));

/** Milliseconds of processor time that each process has used so far, by its id; the browser's own process is not among them. */
export type ProcessorTimes = ReadonlyMap<number, number>;

/** The times until now. */
export function readProcessorTimes(running: RunningBrowser): Promise<ProcessorTimes> {
  return running.name === 'chromium' ? chromiumTimes(running) : firefoxTimes(running);
}

/** Milliseconds that processes used since `before`; what one used that has ended meanwhile is not known. */
export async function usedSince(before: ProcessorTimes, running: RunningBrowser): Promise<number> {
  const now = await readProcessorTimes(running);
  return [...now].reduce((sum, [id, ms]) => sum + ms - (before.get(id) ?? 0), 0);
}

async function chromiumTimes({ browser }: RunningBrowser): Promise<ProcessorTimes> {
  const session = await browser.target().createCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const renderers = processInfo.filter(({ type }) => type === 'renderer');
  return new Map(renderers.map(({ id, cpuTime }) => [id, cpuTime * 1000]));
}

/** Asks as Firefox's own page about:processes does. */
async function firefoxTimes({ browser }: RunningBrowser): Promise<ProcessorTimes> {
  const connection = bidi(browser);
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { context } = v.parse(firefoxTreeSchema, tree.result).contexts[0];
  const expression =
    'ChromeUtils.requestProcInfo().then(({ children }) => JSON.stringify(children.map(({ pid, cpuTime }) => [pid, cpuTime])))';
  const answer = await connection.send('script.evaluate', { expression, target: { context }, awaitPromise: true });
  const times = v.parse(firefoxTimesSchema, JSON.parse(v.parse(firefoxAnswerSchema, answer.result).result.value));
  return new Map(times.map(([id, nanoseconds]) => [id, nanoseconds / 1_000_000]));
}
