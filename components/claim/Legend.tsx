import { Filled, slots } from '../Filled.tsx';
import { useTexts } from '../texts.ts';
import type { ComparedText } from './compared-text.ts';
import { useLifting } from './lifting.ts';

interface LegendProps {
  readonly against: ComparedText;
  /** The text that the wordings are compared with. */
  readonly from: string;
  readonly language: string;
}

/**
 * The line at the foot of a comparison: how differences are drawn, and while the reader rests on one, what stands opposite,
 * which may be out of sight above. It stays in view while the wordings are scrolled, and keeps its height.
 */
export function Legend({ against, from, language }: LegendProps) {
  const t = useTexts();
  const { lifted } = useLifting();
  const opposite = lifted?.from && lifted.kind !== 'named' ? from.slice(lifted.from.start, lifted.from.end) : '';
  const words = <q lang={language}>{opposite}</q>;
  return (
    <div class="legend note">
      <p class={lifted && lifted.kind !== 'named' ? 'covered' : undefined}>
        <mark class="changed">{t('legend.changed')}</mark> <mark class="added">{t('legend.added')}</mark>{' '}
        <span class="gap" aria-hidden="true" />
        {t('legend.dropped')}
      </p>
      <p aria-live="polite">
        {lifted?.kind === 'changed' && <Filled message={t(`legend.opposite${against}`, [slots[0]])} parts={[words]} />}
        {lifted?.kind === 'added' && t(`legend.nothing${against}`)}
        {lifted?.kind === 'dropped' && <Filled message={t('difference.partDropped', [slots[0]])} parts={[words]} />}
      </p>
    </div>
  );
}
