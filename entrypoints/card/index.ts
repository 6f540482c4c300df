/**
 * What draws cards, and their words: the most of all that a page is given, and run in it by the background only when its
 * first card is asked for. Leaves itself where the annotator finds it, in the world that the two share.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import cardCss from '../../components/card/card.css?inline';
import { createCardTexts } from './card-texts.ts';
import { createCardWishes } from './card-wishes.ts';
import { hiddenWithoutUs } from './hidden-without-us.ts';
import { renderCard } from './render-card.tsx';

export interface CardScript {
  /** Rules for the shadow root that the card is drawn in. */
  readonly css: string;
  createTexts: typeof createCardTexts;
  createWishes: typeof createCardWishes;
  render: typeof renderCard;
}

/** Where the script leaves itself. */
export interface CardScope {
  sidelightCard?: CardScript | undefined;
}

export default defineUnlistedScript(() => {
  (globalThis as CardScope).sidelightCard = {
    css: hiddenWithoutUs + cardCss,
    createTexts: createCardTexts,
    createWishes: createCardWishes,
    render: renderCard,
  };
});
