/** The face of a page's cards, which is fetched when the first one is asked for. */
import type { CardFace } from '../../page/mark-card.ts';
import type { PaintedMark } from '../../page/marks.ts';
import { pageAddress } from '../../page/page-address.ts';
import type { Mark } from '../../platform/messages.ts';
import type { CardScope, CardScript } from '../card/index.ts';
import type { CardFilling } from '../card/render-card.tsx';
import type { Ask } from './ask.ts';
import { matchOf } from './mark-messages.ts';

/** What a card needs of its annotator. */
export interface CardNeeds {
  claimsOf(mark: PaintedMark): readonly Mark[];
  onClose(): void;
  /** Hears that an open card is to be drawn anew. */
  onTexts(): void;
}

/** Nothing is loaded before the first `fetch`; the signal ends it. */
export function createCardFace(
  page: Document,
  ask: Ask,
  { claimsOf, onClose, onTexts }: CardNeeds,
  signal: AbortSignal,
): CardFace<CardFilling> {
  const scope = globalThis as CardScope;
  let loading: Promise<Loaded | undefined> | undefined;
  let script: CardScript | undefined;

  const load = async (): Promise<Loaded | undefined> => {
    await ask('run-card', {});
    script = scope.sidelightCard;
    return script && { script, readTexts: script.createTexts(ask, onTexts, signal) };
  };
  signal.addEventListener('abort', () => {
    scope.sidelightCard = undefined;
  });
  return {
    css: () => script?.css ?? '',
    async fetch(mark) {
      const matches = claimsOf(mark).map(matchOf);
      const question = ask('open-card', { sentence: mark.sentence.text, matches, pageUrl: pageAddress(page) });
      loading ??= load();
      const loaded = await loading;
      // Another try, should the background have been stopped in the middle of it.
      if (!loaded) loading = undefined;
      const [texts, reply] = [await loaded?.readTexts(), await question];
      return texts && reply.ok && reply.answer.cards.length > 0 ? { cards: reply.answer.cards, texts } : undefined;
    },
    draw: (panel, filling) => script?.render(panel, filling, onClose),
  };
}

interface Loaded {
  readonly script: CardScript;
  readTexts(): ReturnType<ReturnType<CardScript['createTexts']>>;
}
