/** What the smallest scripts say, without the polyfill: that alone is ten times what the gate may weigh. */
type Api = { readonly runtime: { sendMessage(message: unknown): Promise<unknown> } };

/** Tells the background of this page. Quiet when the extension is gone from under the page. */
export function tell(type: 'page-on-topic' | 'site-is-off'): void {
  const { browser, chrome } = globalThis as { browser?: Api; chrome?: Api };
  (browser ?? chrome)?.runtime.sendMessage({ type, payload: {} }).catch(() => {});
}
