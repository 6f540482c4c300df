/** A page's clock in the hands of a test, so that none has to wait for time to pass. */
import type { Page } from 'puppeteer-core';

declare global {
  var clock: { advance(ms: number): void };
}

/** Stops the page's timers, idle callbacks and clock; `advance` then runs what falls due, in order. */
export async function stopClock(page: Page): Promise<void> {
  await page.evaluate(() => {
    let now = 0;
    let lastId = 0;
    const due = new Map<number, { at: number; run: () => void }>();
    const wait = (run: () => void, ms = 0) => {
      lastId += 1;
      due.set(lastId, { at: now + ms, run });
      return lastId;
    };
    Object.assign(globalThis, {
      setTimeout: wait,
      clearTimeout: (id: number) => due.delete(id),
      requestIdleCallback: (run: () => void) => wait(run),
      clock: {
        advance(ms: number) {
          const end = now + ms;
          for (;;) {
            const [next] = [...due].filter(([, { at }]) => at <= end).sort(([, a], [, b]) => a.at - b.at);
            if (!next) break;
            due.delete(next[0]);
            now = next[1].at;
            next[1].run();
          }
          now = end;
        },
      },
    });
    performance.now = () => now;
  });
}

/** Lets the page's clock run by so many milliseconds. */
export function advance(page: Page, ms: number): Promise<void> {
  // Changes are told to observers before the next task, as they would be before a timer.
  return page.evaluate((by) => Promise.resolve().then(() => clock.advance(by)), ms);
}
