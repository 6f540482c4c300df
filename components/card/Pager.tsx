import { useTexts } from '../texts.ts';

interface PagerProps {
  /** From 0. */
  readonly index: number;
  readonly count: number;
  onTurn(index: number): void;
}

/** Turns between the claims of one sentence. */
export function Pager({ index, count, onTurn }: PagerProps) {
  const t = useTexts();
  return (
    <div class="pager">
      <Turn label={t('card.previous')} path="m10 3-5 5 5 5" isOff={index === 0} onTurn={() => onTurn(index - 1)} />
      <span class="meta" aria-live="polite">
        {t('card.position', [index + 1, count])}
      </span>
      <Turn label={t('card.next')} path="m6 3 5 5-5 5" isOff={index === count - 1} onTurn={() => onTurn(index + 1)} />
    </div>
  );
}

interface TurnProps {
  readonly label: string;
  readonly path: string;
  readonly isOff: boolean;
  onTurn(): void;
}

/** Stays focusable at either end (`aria-disabled`), so that turning to the last claim does not lose the focus. */
function Turn({ label, path, isOff, onTurn }: TurnProps) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      aria-disabled={isOff}
      onClick={isOff ? undefined : onTurn}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  );
}
