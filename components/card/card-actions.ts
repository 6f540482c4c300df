import type { CardContent } from '../../engine/match.ts';
import type { WordingOrder } from '../../platform/messages.ts';

/** What a card asks of those around it; what is absent it does not offer. What can fail resolves to whether it worked. */
export interface CardActions {
  /** Remembers how wordings are sorted. */
  onSetOrder?(order: WordingOrder): void;
  /** Puts a text on the clipboard. */
  onCopy?(text: string): Promise<boolean>;
  /** Opens the claim in the library. */
  onOpenLibrary?(claim: CardContent['claim']): void;
  /** Opens a sheet for print: the page's sentence, and beside it the others' wordings. */
  onPrint?(content: CardContent): void;
  /** Remembers that the page's sentence does, or does not, state this claim. */
  onDismiss?(content: CardContent, isDismissed: boolean): Promise<boolean>;
  /** Goes to the card of another mark of the page. */
  onStep?(step: 'next' | 'previous'): void;
}
