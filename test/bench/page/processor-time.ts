/** How long a browser's processes were at work for pages and extensions: a page's own, and the background's. */
import * as v from 'valibot';
import { bidi } from '../../../scripts/bidi.ts';
import type { RunningBrowser } from '../../../scripts/browsers.ts';

const firefoxTreeSchema = v.object({ contexts: v.tupleWithRest([v.object({ context: v.string() })], v.unknown()) });
const firefoxAnswerSchema = v.object({ result: v.object({ value: v.string() }) });
const firefoxTimesSchema = v.array(v.number());

/** Milliseconds of processor time that they have used so far; those of the browser's own process are not among them. */
export function processorMs(running: RunningBrowser): Promise<number> {
  return running.name === 'chromium' ? chromiumMs(running) : firefoxMs(running);
}

async function chromiumMs({ browser }: RunningBrowser): Promise<number> {
  const session = await browser.target().createCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const renderers = processInfo.filter(({ type }) => type === 'renderer');
  return renderers.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
}

/** Asks as Firefox's own page about:processes does. */
async function firefoxMs({ browser }: RunningBrowser): Promise<number> {
  const connection = bidi(browser);
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { context } = v.parse(firefoxTreeSchema, tree.result).contexts[0];
  const expression =
    'ChromeUtils.requestProcInfo().then(({ children }) => JSON.stringify(children.map(({ cpuTime }) => cpuTime)))';
  const answer = await connection.send('script.evaluate', { expression, target: { context }, awaitPromise: true });
  const times = v.parse(firefoxTimesSchema, JSON.parse(v.parse(firefoxAnswerSchema, answer.result).result.value));
  return times.reduce((sum, time) => sum + time, 0) / 1_000_000;
}
