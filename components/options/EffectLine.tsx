import type { SourceEffect } from '../../engine/source-effect.ts';
import type { SourceSummary } from '../../platform/messages.ts';
import { useTexts } from '../texts.ts';

interface EffectLineProps {
  readonly effect: SourceEffect;
  /** The source whose switch the reader is about to use; absent when there is none. */
  readonly pointedAt: SourceSummary | undefined;
  readonly isShown: boolean | undefined;
}

/** How many claims are left with a wording, and while a switch is pointed at, how many that would leave. Read aloud. */
export function EffectLine({ effect: { claims, worded, wordedAfter }, pointedAt, isShown }: EffectLineProps) {
  const t = useTexts();
  const after = pointedAt && wordedAfter[pointedAt.id];
  const share = (count: number) => `${(100 * count) / claims}%`;
  return (
    <div class="effect">
      <p role="status">
        {after === undefined || !pointedAt
          ? t('options.sources.effect', [worded, claims])
          : t(isShown ? 'options.sources.effectWithout' : 'options.sources.effectWith', [
              pointedAt.outlet,
              after,
              claims,
            ])}
      </p>
      <div class="effect-bar" aria-hidden="true">
        <span class="effect-change" style={{ width: share(Math.max(worded, after ?? worded)) }} />
        <span class="effect-kept" style={{ width: share(Math.min(worded, after ?? worded)) }} />
      </div>
    </div>
  );
}
