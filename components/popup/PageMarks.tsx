/** How Sidelight stands with this page, what the reader can do about it, and the page's marks as a list that jumps. */
import { useTexts } from '../texts.ts';
import type { PageState, PopupActions } from './popup-state.ts';

type PageMarksProps = { readonly page: PageState } & Pick<PopupActions, 'onRunHere' | 'onAlwaysHere' | 'onJump'>;

export function PageMarks({ page, onRunHere, onAlwaysHere, onJump }: PageMarksProps) {
  const t = useTexts();
  const offersAlways = 'canGrant' in page && page.canGrant;
  const offersRun = page.kind === 'off' || (page.kind === 'off-topic' && !page.isRead);
  return (
    <>
      <Status page={page} />
      {(offersAlways || offersRun) && (
        <div class="actions">
          {offersRun && (
            <button type="button" class="button primary" onClick={onRunHere}>
              {t('popup.runHere')}
            </button>
          )}
          {offersAlways && (
            <button type="button" class="button" onClick={onAlwaysHere}>
              {t('popup.alwaysHere')}
            </button>
          )}
        </div>
      )}
      {page.kind === 'on' && page.marks.length > 0 && (
        <ol class="marks">
          {page.marks.map(({ index, text, statements, outlets }) => (
            <li key={index}>
              <button type="button" onClick={() => onJump(index)}>
                <span class="words">{text}</span>
                <span class="meta">
                  {statements.length > 1 && `${t('count.claims', statements.length)} · `}
                  {t('count.otherOutlets', outlets)}
                </span>
              </button>
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

function Status({ page }: { readonly page: PageState }) {
  const t = useTexts();
  switch (page.kind) {
    case 'on':
      return (
        <div class="status" role="status">
          <h2>{t('popup.marks', page.marks.length)}</h2>
          {page.marks.length === 0 && <p class="note">{t('popup.noMarks')}</p>}
        </div>
      );
    case 'off':
      return <StatusLine text={t('popup.off')} />;
    case 'off-topic':
      return <StatusLine text={t('popup.offTopic')} />;
    case 'restricted':
      return <StatusLine text={t('popup.restricted')} />;
    case 'failed':
      return <StatusLine text={t('popup.pageFailed')} />;
  }
}

function StatusLine({ text }: { readonly text: string }) {
  return (
    <p class="status" role="status">
      {text}
    </p>
  );
}
