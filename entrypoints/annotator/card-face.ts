/** The face of a page's cards, which is fetched when the first one is asked for, or seems about to be. */
import type { CardFace, MarkCard } from '../../page/mark-card.ts';
import type { PaintedMark } from '../../page/marks.ts';
import { pageAddress } from '../../page/page-address.ts';
import type { Step } from '../../page/walk-marks.ts';
import type { LanguageChoice, Mark } from '../../platform/messages.ts';
import type { CardScope, CardScript } from '../card/index.ts';
import type { CardFilling, CardWishes } from '../card/render-card.tsx';
import type { Ask } from './ask.ts';
import { matchOf } from './mark-messages.ts';

/** What a card needs of its annotator. */
export interface CardNeeds {
  claimsOf(mark: PaintedMark): readonly Mark[];
  /** The card that the face is of; not asked for before it is made. */
  card(): MarkCard;
  /** The language that it speaks now. */
  language(): LanguageChoice;
  /** The reader goes on to another mark. */
  onStep(step: Step): void;
}

export interface AnnotatorCardFace extends CardFace<CardFilling> {
  /** Gets all that a mark's card takes, since the reader seems about to ask for it. */
  prepare(mark: PaintedMark): void;
}

/** Nothing is loaded before it is prepared, or its first `fetch`; the signal ends it. */
export function createCardFace(
  page: Document,
  ask: Ask,
  { claimsOf, card, language, onStep }: CardNeeds,
  signal: AbortSignal,
): AnnotatorCardFace {
  const scope = globalThis as CardScope;
  let loading: Promise<Loaded | undefined> | undefined;
  let loaded: Loaded | undefined;
  /** What was asked for beforehand, until the card is opened. Marks are painted anew whenever another answer is due. */
  let prepared: { readonly mark: PaintedMark; readonly reply: ReturnType<typeof askFor> } | undefined;

  const askFor = (mark: PaintedMark) =>
    ask('open-card', {
      sentence: mark.sentence.text,
      matches: claimsOf(mark).map(matchOf),
      pageUrl: pageAddress(page),
    });
  const load = async (): Promise<Loaded | undefined> => {
    await ask('run-card', {});
    const script = scope.sidelightCard;
    loaded = script && {
      script,
      textsIn: script.createTexts(ask),
      wishes: script.createWishes(page, ask, card(), onStep),
    };
    // Another try, should the background have been stopped in the middle of it.
    if (!loaded) loading = undefined;
    return loaded;
  };
  const readTexts = async () => {
    loading ??= load();
    return (await loading)?.textsIn(language());
  };
  signal.addEventListener('abort', () => {
    scope.sidelightCard = undefined;
  });
  return {
    prepare(mark) {
      void readTexts();
      if (prepared?.mark === mark) return;
      const reply = askFor(mark);
      prepared = { mark, reply };
      void reply.then(({ ok }) => {
        if (!ok && prepared?.reply === reply) prepared = undefined;
      });
    },
    css: () => loaded?.script.css ?? '',
    async fetch(mark, by) {
      const question = prepared?.mark === mark ? prepared.reply : askFor(mark);
      prepared = undefined;
      const [texts, reply] = await Promise.all([readTexts(), question]);
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
  readonly textsIn: ReturnType<CardScript['createTexts']>;
}
