/**
 * The quote that the reader selected: read from the page when the popup opens, by the toolbar button or by key, or carried over
 * from the context menu, which also reaches frames that an extension may not read. Without the polyfill, as the popup reads it
 * before it has loaded anything else.
 */
import { scripting, storage } from './bare-runtime.ts';

/** In `storage.session`: the quote that the menu leaves for the popup, and for which tab. */
export const pendingKey = 'pendingQuote';

/**
 * What the context menu left for a tab, else what is selected there; empty when neither is. Absent where the browser does not
 * let extensions in.
 */
export async function readQuote(tabId: number): Promise<string | undefined> {
  const [pending, selected] = await Promise.all([takePending(tabId), readSelection(tabId)]);
  return pending ?? selected;
}

/** The quote that the context menu left for a tab, once; absent when there is none. What was left for another goes. */
async function takePending(tabId: number): Promise<string | undefined> {
  const { [pendingKey]: stored } = await storage().session.get(pendingKey);
  if (stored === undefined) return undefined;
  await storage().session.remove(pendingKey);
  const pending = Object(stored) as { readonly tabId?: unknown; readonly quote?: unknown };
  return pending.tabId === tabId && typeof pending.quote === 'string' ? pending.quote : undefined;
}

/**
 * The text selected in a tab, in whichever of its frames the browser lets us read: empty when there is none. The frame that
 * the reader was last in comes first. Absent where the browser does not let extensions in.
 */
async function readSelection(tabId: number): Promise<string | undefined> {
  try {
    const target = { tabId, allFrames: true } as const;
    const frames = await scripting().executeScript({ target, func: selectedInFrame, injectImmediately: true });
    const filled = frames.flatMap(({ result }) => (result && result.text !== '' ? [result] : []));
    return (filled.find(({ isLastIn }) => isLastIn) ?? filled[0])?.text ?? '';
  } catch {
    return undefined;
  }
}

/** Runs in the frame. Its document keeps as active element the inner frame that the reader went into, if any. */
function selectedInFrame() {
  const isLastIn = !/^i?frame$/i.test(document.activeElement?.tagName ?? '');
  return { text: String(getSelection() ?? '').trim(), isLastIn };
}
