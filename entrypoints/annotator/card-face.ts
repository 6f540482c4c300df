/** The face of a page's cards, which is fetched when the first one is asked for. */
import type { CardFace, MarkCard } from '../../page/mark-card.ts';
import type { PaintedMark } from '../../page/marks.ts';
import { pageAddress } from '../../page/page-address.ts';
import type { Step } from '../../page/walk-marks.ts';
import type { Mark } from '../../platform/messages.ts';
import type { CardScope, CardScript } from '../card/index.ts';
import type { CardFilling, CardWishes } from '../card/render-card.tsx';
import type { Ask } from './ask.ts';
import { matchOf } from './mark-messages.ts';

/** What a card needs of its annotator. */
export interface CardNeeds {
  claimsOf(mark: PaintedMark): readonly Mark[];
  /** The card that the face is of; not asked for before it is made. */
  card(): MarkCard;
  /** The reader goes on to another mark. */
  onStep(step: Step): void;
}

export interface AnnotatorCardFace extends CardFace<CardFilling> {
  /** Loads what draws cards, since the reader seems about to ask for one. */
  prepare(): void;
}

/** Nothing is loaded before it is prepared, or its first `fetch`; the signal ends it. */
export function createCardFace(
  page: Document,
  ask: Ask,
  { claimsOf, card, onStep }: CardNeeds,
  signal: AbortSignal,
): AnnotatorCardFace {
  const scope = globalThis as CardScope;
  let loading: Promise<Loaded | undefined> | undefined;
  let loaded: Loaded | undefined;

  const load = async (): Promise<Loaded | undefined> => {
    await ask('run-card', {});
    const script = scope.sidelightCard;
    loaded = script && {
      script,
      readTexts: script.createTexts(ask, () => card().update(), signal),
      wishes: script.createWishes(page, ask, card(), onStep),
    };
    // Another try, should the background have been stopped in the middle of it.
    if (!loaded) loading = undefined;
    return loaded;
  };
  signal.addEventListener('abort', () => {
    scope.sidelightCard = undefined;
  });
  return {
    prepare() {
      loading ??= load();
    },
    css: () => loaded?.script.css ?? '',
    async fetch(mark, by) {
      const matches = claimsOf(mark).map(matchOf);
      const question = ask('open-card', { sentence: mark.sentence.text, matches, pageUrl: pageAddress(page) });
      loading ??= load();
      const ready = await loading;
      const [texts, reply] = [await ready?.readTexts(), await question];
      if (!texts) return undefined;
      if (reply.ok) return reply.answer.cards.length > 0 ? { ...reply.answer, texts } : undefined;
      // Who only passed over a mark has not asked for a card.
      return by === 'hover' ? undefined : { texts, onRetry: () => card().open(mark, { by }) };
    },
    draw(panel, filling) {
      loaded?.script.render(panel, filling, loaded.wishes);
    },
  };
}

interface Loaded {
  readonly script: CardScript;
  readonly wishes: CardWishes;
  readTexts(): ReturnType<ReturnType<CardScript['createTexts']>>;
}
