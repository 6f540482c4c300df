/** What the popup is opened with, all of which is asked for while its view is yet to be drawn. */
import type { PageState } from '../../components/page-state.ts';
import type { LookUpState } from '../../components/popup/popup-state.ts';
import { askBackground } from '../../platform/channel.ts';
import type { FrontTab } from '../../platform/front-tab.ts';
import { readSelection, takePendingQuote } from '../../platform/selection-lookup.ts';
import { askLookUp } from '../surface/look-up.ts';
import { askPageState } from '../surface/page-state.ts';

export interface FirstLookUp {
  readonly quote: string;
  readonly answer: Promise<LookUpState | 'damaged-pack'>;
}

export interface Opening {
  readonly isPackDamaged: Promise<boolean>;
  /** Of the quote that the context menu left for the tab, else of what is selected there; absent when neither is. */
  readonly lookUp: Promise<FirstLookUp | undefined>;
  readonly page: Promise<PageState>;
}

/** Asks for all of it about a tab; absent when it is gone. */
export function beginOpening(tab: FrontTab | undefined): Opening {
  return {
    // First, since the background may have to be started.
    isPackDamaged: checkPack(),
    lookUp: tab ? lookUpSelection(tab.id) : Promise.resolve(undefined),
    page: readPage(tab),
  };
}

/** How Sidelight stands with the page of a tab that may be gone. */
export async function readPage(tab: FrontTab | undefined): Promise<PageState> {
  return tab ? askPageState(tab) : { kind: 'unmarked', reason: 'blocked' };
}

async function checkPack(): Promise<boolean> {
  const pack = await askBackground('describe-pack', {});
  return !pack.ok && pack.problem === 'damaged-pack';
}

async function lookUpSelection(tabId: number): Promise<FirstLookUp | undefined> {
  const [pending, selected] = await Promise.all([takePendingQuote(tabId), readSelection(tabId)]);
  const quote = pending ?? selected;
  return quote ? { quote, answer: askLookUp(quote) } : undefined;
}
