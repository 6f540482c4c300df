/**
 * Tells when the page has to be looked at again: its text may have changed, or it comes back after a while away. The observer only queues; the reading is done in an idle moment after a
 * pause. A page that never comes to rest (a ticker, a game) is looked at less and less often.
 */
import { isOwnChange } from './own-host.ts';

/** From a change to the reading: long enough for a page to finish what it is at. */
const pauseMs = 400;

/** Between two readings of a page that never rests. */
const longestPauseMs = 30_000;

/** Calls back some time after changes to the document that can change its text, until the signal aborts. */
export function watchChanges(page: Document, onChange: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let nextPauseMs = pauseMs;
  let lastReading = Number.NEGATIVE_INFINITY;

  const read = () => {
    timer = undefined;
    if (signal.aborted) return;
    lastReading = performance.now();
    onChange();
  };
  const queue = () => {
    if (timer !== undefined) return;
    const hasRested = performance.now() - lastReading > 2 * nextPauseMs;
    nextPauseMs = hasRested ? pauseMs : Math.min(2 * nextPauseMs, longestPauseMs);
    timer = setTimeout(() => requestIdleCallback(read, { timeout: nextPauseMs }), nextPauseMs);
  };

  const observer = new MutationObserver((changes) => {
    if (!changes.every(isOwnChange)) queue();
  });
  observer.observe(page, {
    childList: true,
    characterData: true,
    subtree: true,
    attributeFilter: ['open', 'hidden', 'aria-hidden'],
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

/**
 * Calls back when the browser brings the page back as it was left (https://web.dev/articles/bfcache), until the signal
 * aborts. What was to be heard meanwhile, such as a change of settings, was missed.
 */
export function watchReturn(page: Document, onReturn: () => void, signal: AbortSignal): void {
  const listen = ({ persisted }: PageTransitionEvent) => {
    if (persisted) onReturn();
  };
  page.defaultView?.addEventListener('pageshow', listen, { signal });
}
