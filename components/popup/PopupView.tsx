/**
 * The popup: on top the field, which finds claims and looks phrases up; below it what was asked, else this page. What the
 * reader types lies over both.
 */
import { Brand } from '../Brand.tsx';
import { reasonFaces } from '../reasons.ts';
import { useTexts } from '../texts.ts';
import { ClaimFound } from './ClaimFound.tsx';
import { LookUpHistory } from './LookUpHistory.tsx';
import { LookUpResult } from './LookUpResult.tsx';
import { PageLine } from './PageLine.tsx';
import { PageMarks } from './PageMarks.tsx';
import type { PopupActions, PopupState } from './popup-state.ts';
import { ResultHead } from './ResultHead.tsx';
import { SearchField } from './SearchField.tsx';

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
        {state.kind === 'ready' && state.hasSidePanel && (
          <button type="button" class="text-button" onClick={actions.onOpenSidePanel}>
            {t('popup.openSidePanel')}
          </button>
        )}
        <button type="button" class="text-button" onClick={actions.onOpenOptions}>
          {t('shared.openOptions')}
        </button>
      </header>
      <main>
        {state.kind === 'damaged-pack' ? (
          <p class="result status" role="alert">
            {t(`page.reason.${reasonFaces['damaged-pack'].words}`)}
          </p>
        ) : (
          <>
            <SearchField found={state.found} {...actions} />
            {!state.found && <Content state={state} {...actions} />}
          </>
        )}
      </main>
    </div>
  );
}

type ContentProps = { readonly state: Extract<PopupState, { readonly kind: 'ready' }> } & PopupActions;

function Content({ state: { page, lookUp, history, notice }, ...actions }: ContentProps) {
  const t = useTexts();
  // A lookup is shown as soon as there is one; the page once it is known that none was asked for.
  if (lookUp?.kind === 'claim') return <ClaimFound claim={lookUp.claim} {...actions} />;
  if (lookUp?.kind === 'claim-failed') {
    return (
      <div class="result">
        <ResultHead title={t('popup.claim')} back={t('popup.backToMarks')} onLeave={actions.onLeaveLookUp} />
        <p class="status" role="alert">
          {t('popup.claimFailed')}
        </p>
      </div>
    );
  }
  if (lookUp && lookUp.kind !== 'none')
    return <LookUpResult lookUp={lookUp} back={t('popup.backToMarks')} {...actions} />;
  if (!lookUp || !page) {
    return (
      <p class="result status" role="status">
        {t('shared.loading')}
      </p>
    );
  }
  return (
    <>
      <LookUpHistory quotes={history} {...actions} />
      <PageLine page={page} notice={notice} {...actions} />
      {page.kind === 'marked' && <PageMarks reading={page.reading} {...actions} />}
    </>
  );
}
