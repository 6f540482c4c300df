/** What the smallest scripts say: no more than that they are there, and why. */
import { isExtensionAlive, runtime } from './bare-runtime.ts';
import type { Reply } from './protocol.ts';

/** The browser may stop the background before it has done what it was told, and says so: then it is told again. */
const tries = 3;
const pauseMs = 1000;

/**
 * Tells the background of this page. Gives whether it has done what that asks of it. Quiet when the extension is gone from
 * under the page.
 */
export async function tell(type: 'page-on-topic' | 'site-is-off'): Promise<boolean | undefined> {
  for (let left = tries; left > 0 && isExtensionAlive(); left--) {
    try {
      return ((await runtime().sendMessage({ type, payload: {} })) as Reply<null> | undefined)?.ok;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  }
  return false;
}
