/** The popup: a lookup when something was asked, else this page's marks; a phrase can be looked up from either. */
import { Brand } from '../Brand.tsx';
import { useTexts } from '../texts.ts';
import { LookUpForm } from './LookUpForm.tsx';
import { LookUpResult } from './LookUpResult.tsx';
import { PageMarks } from './PageMarks.tsx';
import type { PopupActions, PopupState } from './popup-state.ts';
import { reasonFaces } from './reasons.ts';
import { SiteChoice } from './SiteChoice.tsx';
import { Unmarked } from './Unmarked.tsx';

interface PopupViewProps extends PopupActions {
  readonly state: PopupState;
}

/** Needs `popup.css`. */
export function PopupView({ state, ...actions }: PopupViewProps) {
  const t = useTexts();
  return (
    <div class="popup">
      <header>
        <h1>
          <Brand />
        </h1>
        <button type="button" class="text-button" onClick={actions.onOpenOptions}>
          {t('popup.openOptions')}
        </button>
      </header>
      <main>
        <Content state={state} {...actions} />
      </main>
      {state.kind === 'ready' && (
        <footer>
          <LookUpForm onLookUp={actions.onLookUp} />
        </footer>
      )}
    </div>
  );
}

function Content({ state, ...actions }: PopupViewProps) {
  const t = useTexts();
  switch (state.kind) {
    case 'loading':
      return (
        <p class="status" role="status">
          {t('popup.loading')}
        </p>
      );
    case 'damaged-pack':
      return (
        <p class="status" role="alert">
          {t(`popup.reason.${reasonFaces['damaged-pack'].words}`)}
        </p>
      );
    case 'ready':
      return state.lookUp.kind === 'none' ? (
        <>
          {state.page.site && <SiteChoice site={state.page.site} notice={state.notice} {...actions} />}
          {state.page.kind === 'marked' ? (
            <PageMarks page={state.page} {...actions} />
          ) : (
            <Unmarked page={state.page} {...actions} />
          )}
        </>
      ) : (
        <LookUpResult lookUp={state.lookUp} onLeave={actions.onLeaveLookUp} />
      );
  }
}
