/** What the popup is opened with: asked for while its page is yet to be drawn. */
import type { LookUpState } from '../../components/popup/popup-state.ts';
import { readSelection, takePendingQuote } from '../../platform/selection-lookup.ts';
import { askLookUp } from '../surface/look-up.ts';

export interface FirstLookUp {
  readonly quote: string;
  readonly answer: Promise<LookUpState | 'damaged-pack'>;
}

/** Looks up the quote that the context menu left for a tab, else what is selected there; absent when neither is. */
export async function askFirst(tabId: number): Promise<FirstLookUp | undefined> {
  const [pending, selected] = await Promise.all([takePendingQuote(tabId), readSelection(tabId)]);
  const quote = pending ?? selected;
  return quote ? { quote, answer: askLookUp(quote) } : undefined;
}
