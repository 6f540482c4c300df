import { useTexts } from '../texts.ts';

interface ResultHeadProps {
  readonly title: string;
  onLeave(): void;
}

/** What stands below, and the way back to the page. */
export function ResultHead({ title, onLeave }: ResultHeadProps) {
  const t = useTexts();
  return (
    <div class="section-head">
      <h2 class="label">{title}</h2>
      <button type="button" class="text-button" onClick={onLeave}>
        {t('popup.backToMarks')}
      </button>
    </div>
  );
}
