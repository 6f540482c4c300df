import type { ToldDifference } from '../../engine/strongest-difference.ts';
import { useTexts } from '../texts.ts';
import { differenceWords } from './difference-words.ts';

/** One difference between the page's sentence and an outlet's wording: its kind, both sides' words, whose. */
export function DifferenceLine({ difference: { kind, here, there, outlet } }: { readonly difference: ToldDifference }) {
  const t = useTexts();
  return (
    <p class="difference">
      <span class="kind">{t(`panel.difference.${differenceWords[kind]}`)}</span>{' '}
      {here !== null && (
        <span>
          <span class="unseen">{t('panel.here')} </span>
          <q class="words">{here}</q>{' '}
        </span>
      )}
      {there !== null && (
        <span>
          <span aria-hidden="true">{here === null ? '' : '→ '}</span>
          <span class="unseen">{t('panel.in', [outlet])} </span>
          <q class="words">{there}</q>{' '}
        </span>
      )}
      <span class="meta">{there === null ? t('panel.notIn', [outlet]) : outlet}</span>
    </p>
  );
}
