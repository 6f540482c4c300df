/** What any browser tells of a visit to an article: processor time, and how long the marks keep a reader waiting. */
import { median } from '../timing.ts';
import type { BenchPage } from './bench-pages.ts';
import { readProcessorTimes, usedSince } from './processor-time.ts';
import { byTurns, type Stage, span } from './stage.ts';
import { marksPainted } from './trace-figures.ts';
import { inNewTab } from './visit.ts';

/** Medians, in milliseconds. */
export interface VisitCost {
  /** Processor time that page and extension together used more, matching in the background included. */
  readonly addedProcessorMs: number;
  /** From the page's load event to the first frame with marks. */
  readonly waitMs: number;
}

/** @param watched an article with `paintWatcher` in it */
export async function measureVisits(
  { on, off, origin }: Stage,
  watched: BenchPage,
  watchedMs: number,
  rounds: number,
): Promise<VisitCost> {
  const running = { off, on };
  const figures = await byTurns(rounds, ['off', 'on'] as const, (way) =>
    inNewTab(running[way], async (page) => {
      const before = await readProcessorTimes(running[way]);
      await page.goto(origin + watched.path);
      await span(watchedMs);
      const usedMs = await usedSince(before, running[way]);
      const waitMs = await page.evaluate((name) => {
        const [load] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
        return (performance.getEntriesByName(name)[0]?.startTime ?? Infinity) - (load?.loadEventEnd ?? 0);
      }, marksPainted);
      return { usedMs, waitMs };
    }),
  );
  return {
    addedProcessorMs: median(figures.on.map(({ usedMs }, round) => usedMs - (figures.off[round]?.usedMs ?? usedMs))),
    waitMs: median(figures.on.map(({ waitMs }) => waitMs)),
  };
}
