/** How marks look on pages, which of them are shown at first, and how a card opens; each change is seen in the sample. */
import { type MarkLook, markColours, markStyles } from '../../engine/mark-look.ts';
import { type FirstView, maxStrongest } from '../../engine/ration.ts';
import { useTexts } from '../texts.ts';
import { MarkedText } from './MarkedText.tsx';
import { RadioChoice } from './RadioChoice.tsx';
import { Section } from './Section.tsx';

/** As in the settings: ms until the card of a mark under the pointer opens; `null` for cards that open by click alone. */
const hoverDelays = [250, 500, 1000, null] as const;
export type HoverDelay = (typeof hoverDelays)[number];

export interface MarksActions {
  onSetMarks(change: Partial<FirstView & MarkLook>): void;
  onSetHover(hoverMs: HoverDelay): void;
}

export interface MarksSectionProps extends MarksActions {
  readonly marks: FirstView & MarkLook;
  readonly hoverMs: HoverDelay;
}

const amounts = ['strongest', 'all'] as const;

/** Needs `options.css`, which holds the rules of the marks. */
export function MarksSection({ marks, hoverMs, onSetMarks, onSetHover }: MarksSectionProps) {
  const t = useTexts();
  const { style, colour } = marks;
  return (
    <Section id="marks" title={t('options.marks.title')} note={t('options.marks.note')}>
      <figure class="sample" aria-label={t('options.marks.sample')}>
        <p class="words">
          {t('options.marks.sampleBefore')}{' '}
          <MarkedText look={marks} strength="strong">
            {t('options.marks.sampleMarked')}
          </MarkedText>{' '}
          {marks.withPossible ? (
            <MarkedText look={marks} strength="possible">
              {t('options.marks.samplePossible')}
            </MarkedText>
          ) : (
            t('options.marks.samplePossible')
          )}
        </p>
      </figure>
      <div class="choice-columns">
        <RadioChoice
          name="style"
          legend={t('options.marks.style')}
          chosen={style}
          options={markStyles.map((value) => ({
            value,
            label: (
              <MarkedText look={{ style: value, colour }} strength="strong">
                {t(`options.marks.styles.${value}`)}
              </MarkedText>
            ),
          }))}
          onChoose={(style) => onSetMarks({ style })}
        />
        <RadioChoice
          name="colour"
          legend={t('options.marks.colour')}
          chosen={colour}
          options={markColours.map((value) => ({
            value,
            label: (
              <MarkedText look={{ style, colour: value }} strength="strong">
                {t(`options.marks.colours.${value}`)}
              </MarkedText>
            ),
          }))}
          onChoose={(colour) => onSetMarks({ colour })}
        />
        <RadioChoice
          name="hover"
          legend={t('options.marks.hover')}
          chosen={hoverMs}
          options={hoverDelays.map((value) => ({
            value,
            label: value === null ? t('options.marks.clickOnly') : <Seconds ms={value} />,
          }))}
          onChoose={onSetHover}
        />
      </div>
      <RadioChoice
        name="amount"
        legend={t('options.marks.amount')}
        chosen={marks.amount}
        options={amounts.map((value) => ({
          value,
          label: value === 'all' ? t('options.marks.all') : t('options.marks.strongest', [maxStrongest]),
        }))}
        onChoose={(amount) => onSetMarks({ amount })}
      />
      <label class="tick possible">
        <input
          type="checkbox"
          checked={marks.withPossible}
          onChange={(event) => onSetMarks({ withPossible: event.currentTarget.checked })}
        />
        {t('options.marks.possible')}
      </label>
    </Section>
  );
}

/** A time as the reader's language puts it in seconds. */
function Seconds({ ms }: { readonly ms: number }) {
  const format = new Intl.NumberFormat(useTexts()('language'), { style: 'unit', unit: 'second', unitDisplay: 'long' });
  return <time dateTime={`PT${ms / 1000}S`}>{format.format(ms / 1000)}</time>;
}
