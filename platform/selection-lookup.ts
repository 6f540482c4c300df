/**
 * How a quote that the reader selected comes to the popup: read from the page when the popup opens, by the toolbar button
 * or by key, or carried over from the context menu, which also reaches frames that an extension may not read.
 */
import * as v from 'valibot';
import { action, contextMenus, runtime, scripting, storage, windows } from './browser.ts';
import { loadMessages, readTexts } from './texts.ts';

const menuId = 'look-up';
const pendingKey = 'pendingQuote';

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

const pendingSchema = v.object({ tabId: v.number(), quote: v.string() });

/** The quote that the context menu left for a tab, once; absent when there is none. What was left for another goes. */
export async function takePendingQuote(tabId: number): Promise<string | undefined> {
  const { [pendingKey]: stored } = await storage.session.get(pendingKey);
  if (stored === undefined) return undefined;
  await storage.session.remove(pendingKey);
  const pending = v.safeParse(pendingSchema, stored);
  return pending.success && pending.output.tabId === tabId ? pending.output.quote : undefined;
}

/**
 * The text selected in a tab, in whichever of its frames the browser lets us read: empty when there is none. The frame that
 * the reader was last in comes first. Absent where the browser does not let extensions in.
 */
export async function readSelection(tabId: number): Promise<string | undefined> {
  try {
    const frames = await scripting.executeScript({ target: { tabId, allFrames: true }, func: selectedInFrame });
    const selections = frames.map(({ result }) => result as ReturnType<typeof selectedInFrame> | undefined);
    const filled = selections.filter((selection) => selection !== undefined && selection.text !== '');
    return (filled.find((selection) => selection?.isLastIn) ?? filled[0])?.text ?? '';
  } catch {
    return undefined;
  }
}

/** Runs in the frame. Its document keeps as active element the inner frame that the reader went into, if any. */
function selectedInFrame() {
  const isLastIn = !/^i?frame$/i.test(document.activeElement?.tagName ?? '');
  return { text: String(getSelection() ?? '').trim(), isLastIn };
}
