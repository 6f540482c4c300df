/** A claim that the reader found by words: one outlet's wording, the others set beside it, the way to all of it. */
import type { ClaimContent } from '../../engine/claim-content.ts';
import { ClaimBody } from '../claim/ClaimBody.tsx';
import { ClaimHeading } from '../claim/ClaimHeading.tsx';
import { ComparedWords } from '../claim/ComparedWords.tsx';
import { useTexts } from '../texts.ts';
import type { PopupActions } from './popup-state.ts';
import { ResultHead } from './ResultHead.tsx';

interface ClaimFoundProps extends Pick<PopupActions, 'onCopy' | 'onOpenInLibrary' | 'onLeaveLookUp'> {
  readonly claim: ClaimContent;
}

export function ClaimFound({ claim: { content, outlet }, onCopy, onOpenInLibrary, onLeaveLookUp }: ClaimFoundProps) {
  const t = useTexts();
  return (
    <article class="result">
      <ResultHead title={t('popup.claim')} back={t('popup.backToMarks')} onLeave={onLeaveLookUp} />
      <ClaimHeading claim={content.claim} language={content.language} />
      <ClaimBody
        content={content}
        against="InWording"
        actions={{ onCopy, onOpenLibrary: () => onOpenInLibrary(content.claim.id) }}
      >
        {outlet && (
          <section>
            <h3 class="label">{outlet}</h3>
            <ComparedWords text={content.pageText} language={content.language} wordings={content.wordings} />
          </section>
        )}
      </ClaimBody>
    </article>
  );
}
