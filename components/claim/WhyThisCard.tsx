import type { CardContent } from '../../engine/match.ts';
import { useTexts } from '../texts.ts';
import type { ComparedText } from './compared-text.ts';
import { SharedWords } from './SharedWords.tsx';

/** What led to the card, on request: strength in words, the words in common, the nearest wording's outlet. */
export function WhyThisCard({ content, against }: { readonly content: CardContent; readonly against: ComparedText }) {
  const t = useTexts();
  const { strength, pageText, shared, nearestOutlet } = content;
  return (
    <details class="why">
      <summary>{t('why.title')}</summary>
      <p>{t(`why.${strength}${against}`)}</p>
      {shared.length > 0 && (
        <>
          <p class="label">{t('why.shared')}</p>
          <SharedWords text={pageText} shared={shared} />
        </>
      )}
      {nearestOutlet && (
        <>
          <p class="label">{t('why.nearest')}</p>
          <p>{nearestOutlet}</p>
        </>
      )}
      <p class="note">{t('why.noVerdict')}</p>
    </details>
  );
}
