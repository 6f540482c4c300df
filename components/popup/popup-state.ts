/**
 * Everything that the popup can show. The entry point asks the page and the background and passes one of these in;
 * the view decides nothing but looks.
 */
import type { ClaimContent } from '../../engine/claim-content.ts';
import type { MarkView } from '../../engine/ration.ts';
import type { FoundClaim, LookUpAnswer, SiteMode } from '../../platform/messages.ts';
import type { PageState } from '../page-state.ts';

export type PopupState =
  /** The pack cannot be read, so neither marks nor lookups are to be had. */
  | { readonly kind: 'damaged-pack' }
  | {
      readonly kind: 'ready';
      /** Absent until the page has answered. */
      readonly page: PageState | undefined;
      /** Absent until it is known whether something is selected in the page. */
      readonly lookUp: LookUpState | undefined;
      /** What the typed words find; absent while nothing is typed, and after a choice. */
      readonly found?: FoundClaims | undefined;
      /** Whether the browser has a panel beside the page, and there is a page. */
      readonly hasSidePanel: boolean;
      /** Quotes that were looked up since the browser started, newest first. */
      readonly history: readonly string[];
      /** What came of the reader's last choice for the site, where it did not come to pass. */
      readonly notice?: SiteNotice | undefined;
    };

/** `declined`: the browser gave no access. `unsaved`: the browser could not store the choice. */
export type SiteNotice = 'declined' | 'unsaved';

export type LookUpState =
  /** Nothing selected and nothing asked: the page's marks are shown. */
  | { readonly kind: 'none' }
  | { readonly kind: 'looking'; readonly quote: string }
  /** `answer.hits` may be empty: nothing close. */
  | { readonly kind: 'answered'; readonly quote: string; readonly answer: LookUpAnswer }
  | { readonly kind: 'failed'; readonly quote: string }
  /** A claim that was chosen among those that typed words had found. */
  | { readonly kind: 'claim'; readonly claim: ClaimContent }
  | { readonly kind: 'claim-failed' };

/** The answer to what was typed, best first; none where no claim holds the words. */
export type FoundClaims = readonly FoundClaim[];

export interface PopupActions {
  /** Runs on the page in front of the reader, this once. */
  onRunHere(): void;
  /** Sets how Sidelight is to stand with the page's site from now on; `on` asks the browser for access. */
  onSetMode(mode: SiteMode): void;
  /** Shows other marks of the page, until it is left. */
  onShow(view: MarkView): void;
  /** Goes to a mark of the page, by its `MarkSummary.index`. */
  onJump(index: number): void;
  /** Hears what stands in the field after every change, without the white space around it. */
  onType(text: string): void;
  /** Looks up a phrase, never blank. */
  onLookUp(phrase: string): void;
  /** Shows a claim here, by its id. */
  onShowClaim(id: string): void;
  /** Leaves the lookup, or the claim, for the page's marks. */
  onLeaveLookUp(): void;
  onClearHistory(): void;
  /** Puts a text on the clipboard; resolves to false where the browser does not let us. */
  onCopy(text: string): Promise<boolean>;
  /** Opens the whole of a claim in the library, by its id. */
  onOpenInLibrary(id: string): void;
  /** Opens the panel beside the page, within the click itself. */
  onOpenSidePanel(): void;
  onOpenOptions(): void;
}
