/** Takes long work in slices, so that the page can answer its reader in between. */

/** The longest that a slice is meant to take: with what else is in its task, such as a collection of garbage, half a frame. */
export const maxSliceMs = 4;

/**
 * All items, taken for so long at a time, from the next task on; absent when `isOver` holds at the beginning of a slice,
 * and then no more are taken. One item is never cut.
 */
export async function takeInSlices<Item>(
  items: Iterable<Item>,
  sliceMs: number,
  isOver: () => boolean,
): Promise<Item[] | undefined> {
  await nextTask();
  if (isOver()) return undefined;
  const taken: Item[] = [];
  let end = performance.now() + sliceMs;
  for (const item of items) {
    taken.push(item);
    if (performance.now() < end) continue;
    await nextTask();
    if (isOver()) return undefined;
    end = performance.now() + sliceMs;
  }
  return taken;
}

/** Resolves when the browser has done what was waiting. Timers would do too, but are held back, in hidden tabs by seconds. */
export function nextTask(): Promise<void> {
  // Chrome has it from 129 on, Firefox from 142.
  if ('scheduler' in globalThis && 'yield' in scheduler) return scheduler.yield();
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
