/** Which of a page's stretches of text the reader has in the window, followed as the page scrolls. */

/** Between two looks at a page that scrolls: often enough for a list that follows, seldom enough for the page. */
const pauseMs = 150;

/**
 * Calls back with the indexes of the places in view, at once and whenever they are others, until the signal aborts. Nothing
 * in the browser watches a range come into view, so the places are measured, at most once in a pause while the page scrolls.
 * `placesOf` is asked each time: ranges are made anew with every painting.
 */
export function watchView(
  page: Document,
  placesOf: () => readonly (readonly [index: number, ranges: readonly Range[]])[],
  onView: (indexes: readonly number[]) => void,
  signal: AbortSignal,
): { lookAgain(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: string | undefined;
  const look = () => {
    timer = undefined;
    if (signal.aborted) return;
    const { clientHeight } = page.documentElement;
    const indexes = placesOf()
      .filter(([, ranges]) => ranges.some((range) => isInView(range, clientHeight)))
      .map(([index]) => index);
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

function isInView(range: Range, windowHeight: number): boolean {
  const { top, bottom, height } = range.getBoundingClientRect();
  return height > 0 && bottom > 0 && top < windowHeight;
}
