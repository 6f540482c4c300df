/** News from pages, overheard on their way to the background: for a panel that stays open while pages change. */
import * as v from 'valibot';
import { runtime } from './browser.ts';

const paintedSchema = v.object({ type: v.literal('marks-painted') });

/** Calls back when marks were painted in a frame of a tab, also none at all, until the signal aborts. */
export function watchPainted(onPainted: (tabId: number) => void, signal: AbortSignal): void {
  // Nothing is returned, so that the background is the one to answer.
  const listener = (message: unknown, from: { readonly id?: string; readonly tab?: { readonly id?: number } }) => {
    const isNews = from.id === runtime.id && v.is(paintedSchema, message);
    if (isNews && from.tab?.id !== undefined) onPainted(from.tab.id);
    return undefined;
  };
  runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => runtime.onMessage.removeListener(listener));
}
