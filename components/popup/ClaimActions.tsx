import { useTexts } from '../texts.ts';

/** What can be done with one claim. */
export function ClaimActions({ onOpenInLibrary }: { onOpenInLibrary(): void }) {
  const t = useTexts();
  return (
    <div class="tools">
      <button type="button" class="text-button" onClick={onOpenInLibrary}>
        {t('popup.openInLibrary')}
      </button>
    </div>
  );
}
