import type { ComponentChildren, RefObject } from 'preact';
import { Brand } from '../Brand.tsx';
import { useTexts } from '../texts.ts';
import type { CardActions } from './card-actions.ts';

interface CardFrameProps {
  readonly scroller?: RefObject<HTMLDivElement | null>;
  /** Stands in the head beside our name. */
  readonly head?: ComponentChildren;
  readonly children: ComponentChildren;
  readonly onStep?: CardActions['onStep'];
  onKeyDown?(event: KeyboardEvent): void;
  onClose(): void;
}

/** What every card has around what it says: a head that stays, a box that scrolls, and the way to other marks at its foot. */
export function CardFrame({ scroller, head, children, onStep, onKeyDown, onClose }: CardFrameProps) {
  const t = useTexts();
  return (
    <div class="card">
      <div
        class="scroller"
        role="dialog"
        aria-label={t('card.label')}
        tabIndex={-1}
        {...(scroller && { ref: scroller })}
        {...(onKeyDown && { onKeyDown })}
      >
        <div class="head">
          <Brand />
          {head}
          <button type="button" class="icon-button" aria-label={t('shared.close')} onClick={onClose}>
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="m4 4 8 8m0-8-8 8" />
            </svg>
          </button>
        </div>
        {children}
        {onStep && (
          <div class="card-foot">
            <button type="button" class="text-button" onClick={() => onStep('previous')}>
              {t('command.previousMark')}
            </button>
            <button type="button" class="text-button" onClick={() => onStep('next')}>
              {t('command.nextMark')}
            </button>
          </div>
        )}
      </div>
    </div>
  );
}
