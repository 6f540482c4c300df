/** What Sidelight costs on an article that does not come to rest, in any browser. */
import { median } from '../timing.ts';
import { type BenchPage, tickerDone } from './bench-pages.ts';
import { processorMs } from './processor-time.ts';
import { byTurns, type Stage } from './stage.ts';
import { inNewTab, sidelight, visit } from './visit.ts';

export interface BusyCost {
  /** Share of one core that the party's code had of the page's main thread; absent where the browser does not tell. */
  readonly mainThreadShare: number | undefined;
  /** Share of one core that page and extension together used more, reading and matching of the article included. */
  readonly addedShare: number;
}

/** @param ticking the article with a ticker in it that stops after so many seconds */
export async function measureBusy(
  { on, off, origin }: Stage,
  ticking: BenchPage,
  seconds: number,
  rounds: number,
): Promise<BusyCost> {
  const url = origin + ticking.path;
  const running = { off, on };
  const used = await byTurns(rounds, ['off', 'on'] as const, (way) =>
    inNewTab(running[way], async (page) => {
      await page.goto(url);
      const before = await processorMs(running[way]);
      await page.waitForFunction((done) => document.title === done, { polling: 1000 }, tickerDone);
      return (await processorMs(running[way])) - before;
    }),
  );
  const added = median(used.on.map((ms, round) => ms - (used.off[round] ?? ms)));
  const shares = on.name === 'chromium' ? await mainThreadShares() : undefined;
  return { mainThreadShare: shares && median(shares), addedShare: added / (seconds * 1000) };

  async function mainThreadShares(): Promise<readonly number[]> {
    const visits = await byTurns(rounds, ['on'] as const, () => visit(on, url, sidelight, seconds * 1000));
    return visits.on.map(({ party }) => {
      // The first reading is the article's, and is measured with articles.
      const later = party.filter(({ atMs }) => atMs > busyFromMs);
      return later.reduce((sum, { ms }) => sum + ms, 0) / (seconds * 1000 - busyFromMs);
    });
  }
}

/** By then the article is read and marked. */
const busyFromMs = 2_000;
