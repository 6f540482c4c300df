/**
 * The line between the side panel and the annotator of one frame, as the page takes it (`hold-line.ts` is the panel's end).
 * The panel holds it for as long as it shows that page, and only so long does the annotator follow what of its page is in
 * view: a page without a panel pays nothing.
 */
import { isExtensionAlive, type Port, runtime } from './bare-runtime.ts';

/** By which both ends know it. */
export const lineName = 'side-panel';

/**
 * Takes the lines of side panels in this document until the signal aborts. `onOpen` is given a way to tell the panel which
 * sentences are in view, by their indexes, and a signal that aborts when the panel goes.
 */
export function takeLines(
  onOpen: (tell: (inView: readonly number[]) => void, signal: AbortSignal) => void,
  signal: AbortSignal,
): void {
  const listener = (port: Port) => {
    if (port.name !== lineName || port.sender?.id !== runtime().id) return;
    const held = new AbortController();
    port.onDisconnect.addListener(() => held.abort());
    onOpen((inView) => port.postMessage(inView), AbortSignal.any([signal, held.signal]));
  };
  runtime().onConnect.addListener(listener);
  signal.addEventListener('abort', () => {
    if (isExtensionAlive()) runtime().onConnect.removeListener(listener);
  });
}
