/** Which tab the popup and the side panel speak about. Without the polyfill: the popup asks before it has loaded that. */
import { tabs } from './bare-runtime.ts';

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
    named === null ? (await tabs().query({ active: true, currentWindow: true }))[0] : await getTab(Number(named));
  return tab?.id === undefined ? undefined : { id: tab.id, url: tab.url, isPrivate: tab.incognito };
}

async function getTab(id: number) {
  try {
    return await tabs().get(id);
  } catch {
    return undefined;
  }
}
