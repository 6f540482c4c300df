/** What Sidelight costs on an article that does not come to rest, in any browser. */
import { median } from '../timing.ts';
import { type BenchPage, tickerDone } from './bench-pages.ts';
import { sumMs } from './measure-loads.ts';
import { readProcessorTimes, usedSince } from './processor-time.ts';
import { byTurns, type Stage } from './stage.ts';
import { inNewTab, sidelight, visit } from './visit.ts';

/** Medians of shares of one core. */
export interface BusyCost {
  /** Of the page's main thread, what the party's code had; absent where the browser does not tell. */
  readonly partyShare: number | undefined;
  /** Of the page's main thread, what the whole page took more, rendering and the page's own scripts included. */
  readonly addedThreadShare: number | undefined;
  /** The same without Sidelight, on the page with highlights of its own: the least that marks can take. */
  readonly highlightShare: number | undefined;
  /** What page and background together used more, the first reading and matching included. */
  readonly addedShare: number;
}

/**
 * @param ticking the article with a ticker in it that stops after so many seconds
 * @param highlit the same with highlights of its own
 */
export async function measureBusy(
  { on, off, origin }: Stage,
  ticking: BenchPage,
  highlit: BenchPage,
  seconds: number,
  rounds: number,
): Promise<BusyCost> {
  const url = origin + ticking.path;
  const running = { off, on };
  const ways = ['off', 'on'] as const;
  const used = await byTurns(
    rounds,
    ways,
    (way) =>
      inNewTab(running[way], async (page) => {
        const before = await readProcessorTimes(running[way]);
        await page.goto(url);
        await page.waitForFunction((done) => document.title === done, { polling: 1000 }, tickerDone);
        return await usedSince(before, running[way]);
      }),
    0,
  );
  const ms = seconds * 1000;
  const addedShare = median(used.on.map((one, round) => one - (used.off[round] ?? one))) / ms;
  if (on.name !== 'chromium')
    return { partyShare: undefined, addedThreadShare: undefined, highlightShare: undefined, addedShare };
  const visits = await byTurns(
    rounds,
    ['off', 'on', 'highlit'] as const,
    (way) =>
      way === 'highlit' ? visit(off, origin + highlit.path, sidelight, ms) : visit(running[way], url, sidelight, ms),
    0,
  );
  const addedThreadShareOf = (way: 'on' | 'highlit') =>
    median(visits[way].map(({ allMs }, round) => allMs - (visits.off[round]?.allMs ?? allMs))) / ms;
  return {
    partyShare:
      median(visits.on.map(({ party }) => sumMs(party.filter(({ atMs }) => atMs > busyFromMs)))) / (ms - busyFromMs),
    addedThreadShare: addedThreadShareOf('on'),
    highlightShare: addedThreadShareOf('highlit'),
    addedShare,
  };
}

/** By then the article is read and marked, which is measured with articles. */
const busyFromMs = 2_000;
