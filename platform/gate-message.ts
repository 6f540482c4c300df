/** The gate's one message, sent without the polyfill: that alone is ten times what the gate may weigh. */
import type { BackgroundProtocol } from './messages.ts';

type Api = { readonly runtime: { sendMessage(message: unknown): Promise<unknown> } };

/** Tells the background that this page is about the topic. Quiet when the extension is gone from under the page. */
export function tellPageIsOnTopic(): void {
  const { browser, chrome } = globalThis as { browser?: Api; chrome?: Api };
  const type: keyof BackgroundProtocol = 'page-on-topic';
  (browser ?? chrome)?.runtime.sendMessage({ type, payload: {} }).catch(() => {});
}
