/** The only bridge between Preact and the page: draws the card into the panel of the closed shadow root. */
import { render } from 'preact';
import { Card } from '../../components/card/Card.tsx';
import { CardProblem } from '../../components/card/CardProblem.tsx';
import type { CardActions } from '../../components/card/card-actions.ts';
import { Days } from '../../components/claim/Day.tsx';
import { Texts } from '../../components/texts.ts';
import type { CardContent } from '../../engine/match.ts';
import type { Translate } from '../../locales/translate.ts';
import { writeDay } from '../../locales/write-day.ts';
import type { WordingOrder } from '../../platform/messages.ts';

/** What a card shows, and the words to show it with. */
export type CardFilling = { readonly texts: Translate } & (
  | {
      readonly cards: readonly CardContent[];
      readonly order: WordingOrder;
      /** The cards' days as they are to be written. */
      readonly days: Readonly<Record<string, string>>;
    }
  /** The background did not answer. */
  | { readonly onRetry: () => void }
);

/** What those around a card do for its reader. */
export interface CardWishes extends CardActions {
  onClose(): void;
}

/** Draws the card, or without a filling empties the panel. */
export function renderCard(panel: HTMLElement, filling: CardFilling | undefined, wishes: CardWishes): void {
  if (!filling) {
    render(null, panel);
    return;
  }
  const { texts } = filling;
  const { onClose, ...actions } = wishes;
  panel.lang = texts('language');
  panel.dir = texts('direction');
  const card =
    'cards' in filling ? (
      <Days.Provider value={(day, language) => filling.days[day] ?? writeDay(day, language)}>
        <Card
          key={filling.cards[0]?.pageText}
          cards={filling.cards}
          order={filling.order}
          actions={actions}
          onClose={onClose}
        />
      </Days.Provider>
    ) : (
      <CardProblem {...(actions.onStep && { onStep: actions.onStep })} onRetry={filling.onRetry} onClose={onClose} />
    );
  render(<Texts.Provider value={texts}>{card}</Texts.Provider>, panel);
}
