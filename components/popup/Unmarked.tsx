import { useTexts } from '../texts.ts';
import type { PageState, PopupActions } from './popup-state.ts';
import { reasonFaces } from './reasons.ts';

type UnmarkedProps = { readonly page: Extract<PageState, { readonly kind: 'unmarked' }> } & Pick<
  PopupActions,
  'onRunHere' | 'onSetMode'
>;

/** Why the page carries no marks, in words, with what the reader can do about it. */
export function Unmarked({ page: { reason, site }, onRunHere, onSetMode }: UnmarkedProps) {
  const t = useTexts();
  const { words, offers } = reasonFaces[reason];
  return (
    <>
      <div class="status" role="status">
        <p>{t(`popup.reason.${words}`)}</p>
        {offers === 'look-up' && <p class="note">{t('popup.stillLookUp')}</p>}
      </div>
      {offers === 'run' && (
        <div class="actions">
          <button type="button" class="button primary" onClick={onRunHere}>
            {t('popup.runHere')}
          </button>
          {site?.mode === 'ask' && (
            <button type="button" class="button" onClick={() => onSetMode('on')}>
              {t('popup.alwaysHere')}
            </button>
          )}
        </div>
      )}
    </>
  );
}
