/** What the options page shows. The entry point reads settings, pack and permissions and passes one of these in. */
import type { PackSummary } from '../../platform/messages.ts';

export type OptionsState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'damaged-pack' }
  /** Neither the settings nor the pack could be had from the browser. */
  | { readonly kind: 'failed' }
  | {
      readonly kind: 'ready';
      readonly pack: PackSummary;
      /** Ids of the sources that the reader has switched off. Ids that the pack does not hold are ignored. */
      readonly hiddenSources: readonly string[];
      /** Origins as the browser reports them, such as `*://*.example.org/*` or `<all_urls>`. */
      readonly origins: readonly string[];
      /** The last change could not be stored, so what is shown is how things stay. */
      readonly isUnsaved: boolean;
    };

export interface OptionsActions {
  onShowSource(id: string, isShown: boolean): void;
  onShowAllSources(): void;
  onShowNoSources(): void;
  /** Asks the browser for access to the listed news sites, or to every site. */
  onGrant(choice: 'news' | 'all'): void;
  /** Gives an origin back, exactly as it was passed in. */
  onRevoke(origin: string): void;
}
