/** What the smallest scripts say, without the polyfill: that alone is ten times what the gate may weigh. */
import type { Reply } from './messages.ts';

type Api = { readonly runtime: { readonly id?: string; sendMessage(message: unknown): Promise<Reply<null>> } };

const { browser, chrome } = globalThis as { browser?: Api; chrome?: Api };
const runtime = (browser ?? chrome)?.runtime;

/** The browser may stop the background before it has done what it was told, and says so: then it is told again. */
const tries = 3;
const pauseMs = 1000;

/**
 * Tells the background of this page. Gives whether it has done what that asks of it. Quiet when the extension is gone from
 * under the page.
 */
export async function tell(type: 'page-on-topic' | 'site-is-off'): Promise<boolean | undefined> {
  for (let left = tries; left > 0 && !isExtensionGone(); left--) {
    try {
      return (await runtime?.sendMessage({ type, payload: {} }))?.ok;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  }
  return false;
}

/** Whether the extension was updated or removed under the page. */
export function isExtensionGone(): boolean {
  return !runtime?.id;
}
