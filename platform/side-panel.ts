/** Opening the panel beside the page: the side panel of Chromium, the sidebar of Firefox. */
import { contextMenus, sidebarAction, sidePanel } from './browser.ts';
import { loadMessages, readTexts } from './texts.ts';

const menuId = 'open-side-panel';

/** Whether this browser has such a panel. Browsers of telephones have none. */
export function hasSidePanel(): boolean {
  return Boolean(sidePanel ?? sidebarAction);
}

/**
 * Opens the panel beside a tab; must run in the very handler of the reader's click or key, with nothing awaited before it.
 * Does nothing where the browser has no such panel, or will not open it now.
 */
export async function openSidePanel(tabId: number): Promise<void> {
  try {
    await (sidePanel ? sidePanel.open({ tabId }) : sidebarAction?.open());
  } catch {
    // The browser's own button opens it too.
  }
}

/** Adds the way to the panel to the menu of the toolbar button. To be called once per install or update. */
export async function addSidePanelMenu(): Promise<void> {
  if (hasSidePanel()) contextMenus.create({ id: menuId, title: await menuTitle(), contexts: ['action'] });
}

/** Says the menu's entry in the language that is chosen now. */
export async function saySidePanelMenuAgain(): Promise<void> {
  if (hasSidePanel()) await contextMenus.update(menuId, { title: await menuTitle() });
}

async function menuTitle(): Promise<string> {
  return (await readTexts(loadMessages))('menu.sidePanel');
}

/** Opens the panel when that menu entry is chosen. */
export function answerSidePanelMenu(): void {
  contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === menuId && tab?.id !== undefined) void openSidePanel(tab.id);
  });
}
