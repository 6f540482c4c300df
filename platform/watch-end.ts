/** Tells a script in a web page that its extension has gone. */
import { isExtensionAlive } from './bare-runtime.ts';

/** What a reader does in a page, or on the way back to it. */
const signsOfLife = ['pointermove', 'pointerdown', 'keydown', 'scroll', 'focus', 'visibilitychange'] as const;

/**
 * Calls back in a living page from under which the extension was updated or removed, at the next sign of its reader, until
 * the signal aborts. Chromium leaves our scripts running there and tells them nothing. Firefox ends them at once, and
 * with them every wish to be called.
 */
export function watchEnd(page: Document, onEnd: () => void, signal: AbortSignal): void {
  const look = () => {
    if (!isExtensionAlive()) onEnd();
  };
  for (const type of signsOfLife) {
    page.defaultView?.addEventListener(type, look, { capture: true, passive: true, signal });
  }
}
