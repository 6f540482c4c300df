import type { WordingOrder } from '../../platform/messages.ts';
import { useTexts } from '../texts.ts';

interface OrderChoiceProps {
  readonly order: WordingOrder;
  onSetOrder(order: WordingOrder): void;
}

/** Two ways to sort the wordings; the one in use is pressed. */
export function OrderChoice({ order, onSetOrder }: OrderChoiceProps) {
  const t = useTexts();
  const choices = [
    ['most-different', t('claim.order.mostDifferent')],
    ['by-outlet', t('claim.order.byOutlet')],
  ] as const;
  return (
    <fieldset class="order" aria-label={t('claim.order.label')}>
      {choices.map(([choice, label]) => (
        <button key={choice} type="button" aria-pressed={choice === order} onClick={() => onSetOrder(choice)}>
          {label}
        </button>
      ))}
    </fieldset>
  );
}
