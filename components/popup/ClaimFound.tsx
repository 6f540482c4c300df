/** A claim that the reader found by words: one outlet's wording, the others set beside it, the way to all of it. */
import type { ClaimContent } from '../../engine/claim-content.ts';
import { BackgroundList } from '../claim/BackgroundList.tsx';
import { ClaimHeading } from '../claim/ClaimHeading.tsx';
import { mostlyShare } from '../claim/Differences.tsx';
import { WordingList } from '../claim/WordingList.tsx';
import { useTexts } from '../texts.ts';
import { ClaimActions } from './ClaimActions.tsx';
import type { PopupActions } from './popup-state.ts';
import { ResultHead } from './ResultHead.tsx';

interface ClaimFoundProps extends Pick<PopupActions, 'onOpenInLibrary' | 'onLeaveLookUp'> {
  readonly claim: ClaimContent;
}

export function ClaimFound({ claim: { content, outlet }, onOpenInLibrary, onLeaveLookUp }: ClaimFoundProps) {
  const t = useTexts();
  const { wordings, background, hiddenWordings } = content;
  const hasDifferences = wordings.some(({ differing }) => differing > 0 && differing <= mostlyShare);
  return (
    <article class="result">
      <ResultHead title={t('popup.claim')} back={t('popup.backToMarks')} onLeave={onLeaveLookUp} />
      <ClaimHeading claim={content.claim} />
      {outlet && (
        <section>
          <h3 class="label">{outlet}</h3>
          <blockquote class="words here" lang={content.language}>
            {content.pageText}
          </blockquote>
        </section>
      )}
      {(wordings.length > 0 || hiddenWordings > 0) && (
        <section>
          <h3 class="label">{t('claim.elsewhere')}</h3>
          {hasDifferences && <p class="note">{t('popup.legendInWording', [outlet ?? ''])}</p>}
          <WordingList content={content} />
          {hiddenWordings > 0 && <p class="note">{t('claim.hidden', hiddenWordings)}</p>}
        </section>
      )}
      {background.length > 0 && (
        <section>
          <h3 class="label">{t('claim.background')}</h3>
          <BackgroundList facts={background} />
        </section>
      )}
      <ClaimActions onOpenInLibrary={() => onOpenInLibrary(content.claim.id)} />
    </article>
  );
}
