import { type FirstView, maxStrongest } from '../../engine/ration.ts';
import { useTexts } from '../texts.ts';
import type { OptionsActions } from './options-state.ts';

type MarksSectionProps = { readonly marks: FirstView } & Pick<OptionsActions, 'onSetMarks'>;

const amounts = ['strongest', 'all'] as const;

/** Which marks a page shows until the reader asks for others. */
export function MarksSection({ marks, onSetMarks }: MarksSectionProps) {
  const t = useTexts();
  return (
    <section>
      <div class="section-head">
        <h2 id="marks">{t('options.marks.title')}</h2>
      </div>
      <p class="section-note">{t('options.marks.note')}</p>
      <fieldset class="choices" aria-labelledby="marks">
        {amounts.map((amount) => (
          <label key={amount}>
            <input
              type="radio"
              name="amount"
              checked={marks.amount === amount}
              onChange={() => onSetMarks({ ...marks, amount })}
            />
            {amount === 'all' ? t('options.marks.all') : t('options.marks.strongest', [maxStrongest])}
          </label>
        ))}
        <label>
          <input
            type="checkbox"
            checked={marks.withPossible}
            onChange={(event) => onSetMarks({ ...marks, withPossible: event.currentTarget.checked })}
          />
          {t('options.marks.possible')}
        </label>
      </fieldset>
    </section>
  );
}
