/** The options page: which sources may speak, on which sites Sidelight runs, what it marks, its keys, and what it holds. */
import { Brand } from '../Brand.tsx';
import { useTexts } from '../texts.ts';
import { AboutSection } from './AboutSection.tsx';
import { KeysSection } from './KeysSection.tsx';
import { MarksSection } from './MarksSection.tsx';
import type { OptionsActions, OptionsState } from './options-state.ts';
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
      <main>
        {state.kind === 'loading' && <p role="status">{t('options.loading')}</p>}
        {state.kind === 'failed' && <p role="alert">{t('options.failed')}</p>}
        {state.kind === 'ready' && (
          <>
            {!state.pack && (
              <p class="notice" role="alert">
                {t('options.damagedPack')}
              </p>
            )}
            {state.notice === 'unsaved' && (
              <p class="notice" role="alert">
                {t('options.unsaved')}
              </p>
            )}
            {state.pack && (
              <SourcesSection sources={state.pack.sources} hiddenSources={state.hiddenSources} {...actions} />
            )}
            <SitesSection {...state} {...actions} />
            <MarksSection marks={state.marks} {...actions} />
            <KeysSection keys={state.keys} {...actions} />
            {state.pack && <AboutSection pack={state.pack} />}
          </>
        )}
      </main>
    </div>
  );
}
