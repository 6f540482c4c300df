/** What the options page shows. The entry point reads settings, pack, keys and permissions and passes one of these in. */
import type { FirstView } from '../../engine/ration.ts';
import type { PackSummary, ReaderKey, SiteMode } from '../../platform/messages.ts';
import type { ListedSite } from './origins.ts';

export type OptionsState =
  | { readonly kind: 'loading' }
  /** Neither the settings nor the permissions could be had from the browser. */
  | { readonly kind: 'failed' }
  | {
      readonly kind: 'ready';
      /** Absent when the pack cannot be read: sites and keys can be seen to all the same. */
      readonly pack: PackSummary | undefined;
      /** Ids of the sources that the reader has switched off. Ids that the pack does not hold are ignored. */
      readonly hiddenSources: readonly string[];
      /** Origins as the browser reports them, such as `*://*.example.org/*` or `<all_urls>`. */
      readonly origins: readonly string[];
      /** The reader's rules, by site. */
      readonly rules: Readonly<Record<string, Exclude<SiteMode, 'on'>>>;
      /** Whether some of the listed news sites are not let in to yet. */
      readonly canAddNews: boolean;
      /** Which marks a page shows at first. */
      readonly marks: FirstView;
      readonly keys: readonly ReaderKey[];
      readonly notice?: OptionsNotice | undefined;
    };

/**
 * Why the last change did not come to pass. `unsaved`: the browser could not store it. `declined`: it gave no access.
 * `kept`: it does not give an access back, such as one that an administrator has given.
 */
export type OptionsNotice = 'unsaved' | 'declined' | 'kept';

export interface OptionsActions {
  onShowSource(id: string, isShown: boolean): void;
  onShowAllSources(): void;
  onShowNoSources(): void;
  /** Asks the browser for access to the listed news sites, to every site, or to one by name with all below it. */
  onGrant(choice: 'news' | 'all' | { readonly site: string }): void;
  /** Switches Sidelight on or off on a listed site. */
  onSwitchSite(site: ListedSite, isOn: boolean): void;
  /** Gives a listed site back to the browser and forgets the rule for it. */
  onRevoke(site: ListedSite): void;
  onSetMarks(marks: FirstView): void;
  /** Opens the browser's own settings for keys. */
  onChangeKeys(): void;
}
