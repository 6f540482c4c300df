import type { Reason } from '../../platform/messages.ts';
import { reasonFaces } from '../reasons.ts';
import { useTexts } from '../texts.ts';
import type { PanelActions } from './panel-state.ts';

type UnmarkedProps = { readonly reason: Reason } & Pick<PanelActions, 'onRunHere'>;

/** Why the page in front carries no marks, with what can be done about it here. */
export function Unmarked({ reason, onRunHere }: UnmarkedProps) {
  const t = useTexts();
  const { words, offers } = reasonFaces[reason];
  return (
    <>
      <p class="status" role="status">
        {t(`page.reason.${words}`)}
      </p>
      {offers === 'run' && (
        <div class="actions">
          <button type="button" class="button primary" onClick={onRunHere}>
            {t('page.runHere')}
          </button>
        </div>
      )}
    </>
  );
}
