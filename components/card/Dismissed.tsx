import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CardContent } from '../../engine/match.ts';
import { useTexts } from '../texts.ts';

interface DismissedProps extends Pick<CardContent, 'claim' | 'language'> {
  /** Resolves to whether it was kept. */
  onRestore(): Promise<boolean>;
}

/** Stands in place of a claim that the reader does not find in the sentence, with the way back, which gets the focus. */
export function Dismissed({ claim, language, onRestore }: DismissedProps) {
  const t = useTexts();
  const [isUnsaved, setUnsaved] = useState(false);
  const undo = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => undo.current?.focus(), []);
  return (
    <>
      <h2 class="statement" lang={language} dir="auto">
        {claim.statement}
      </h2>
      <p class="remark">{t('card.dismissed')}</p>
      <button
        type="button"
        class="text-button"
        ref={undo}
        onClick={() => void onRestore().then((isKept) => setUnsaved(!isKept))}
      >
        {t('shared.undo')}
      </button>
      <p class="note" role="status">
        {isUnsaved && t('card.unsaved')}
      </p>
    </>
  );
}
