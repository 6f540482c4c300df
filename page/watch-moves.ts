/**
 * Tells when elements move on their page, which no event of a browser does: a box is watched through a frame that fits it
 * to the pixel, so that any move, whatever its cause, changes how much of the box is inside. After Floating UI's
 * `autoUpdate` (https://floating-ui.com/docs/autoupdate#layoutshift), with the document for a frame of reference instead of
 * the window: a page that scrolls moves nothing.
 */

export interface MoveWatch {
  /** Watches these elements where they stand now, instead of those before. */
  follow(elements: Iterable<Element>): void;
}

/** Calls back, at most once a frame, after one of the elements may have moved, until the signal aborts. */
export function watchMoves(page: Document, onMove: () => void, signal: AbortSignal): MoveWatch {
  const root = page.documentElement;
  let watches: readonly IntersectionObserver[] = [];
  let frame: number | undefined;
  const tell = () => {
    frame ??= requestAnimationFrame(() => {
      frame = undefined;
      onMove();
    });
  };
  const end = () => {
    for (const watch of watches) watch.disconnect();
    watches = [];
  };
  // The frames are set in from the edges of the document, which move when it grows.
  const size = new ResizeObserver(tell);
  size.observe(root);
  // What is scrolled out of a box of the page is in no frame, and has none to come back into.
  page.addEventListener('scroll', ({ target }) => target !== page && tell(), { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => {
    end();
    size.disconnect();
    if (frame !== undefined) cancelAnimationFrame(frame);
  });
  return {
    follow(elements) {
      end();
      if (signal.aborted) return;
      const whole = root.getBoundingClientRect();
      watches = Array.from(elements, (element) => {
        const box = element.getBoundingClientRect();
        const insets = [box.top - whole.top, whole.right - box.right, whole.bottom - box.bottom, box.left - whole.left];
        const rootMargin = insets.map((inset) => `${-Math.floor(inset)}px`).join(' ');
        let ratio: number | undefined;
        const watch = new IntersectionObserver(
          ([entry]) => {
            // The first entry says how much is inside as things stand.
            if (ratio !== undefined && ratio !== entry?.intersectionRatio) tell();
            ratio = entry?.intersectionRatio;
          },
          { root, rootMargin, threshold: [0, 0.25, 0.5, 0.75, 0.9, 0.99, 1] },
        );
        watch.observe(element);
        return watch;
      });
    },
  };
}
