/** What the reader can wish for on a card, done by those who can: the page, the background, the clipboard. */
import type { CardActions } from '../../components/card/card-actions.ts';
import type { MarkCard } from '../../page/mark-card.ts';
import { pageAddress } from '../../page/page-address.ts';
import type { Ask } from '../annotator/ask.ts';
import { copyText } from '../surface/copy-text.ts';
import { sentenceOf } from '../surface/sentence-of.ts';
import type { CardWishes } from './render-card.tsx';

/** `onStep` leads to the next or the previous mark. */
export function createCardWishes(
  page: Document,
  ask: Ask,
  card: Pick<MarkCard, 'keep' | 'release' | 'close'>,
  onStep: NonNullable<CardActions['onStep']>,
): CardWishes {
  return {
    onClose: () => card.close(),
    onStep,
    onSetOrder: (order) => void ask('set-card-order', { order }),
    onCopy: copyText,
    onOpenLibrary: ({ id }) => void ask('open-library', { claim: id }),
    onPrint: (content) =>
      void ask('open-library', { claim: content.claim.id, printed: sentenceOf(content, pageAddress(page)) }),
    async onDismiss({ claim, pageText }, isDismissed) {
      // The mark goes from the page; its card stays, for the way back.
      if (isDismissed) card.keep();
      const dismissal = { claim: claim.id, sentence: pageText, page: pageAddress(page) };
      const reply = await ask('dismiss-claim', { ...dismissal, isDismissed });
      if (reply.ok !== isDismissed) card.release();
      return reply.ok;
    },
  };
}
