/** How long an article with marks takes to answer clicks and keys, beside the same without. https://web.dev/articles/inp */
import { median } from '../timing.ts';
import type { BenchPage } from './bench-pages.ts';
import { byTurns, type Stage, span } from './stage.ts';
import { inNewTab } from './visit.ts';

/** Medians of milliseconds, from a click or a key to the next frame. Browsers tell them in steps of eight. */
export interface InteractionCost {
  readonly offMs: number;
  readonly onMs: number;
}

const interactions = 20;

export async function measureInteraction(
  { on, off, origin }: Stage,
  article: BenchPage,
  watchedMs: number,
  rounds: number,
): Promise<InteractionCost> {
  const running = { off, on };
  const figures = await byTurns(rounds, ['off', 'on'] as const, (way) =>
    inNewTab(running[way], async (page) => {
      await page.goto(origin + article.path);
      await span(watchedMs);
      await page.evaluate(() => {
        const latencies: number[] = [];
        new PerformanceObserver((list) => {
          for (const { name, duration } of list.getEntries()) if (/click|keydown/.test(name)) latencies.push(duration);
        }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
        Object.assign(globalThis, { latencies });
      });
      for (let turn = 0; turn < interactions; turn++) {
        await page.mouse.click(100 + turn, 45);
        await page.keyboard.press('Shift');
      }
      await span(observerMs);
      return page.evaluate(() => (globalThis as unknown as { latencies: number[] }).latencies);
    }),
  );
  // What was answered within the step that the browser does not tell is as good as it can be.
  const latency = (rows: readonly number[][]) =>
    median(rows.map((row) => median([...row, ...Array(Math.max(0, 2 * interactions - row.length)).fill(leastMs)])));
  return { offMs: latency(figures.off), onMs: latency(figures.on) };
}

/** The shortest latency that is told. */
const leastMs = 16;

/** By then an observer has heard of the last interaction. */
const observerMs = 500;
