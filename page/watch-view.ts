/** Which of a page's stretches of text the reader is at, followed as the page scrolls. */

/** Between two looks at a page that scrolls: often enough for a list that follows, seldom enough for the page. */
const pauseMs = 150;

/**
 * Calls back with the indexes of the places in the window, or where there is none, of the one that the reader has passed
 * last; at once and whenever they are others, until the signal aborts. Nothing in the browser watches a range come into
 * view, so the places are measured, at most once in a pause while the page scrolls. `placesOf` gives them in reading order
 * and is asked each time, because ranges are made anew with every painting.
 */
export function watchView(
  page: Document,
  placesOf: () => readonly Place[],
  onView: (indexes: readonly number[]) => void,
  signal: AbortSignal,
): { lookAgain(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: string | undefined;
  const look = () => {
    timer = undefined;
    if (signal.aborted) return;
    const indexes = placesAt(placesOf(), page.documentElement.clientHeight);
    if (indexes.join() === last) return;
    last = indexes.join();
    onView(indexes);
  };
  const lookSoon = () => {
    timer ??= setTimeout(look, pauseMs);
  };
  // Capturing, since a page may scroll in a box of its own, and such a scroll does not bubble.
  page.addEventListener('scroll', lookSoon, { capture: true, passive: true, signal });
  page.defaultView?.addEventListener('resize', lookSoon, { passive: true, signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
  look();
  return { lookAgain: lookSoon };
}

/** A place of the page: the index that it is known by, and its ranges. */
type Place = readonly [index: number, ranges: readonly Range[]];

function placesAt(places: readonly Place[], windowHeight: number): readonly number[] {
  const inView: number[] = [];
  let passed: number | undefined;
  for (const [index, ranges] of places) {
    const boxes = ranges.map((range) => range.getBoundingClientRect()).filter(({ height }) => height > 0);
    if (boxes.some(({ top, bottom }) => bottom > 0 && top < windowHeight)) inView.push(index);
    else if (boxes.some(({ bottom }) => bottom <= 0)) passed = index;
  }
  return inView.length > 0 || passed === undefined ? inView : [passed];
}
