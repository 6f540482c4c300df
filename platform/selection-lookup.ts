/**
 * How the reader comes to a lookup of what is selected: by the menu of the selection, or by the popup. How the quote comes to the
 * popup is in `selected-quote.ts`.
 */
import { action, contextMenus, runtime, storage, windows } from './browser.ts';
import { pendingKey } from './selected-quote.ts';
import { loadMessages, readTexts } from './texts.ts';

const menuId = 'look-up';

/** Popup size as a window of its own, in CSS px. */
const windowSize = { width: 420, height: 640 };

/** Adds "Look up in Sidelight" to the menu of a selection. To be called once per install or update. */
export async function addLookUpMenu(): Promise<void> {
  contextMenus.create({ id: menuId, title: await menuTitle(), contexts: ['selection'] });
}

/** Says the menu's entry in the language that is chosen now. */
export async function sayLookUpMenuAgain(): Promise<void> {
  await contextMenus.update(menuId, { title: await menuTitle() });
}

async function menuTitle(): Promise<string> {
  return (await readTexts(loadMessages))('menu.lookUp');
}

/** Opens the popup with the quote when the menu entry is chosen; where the browser refuses, a small window. */
export function answerLookUpMenu(): void {
  contextMenus.onClicked.addListener(async ({ menuItemId, selectionText }, tab) => {
    if (menuItemId !== menuId || !selectionText || tab?.id === undefined) return;
    const pending = storage.session.set({ [pendingKey]: { tabId: tab.id, quote: selectionText } });
    // Not after the quote is stored: the browser opens the popup only within the reader's own gesture.
    await openPopup(tab.id, pending);
  });
}

/** Opens the popup about a tab; where the browser refuses, as a small window, and not before `ready`. */
export async function openPopup(tabId: number, ready?: Promise<unknown>): Promise<void> {
  try {
    await action.openPopup();
  } catch {
    await ready;
    await windows.create({ url: runtime.getURL(`/popup.html?tab=${tabId}`), type: 'popup', ...windowSize });
  }
}
