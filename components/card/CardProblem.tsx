import { useTexts } from '../texts.ts';
import { CardFrame } from './CardFrame.tsx';
import type { CardActions } from './card-actions.ts';

interface CardProblemProps {
  readonly onStep?: CardActions['onStep'];
  onRetry(): void;
  onClose(): void;
}

/** The card of a mark that the reader opened, when the wordings could not be had. */
export function CardProblem({ onStep, onRetry, onClose }: CardProblemProps) {
  const t = useTexts();
  return (
    <CardFrame {...(onStep && { onStep })} onClose={onClose}>
      <div class="body" role="alert">
        <p class="remark">{t('card.failed')}</p>
        <button type="button" class="text-button" onClick={onRetry}>
          {t('card.retry')}
        </button>
      </div>
    </CardFrame>
  );
}
