import { citeWording } from '../../engine/citation.ts';
import type { CardContent } from '../../engine/match.ts';
import type { Translate } from '../../locales/translate.ts';
import type { WordingOrder } from '../../platform/messages.ts';
import { useTexts } from '../texts.ts';
import { CopyButton } from './CopyButton.tsx';
import type { ComparedText } from './compared-text.ts';

/** What a reader can do with a claim. */
export interface ClaimActions {
  onSetOrder?(order: WordingOrder): void;
  /** Puts a text on the clipboard; resolves to false where the browser or the page does not let us. */
  onCopy?(text: string): Promise<boolean>;
  /** Opens the claim in the library. */
  onOpenLibrary?(): void;
  /** Opens a sheet with the comparison for printing. */
  onPrint?(): void;
  /** The reader says that the sentence does not state this claim. */
  onDismiss?(): void;
}

interface ClaimFootProps {
  readonly content: CardContent;
  readonly against: ComparedText;
  readonly actions: ClaimActions;
}

/** What can be done with the claim as a whole; nothing where the surface offers nothing. */
export function ClaimFoot({ content, against, actions }: ClaimFootProps) {
  const t = useTexts();
  const { onCopy, onOpenLibrary, onPrint, onDismiss } = actions;
  if (!onCopy && !onOpenLibrary && !onPrint && !onDismiss) return null;
  return (
    <div class="claim-foot">
      {onCopy && <CopyButton label={t('copy.all')} write={() => citeAll(content, against, t)} onCopy={onCopy} />}
      {onPrint && <TextButton label={t('claim.print')} onClick={onPrint} />}
      {onOpenLibrary && <TextButton label={t('claim.openLibrary')} onClick={onOpenLibrary} />}
      {onDismiss && <TextButton label={t('claim.dismiss')} onClick={onDismiss} />}
    </div>
  );
}

function TextButton({ label, onClick }: { readonly label: string; onClick(): void }) {
  return (
    <button type="button" class="text-button" onClick={onClick}>
      {label}
    </button>
  );
}

/** The whole comparison as plain text: the claim, the text at hand, and every wording with its source. */
function citeAll({ claim, pageText, wordings }: CardContent, against: ComparedText, t: Translate): string {
  const others = wordings.flatMap((wording) =>
    [wording, ...wording.alsoIn].map((place) => citeWording({ ...place, text: wording.text }, t('language'))),
  );
  return [claim.statement, `${t(`copy.here${against}`)}\n${pageText}`, ...others].join('\n\n');
}
