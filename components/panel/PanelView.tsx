/**
 * The page at a glance: every sentence of the page in front that states a claim, and how the page stands beside other reports
 * of its story. Owns which of the two the reader looks at.
 */
import { useState } from 'preact/hooks';
import { Brand } from '../Brand.tsx';
import { reasonFaces } from '../reasons.ts';
import { useTexts } from '../texts.ts';
import { OtherReports } from './OtherReports.tsx';
import { PackLine } from './PackLine.tsx';
import type { MarkedPage, PanelActions, PanelState } from './panel-state.ts';
import { SentenceList } from './SentenceList.tsx';
import { Unmarked } from './Unmarked.tsx';

interface PanelViewProps extends PanelActions {
  readonly state: PanelState;
  /** Keys of the sentences that the reader has in the window. */
  readonly inView: ReadonlySet<string>;
}

/** Needs `panel.css`. */
export function PanelView({ state, inView, ...actions }: PanelViewProps) {
  const t = useTexts();
  return (
    <div class="panel-page">
      <header>
        <h1>
          <Brand />
        </h1>
        <button type="button" class="text-button" onClick={actions.onOpenOptions}>
          {t('shared.openOptions')}
        </button>
      </header>
      <main>
        <Content state={state} inView={inView} {...actions} />
      </main>
      {state.kind === 'ready' && state.pack && (
        <footer>
          <PackLine pack={state.pack} />
        </footer>
      )}
    </div>
  );
}

function Content({ state, inView, ...actions }: PanelViewProps) {
  const t = useTexts();
  switch (state.kind) {
    case 'loading':
      return (
        <p class="status" role="status">
          {t('shared.loading')}
        </p>
      );
    case 'damaged-pack':
      return (
        <p class="status" role="alert">
          {t(`page.reason.${reasonFaces['damaged-pack'].words}`)}
        </p>
      );
    case 'ready':
      return state.page.kind === 'marked' ? (
        <Marked page={state.page} inView={inView} language={state.pack?.language ?? ''} {...actions} />
      ) : (
        <Unmarked reason={state.page.reason} onRunHere={actions.onRunHere} />
      );
  }
}

interface MarkedProps extends PanelActions {
  readonly page: MarkedPage;
  readonly inView: ReadonlySet<string>;
  /** BCP 47 tag of the language that page and pack are in. */
  readonly language: string;
}

const views = ['marks', 'reports'] as const;

function Marked({ page, inView, language, ...actions }: MarkedProps) {
  const t = useTexts();
  const [chosen, choose] = useState<(typeof views)[number]>('marks');
  const { coverage } = page;
  const view = coverage ? chosen : 'marks';
  return (
    <>
      {coverage && (
        <fieldset class="views" aria-label={t('panel.view.label')}>
          {views.map((one) => (
            <button key={one} type="button" aria-pressed={one === view} onClick={() => choose(one)}>
              {t(`panel.view.${one}`)}
            </button>
          ))}
        </fieldset>
      )}
      {view === 'reports' && coverage ? (
        <OtherReports coverage={coverage} language={language} />
      ) : (
        <SentenceList page={page} inView={inView} language={language} onJump={actions.onJump} onShow={actions.onShow} />
      )}
    </>
  );
}
