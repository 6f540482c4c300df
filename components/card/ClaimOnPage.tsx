import { useState } from 'preact/hooks';
import type { CardContent } from '../../engine/match.ts';
import type { WordingOrder } from '../../platform/messages.ts';
import { ClaimBody } from '../claim/ClaimBody.tsx';
import { ClaimHeading } from '../claim/ClaimHeading.tsx';
import { ComparedWords } from '../claim/ComparedWords.tsx';
import { useTexts } from '../texts.ts';
import type { CardActions } from './card-actions.ts';

interface ClaimOnPageProps {
  readonly content: CardContent;
  readonly order: WordingOrder;
  readonly actions: CardActions;
  onSetOrder?(order: WordingOrder): void;
  /** Resolves to whether it was kept. */
  onDismiss?(): Promise<boolean>;
}

/** One claim of the page's sentence, beside the others' wordings. */
export function ClaimOnPage({ content, order, actions, onSetOrder, onDismiss }: ClaimOnPageProps) {
  const t = useTexts();
  const { onCopy, onOpenLibrary, onPrint } = actions;
  const [isUnsaved, setUnsaved] = useState(false);
  return (
    <>
      <ClaimHeading claim={content.claim} language={content.language} />
      <ClaimBody
        content={content}
        against="OnPage"
        order={order}
        actions={{
          ...(onSetOrder && { onSetOrder }),
          ...(onCopy && { onCopy }),
          ...(onPrint && { onPrint: () => onPrint(content) }),
          ...(onOpenLibrary && { onOpenLibrary: () => onOpenLibrary(content.claim) }),
          ...(onDismiss && { onDismiss: () => void onDismiss().then((isKept) => setUnsaved(!isKept)) }),
        }}
      >
        <section>
          <h3 class="label">{t('claim.onThisPage')}</h3>
          <ComparedWords text={content.pageText} language={content.language} wordings={content.wordings} />
          {content.relation === 'contradicts' && <p class="remark">{t('claim.oppositeOnPage')}</p>}
          {content.strength === 'possible' && <p class="remark">{t('claim.possibleOnPage')}</p>}
        </section>
      </ClaimBody>
      {onDismiss && (
        <p class="note" role="status">
          {isUnsaved && t('card.unsaved')}
        </p>
      )}
    </>
  );
}
