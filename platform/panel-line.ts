/**
 * The line between the side panel and the annotator of one frame. The panel holds it for as long as it shows that page, and
 * only so long does the annotator follow what of its page is in view: a page without a panel pays nothing.
 */
import * as v from 'valibot';
import { isExtensionAlive, runtime, tabs } from './browser.ts';

const lineName = 'side-panel';

/** Indexes of sentences of the page, as far as they state a claim. */
const inViewSchema = v.array(v.number());

/** What browsers give of a port, as far as it is used. */
interface Port {
  readonly name: string;
  readonly sender?: { readonly id?: string };
  postMessage(message: unknown): void;
  disconnect(): void;
  readonly onMessage: { addListener(listener: (message: unknown) => void): void };
  readonly onDisconnect: { addListener(listener: () => void): void };
}

/**
 * Takes the lines of side panels in this document until the signal aborts. `onOpen` is given a way to tell the panel which
 * sentences are in view, and a signal that aborts when the panel goes.
 */
export function takeLines(
  onOpen: (tell: (inView: readonly number[]) => void, signal: AbortSignal) => void,
  signal: AbortSignal,
): void {
  const listener = (port: Port) => {
    if (port.name !== lineName || port.sender?.id !== runtime.id) return;
    const held = new AbortController();
    port.onDisconnect.addListener(() => held.abort());
    onOpen((inView) => port.postMessage(inView), AbortSignal.any([signal, held.signal]));
  };
  runtime.onConnect.addListener(listener);
  signal.addEventListener('abort', () => {
    if (isExtensionAlive()) runtime.onConnect.removeListener(listener);
  });
}

interface LineListener {
  onInView(inView: readonly number[]): void;
  onEnd(): void;
}

/** Holds a line to the annotator of a frame until the signal aborts, or that document goes and `onEnd` hears of it. */
export function holdLine(tabId: number, frameId: number, { onInView, onEnd }: LineListener, signal: AbortSignal): void {
  if (signal.aborted) return;
  const port: Port = tabs.connect(tabId, { name: lineName, frameId });
  port.onMessage.addListener((message) => {
    const inView = v.safeParse(inViewSchema, message);
    if (inView.success && !signal.aborted) onInView(inView.output);
  });
  port.onDisconnect.addListener(() => {
    // Read, so that the browser does not report a line that nobody took as an error of ours.
    void runtime.lastError;
    if (!signal.aborted) onEnd();
  });
  signal.addEventListener('abort', () => port.disconnect());
}
