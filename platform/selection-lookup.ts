/**
 * How a quote that the reader selected comes to the popup: read from the page when the popup opens, or carried over
 * from the context menu, which also reaches frames that an extension may not read.
 */
import { action, contextMenus, runtime, scripting, storage, windows } from './browser.ts';

const menuId = 'look-up';
const pendingKey = 'pendingQuote';

/** Popup size as a window of its own, in CSS px. */
const windowSize = { width: 420, height: 640 };

/** Adds "Look up in Sidelight" to the menu of a selection. To be called once per install or update. */
export function addLookUpMenu(title: string): void {
  contextMenus.create({ id: menuId, title, contexts: ['selection'] });
}

/** Opens the popup with the quote when the menu entry is chosen; where the browser refuses, a small window. */
export function answerLookUpMenu(): void {
  contextMenus.onClicked.addListener(async ({ menuItemId, selectionText }, tab) => {
    if (menuItemId !== menuId || !selectionText) return;
    const pending = storage.session.set({ [pendingKey]: selectionText });
    try {
      // Before any await: the browser opens the popup only within the reader's own gesture.
      await action.openPopup();
    } catch {
      await pending;
      const url = runtime.getURL(`/popup.html${tab?.id === undefined ? '' : `?tab=${tab.id}`}`);
      await windows.create({ url, type: 'popup', ...windowSize });
    }
  });
}

/** The quote that the context menu left, once; absent when there is none. */
export async function takePendingQuote(): Promise<string | undefined> {
  const { [pendingKey]: quote } = await storage.session.get(pendingKey);
  if (typeof quote !== 'string') return undefined;
  await storage.session.remove(pendingKey);
  return quote;
}

/**
 * The text selected in a tab, in whichever of its frames the browser lets us read; empty when there is none, absent
 * where the browser does not let extensions in.
 */
export async function readSelection(tabId: number): Promise<string | undefined> {
  try {
    const frames = await scripting.executeScript({
      target: { tabId, allFrames: true },
      func: () => String(globalThis.getSelection() ?? ''),
    });
    return frames.map(({ result }) => String(result ?? '').trim()).find((text) => text !== '') ?? '';
  } catch {
    return undefined;
  }
}
