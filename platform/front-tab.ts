/** The tab that the popup and the side panel speak about, and when it is another one. */
import { tabs } from './browser.ts';
import { findFrontTab } from './find-front-tab.ts';

export { type FrontTab, findFrontTab } from './find-front-tab.ts';

/**
 * Calls back when another tab comes to the front of this window, or the tab in front begins or has finished to load a page,
 * until the signal aborts. With a tab named in the page's own address it is that tab alone. A page's own name for a
 * change of address counts as no new page.
 */
export function watchFrontTab(panelUrl: string, onChange: (isLoading: boolean) => void, signal: AbortSignal): void {
  const named = new URL(panelUrl).searchParams.get('tab');
  const isAbout = async (tabId: number) => (await findFrontTab(panelUrl))?.id === tabId;
  const activated = async ({ tabId }: { readonly tabId: number }) => {
    if (named === null && (await isAbout(tabId))) onChange(false);
  };
  const updated = async (tabId: number, { status }: { readonly status?: string }) => {
    if (status !== undefined && (await isAbout(tabId))) onChange(status === 'loading');
  };
  tabs.onActivated.addListener(activated);
  tabs.onUpdated.addListener(updated);
  signal.addEventListener('abort', () => {
    tabs.onActivated.removeListener(activated);
    tabs.onUpdated.removeListener(updated);
  });
}
