/**
 * What the options page shows: each section's own state, side by side. The entry point reads settings, pack, keys and
 * permissions and passes one of these in.
 */
import type { PackSummary } from '../../platform/messages.ts';
import type { AboutSectionProps } from './AboutSection.tsx';
import type { BackupActions, BackupSectionProps } from './BackupSection.tsx';
import type { DismissedActions, DismissedSectionProps } from './DismissedSection.tsx';
import type { KeysActions, KeysSectionProps } from './KeysSection.tsx';
import type { LanguageActions, LanguageSectionProps } from './LanguageSection.tsx';
import type { MarksActions, MarksSectionProps } from './MarksSection.tsx';
import type { SitesActions, SitesSectionProps } from './SitesSection.tsx';
import type { SourcesActions, SourcesSectionProps } from './SourcesSection.tsx';

export interface ReadyOptions
  extends Omit<SourcesSectionProps, 'pack' | keyof SourcesActions>,
    Omit<SitesSectionProps, keyof SitesActions>,
    Omit<MarksSectionProps, keyof MarksActions>,
    Omit<KeysSectionProps, keyof KeysActions>,
    Omit<LanguageSectionProps, keyof LanguageActions>,
    Pick<DismissedSectionProps, 'dismissed'>,
    Omit<BackupSectionProps, keyof BackupActions>,
    Omit<AboutSectionProps, 'pack'> {
  readonly kind: 'ready';
  /** Absent when the pack cannot be read: all but the sources can be seen to all the same. */
  readonly pack: PackSummary | undefined;
  /** What is stored cannot be read, so that all is as at first; the next change replaces it. */
  readonly isUnread: boolean;
}

export type OptionsState =
  | { readonly kind: 'loading' }
  /** Neither the settings nor the permissions could be had from the browser. */
  | { readonly kind: 'failed' }
  | ReadyOptions;

/**
 * Why the last change did not come to pass. `unsaved`: the browser could not store it. `declined`: it gave no access.
 * `kept`: it does not give an access back, such as one that an administrator has given.
 */
export type OptionsNotice = 'unsaved' | 'declined' | 'kept';

export interface OptionsActions
  extends SourcesActions,
    SitesActions,
    MarksActions,
    KeysActions,
    LanguageActions,
    DismissedActions,
    BackupActions {}
