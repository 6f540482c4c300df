/** Measuring within one run: medians, since a mean takes the machine's hiccups for the program's. */

/** The middle value; of an even count the lower of the two. Throws when there is none. */
export function median(values: readonly number[]): number {
  const middle = values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)];
  if (middle === undefined) throw new Error('a median needs at least one value');
  return middle;
}

/**
 * Milliseconds that the work takes, the median of some rounds after one that warms up. Work so slow that the rounds would take
 * longer than the budget gets fewer of them; the round that warms up counts when it alone used the budget up.
 */
export function medianMs(rounds: number, budgetMs: number, work: () => unknown): number {
  const first = onceMs(work).ms;
  const affordable = Math.min(rounds, Math.floor(budgetMs / first));
  return affordable < 1 ? first : median(Array.from({ length: affordable }, () => onceMs(work).ms));
}

/** Milliseconds that the work takes the first time, and what it gives. */
export function onceMs<Result>(work: () => Result): { readonly ms: number; readonly result: Result } {
  const start = performance.now();
  const result = work();
  return { ms: performance.now() - start, result };
}

/** Bytes of live objects. Needs a Node that was started with `--expose-gc`. */
export function liveBytes(): number {
  if (!globalThis.gc) throw new Error('start Node with --expose-gc');
  globalThis.gc();
  return process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
}
