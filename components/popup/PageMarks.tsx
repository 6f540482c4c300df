/** The marks that the page shows as a list that jumps, and which of them to show. */
import { type MarkView, maxStrongest } from '../../engine/ration.ts';
import type { PageState } from '../page-state.ts';
import { useTexts } from '../texts.ts';
import type { PopupActions } from './popup-state.ts';

type Reading = Extract<PageState, { readonly kind: 'marked' }>['reading'];

type PageMarksProps = { readonly reading: Reading } & Pick<PopupActions, 'onJump' | 'onShow'>;

export function PageMarks({ reading: { marks, view, counts }, onJump, onShow }: PageMarksProps) {
  const t = useTexts();
  return (
    <>
      <ViewTools view={view} counts={counts} onShow={onShow} />
      {marks.length > 0 && (
        <ol class="marks">
          {marks.map(({ index, text, language, strength, statements, outlets }) => (
            <li key={index}>
              <button type="button" onClick={() => onJump(index)}>
                <span class="words" lang={language}>
                  {text}
                </span>
                <span class="meta">
                  {strength === 'possible' && `${t('popup.possible')} · `}
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

type ViewToolsProps = Pick<Reading, 'view' | 'counts'> & Pick<PopupActions, 'onShow'>;

/** Buttons for the other choices of marks that there are on this page. */
function ViewTools({ view, counts, onShow }: ViewToolsProps) {
  const t = useTexts();
  const { amount, withPossible } = view;
  const tools: (readonly [label: string, view: MarkView])[] = [];
  if (amount === 'none') {
    if (counts.strong > 0) tools.push([t('page.showMarks'), { ...view, amount: 'strongest' }]);
  } else {
    if (counts.strong > maxStrongest) {
      if (amount === 'strongest') tools.push([t('popup.showAll', [counts.strong]), { ...view, amount: 'all' }]);
      else tools.push([t('popup.showStrongest', [maxStrongest]), { ...view, amount: 'strongest' }]);
    }
    if (counts.possible > 0) {
      const label = withPossible ? t('popup.hidePossible') : t('popup.showPossible', counts.possible);
      tools.push([label, { ...view, withPossible: !withPossible }]);
    }
    if (counts.strong > 0) tools.push([t('popup.hideMarks'), { ...view, amount: 'none' }]);
  }
  return (
    <div class="tools">
      {tools.map(([label, wanted]) => (
        <button key={label} type="button" class="text-button" onClick={() => onShow(wanted)}>
          {label}
        </button>
      ))}
    </div>
  );
}
