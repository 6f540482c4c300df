/** What the library shows, and what it asks of the page that it stands on. */
import type { ClaimPage } from '../../engine/claim-page.ts';
import type { PageSentence } from '../../engine/match.ts';
import type { OutletPage } from '../../engine/outlet-page.ts';
import type { ReadablePack } from '../../engine/readable-pack.ts';
import type { ExportFile } from './library-export.ts';
import type { ClaimsRoute, SheetRoute } from './routes.ts';

/** What stands at the reader's place; `unknown` when the pack has nothing there. */
export type LibraryPlace =
  | { readonly place: 'claims'; readonly route: ClaimsRoute }
  | { readonly place: 'claim'; readonly content: ClaimPage }
  | { readonly place: 'outlet'; readonly content: OutletPage }
  | { readonly place: 'sheet'; readonly route: SheetRoute; readonly beside?: PageSentence }
  | { readonly place: 'unknown' };

export interface ReadyLibrary {
  readonly kind: 'ready';
  /** Without the sources that are left out. */
  readonly pack: ReadablePack;
  /** How many sources of the pack the reader has switched off. */
  readonly off: number;
  /** Whether they are shown here all the same. */
  readonly isOffShown: boolean;
  readonly at: LibraryPlace;
  /** The list as the reader left it, for the way back. */
  readonly list: ClaimsRoute;
}

export type LibraryState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'damaged-pack' }
  | { readonly kind: 'failed' }
  | ReadyLibrary;

export interface LibraryActions {
  /**
   * Changes what the list shows. `isOneOfMany`: a letter typed or a box ticked, which belongs together with the next in
   * the browser's history.
   */
  onList(route: ClaimsRoute, isOneOfMany?: boolean): void;
  /** Compares the wordings of a claim with another one of them. */
  onCompare(id: string, base: string): void;
  onShowOff(isShown: boolean): void;
  /** Changes what stands on the sheet. */
  onSheet(route: SheetRoute): void;
  /** Puts a text on the clipboard; resolves to false where the browser does not let us. */
  onCopy(text: string): Promise<boolean>;
  /** Gives the reader a file to keep. */
  onSave(file: ExportFile): void;
  onPrint(): void;
}
