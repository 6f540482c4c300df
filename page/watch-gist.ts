/**
 * Tells the gate when to look again: a page can become another one without being loaded, by `pushState` or by text that
 * its scripts bring late. Runs in every page of a granted site, so it listens to one thing, and looks seldom.
 */

/** From a change to the look at it: long enough for a page to have drawn itself. Doubles from look to look. */
const pauseMs = 1000;
const longestPauseMs = 32_000;

/** Calls `look` after changes of the page's elements, at once less and less often, until it gives true. */
export function watchGist(page: Document, look: () => boolean): void {
  let address = page.URL;
  let nextPauseMs = pauseMs;
  let timer: ReturnType<typeof setTimeout> | 0 = 0;
  const observer = new MutationObserver(() => {
    if (page.URL !== address) {
      address = page.URL;
      nextPauseMs = pauseMs;
      clearTimeout(timer);
      timer = 0;
    }
    timer ||= setTimeout(() => {
      timer = 0;
      if (nextPauseMs < longestPauseMs) nextPauseMs *= 2;
      if (look()) observer.disconnect();
    }, nextPauseMs);
  });
  observer.observe(page, { childList: true, subtree: true });
}
