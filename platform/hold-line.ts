/** The side panel's end of the line to a page (`panel-line.ts`). */
import * as v from 'valibot';
import type { Port } from './bare-runtime.ts';
import { runtime, tabs } from './browser.ts';
import { lineName } from './panel-line.ts';

const inViewSchema = v.array(v.number());

interface LineListener {
  /** Hears the indexes of the sentences in view, among those that state a claim. */
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
