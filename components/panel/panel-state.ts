/**
 * Everything that the side panel can show. The entry point asks the page and the background and passes one of these in;
 * which part of it the reader looks at, and by which filter, is the view's.
 */
import type { Coverage } from '../../engine/coverage.ts';
import type { MarkView } from '../../engine/ration.ts';
import type { ListedClaim, PackSummary, PageReading } from '../../platform/messages.ts';
import type { UnmarkedPage } from '../page-state.ts';

/** A sentence of the page that states a claim. */
export interface ListedSentence {
  /** The same for the same sentence, until the page changes. */
  readonly key: string;
  readonly text: string;
  /** Whether the page shows its mark. */
  readonly isShown: boolean;
  /** Best first, never empty. */
  readonly claims: readonly ListedClaim[];
}

/** A page that was read and compared. */
export interface MarkedPage extends Pick<PageReading, 'view' | 'counts'> {
  readonly kind: 'marked';
  /** In reading order, those that only may state a claim among them. */
  readonly sentences: readonly ListedSentence[];
  /** Absent while it is not known, and for a page that is not recognised as a report of the pack's story. */
  readonly coverage?: Coverage | undefined;
}

export type PanelState =
  /** The page has not answered yet. */
  | { readonly kind: 'loading' }
  | { readonly kind: 'damaged-pack' }
  | {
      readonly kind: 'ready';
      readonly page: MarkedPage | UnmarkedPage;
      /** Absent where nobody could say. */
      readonly pack: PackSummary | undefined;
    };

export interface PanelActions {
  /** Goes to a sentence of the page, and opens its card. */
  onJump(sentence: ListedSentence): void;
  /** Shows other marks of the page, until it is left. */
  onShow(view: MarkView): void;
  /** Runs on the page in front of the reader, this once. */
  onRunHere(): void;
  onOpenOptions(): void;
}
