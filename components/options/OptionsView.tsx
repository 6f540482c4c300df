/** The options page: which sources may speak, on which sites Sidelight runs by itself, and what the pack holds. */
import { Brand } from '../Brand.tsx';
import { useTexts } from '../texts.ts';
import { AboutSection } from './AboutSection.tsx';
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
        {state.kind === 'damaged-pack' && <p role="alert">{t('options.damagedPack')}</p>}
        {state.kind === 'failed' && <p role="alert">{t('options.failed')}</p>}
        {state.kind === 'ready' && (
          <>
            {state.isUnsaved && (
              <p class="unsaved" role="alert">
                {t('options.unsaved')}
              </p>
            )}
            <SourcesSection sources={state.pack.sources} hiddenSources={state.hiddenSources} {...actions} />
            <SitesSection origins={state.origins} {...actions} />
            <AboutSection pack={state.pack} />
          </>
        )}
      </main>
    </div>
  );
}
