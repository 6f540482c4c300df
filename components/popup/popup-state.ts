/**
 * Everything that the popup can show. The entry point asks the page and the background and passes one of these in;
 * the view decides nothing but looks.
 */
import type { LookUpAnswer, MarkSummary } from '../../platform/messages.ts';

export type PopupState =
  /** The page has not answered yet. */
  | { readonly kind: 'loading' }
  /** The pack cannot be read, so neither marks nor lookups are to be had. */
  | { readonly kind: 'damaged-pack' }
  | { readonly kind: 'ready'; readonly page: PageState; readonly lookUp: LookUpState };

/** How Sidelight stands with the page in front of the reader. `canGrant`: its site can still be let in for good. */
export type PageState =
  /** The annotator runs. */
  | { readonly kind: 'on'; readonly canGrant: boolean; readonly marks: readonly MarkSummary[] }
  /** No access to the site, and none asked for yet. */
  | { readonly kind: 'off'; readonly canGrant: boolean }
  /** Not about the pack's topic: at first sight, or, where the annotator has run (`isRead`), as a whole. */
  | { readonly kind: 'off-topic'; readonly canGrant: boolean; readonly isRead: boolean }
  /** A page of the browser, a store or a viewer that no extension may read. */
  | { readonly kind: 'restricted' }
  /** The page should have answered and did not. */
  | { readonly kind: 'failed' };

export type LookUpState =
  /** Nothing selected and nothing asked: the page's marks are shown. */
  | { readonly kind: 'none' }
  | { readonly kind: 'looking'; readonly quote: string }
  /** `answer.hits` may be empty: nothing close. */
  | { readonly kind: 'answered'; readonly quote: string; readonly answer: LookUpAnswer }
  | { readonly kind: 'failed'; readonly quote: string };

export interface PopupActions {
  /** Runs on the page in front of the reader, this once. */
  onRunHere(): void;
  /** Asks for access to the page's site from now on. */
  onAlwaysHere(): void;
  /** Goes to a mark of the page, by its `MarkSummary.index`. */
  onJump(index: number): void;
  /** Looks up a phrase, never blank. */
  onLookUp(phrase: string): void;
  /** Leaves the lookup for the page's marks. */
  onLeaveLookUp(): void;
  onOpenOptions(): void;
}
