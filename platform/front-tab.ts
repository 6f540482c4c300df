/** The tab that the popup and the side panel speak about. */
import { tabs } from './browser.ts';

export interface FrontTab {
  readonly id: number;
  /** Absent where the browser does not tell, such as its own pages. */
  readonly url: string | undefined;
  /** In a private window, of which nothing is to be kept. */
  readonly isPrivate: boolean;
}

/**
 * The tab in front of the reader, or the tab whose id stands in the popup's own address as `?tab=`: so the popup can
 * be a window of its own. Absent when that tab is gone.
 */
export async function findFrontTab(popupUrl: string): Promise<FrontTab | undefined> {
  const named = new URL(popupUrl).searchParams.get('tab');
  const tab =
    named === null ? (await tabs.query({ active: true, currentWindow: true }))[0] : await getTab(Number(named));
  return tab?.id === undefined ? undefined : { id: tab.id, url: tab.url, isPrivate: tab.incognito };
}

async function getTab(id: number) {
  try {
    return await tabs.get(id);
  } catch {
    return undefined;
  }
}

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
