/** The only bridge between Preact and the page: draws the card into the panel of the closed shadow root. */
import { render } from 'preact';
import { Card } from '../../components/card/Card.tsx';
import { Texts } from '../../components/texts.ts';
import type { CardContent } from '../../engine/match.ts';
import type { Translate } from '../../locales/translate.ts';

/** A sentence's claims, and the words to show them with. */
export interface CardFilling {
  readonly cards: readonly CardContent[];
  readonly texts: Translate;
}

/** Draws the card, or without a filling empties the panel. */
export function renderCard(panel: HTMLElement, filling: CardFilling | undefined, onClose: () => void): void {
  if (!filling) {
    render(null, panel);
    return;
  }
  const { cards, texts } = filling;
  panel.lang = texts('language');
  panel.dir = texts('direction');
  render(
    <Texts.Provider value={texts}>
      <Card key={cards[0]?.pageText} cards={cards} onClose={onClose} />
    </Texts.Provider>,
    panel,
  );
}
