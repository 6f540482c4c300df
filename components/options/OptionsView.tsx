/** The options page: its parts in their order, and the way to each. */
import { Brand } from '../Brand.tsx';
import { useTexts } from '../texts.ts';
import { AboutSection } from './AboutSection.tsx';
import { BackupSection } from './BackupSection.tsx';
import { Contents, sectionIds } from './Contents.tsx';
import { DismissedSection } from './DismissedSection.tsx';
import { KeysSection } from './KeysSection.tsx';
import { LanguageSection } from './LanguageSection.tsx';
import { MarksSection } from './MarksSection.tsx';
import type { OptionsActions, OptionsState, ReadyOptions } from './options-state.ts';
import { SitesSection } from './SitesSection.tsx';
import { SourcesSection } from './SourcesSection.tsx';

interface OptionsViewProps extends OptionsActions {
  readonly state: OptionsState;
}

/** Needs `options.css`. */
export function OptionsView({ state, ...actions }: OptionsViewProps) {
  const t = useTexts();
  return (
    <div class="sheet options">
      <header>
        <Brand />
        <h1>{t('options.title')}</h1>
      </header>
      {state.kind === 'ready' && (
        <Contents ids={state.pack ? sectionIds : sectionIds.filter((id) => id !== 'sources')} />
      )}
      <main>
        {state.kind === 'loading' && <p role="status">{t('shared.loading')}</p>}
        {state.kind === 'failed' && <p role="alert">{t('options.failed')}</p>}
        {state.kind === 'ready' && <Sections {...state} {...actions} />}
      </main>
    </div>
  );
}

function Sections({ pack, isUnread, ...props }: ReadyOptions & OptionsActions) {
  const t = useTexts();
  return (
    <>
      {!pack && (
        <p class="notice" role="alert">
          {t('page.reason.damagedPack')}
        </p>
      )}
      {isUnread && (
        <p class="notice" role="alert">
          {t('options.unread')}
        </p>
      )}
      {props.notice === 'unsaved' && (
        <p class="notice" role="alert">
          {t('options.unsaved')}
        </p>
      )}
      {pack && <SourcesSection pack={pack} {...props} />}
      <SitesSection {...props} />
      <MarksSection {...props} />
      <KeysSection {...props} />
      <LanguageSection {...props} />
      <DismissedSection sentenceLanguage={pack?.language} {...props} />
      <BackupSection {...props} />
      <AboutSection pack={pack} {...props} />
    </>
  );
}
