/** The only bridge between Preact and the page: draws the card into the panel of the closed shadow root. */
import { render } from 'preact';
import { i18n } from '#i18n';
import { Card } from '../../components/card/Card.tsx';
import { Texts } from '../../components/texts.ts';
import type { CardContent } from '../../engine/match.ts';

/** Draws a sentence's claims, or with none empties the panel. */
export function renderCard(panel: HTMLElement, cards: readonly CardContent[] | undefined, onClose: () => void): void {
  const card = cards && (
    <Texts.Provider value={i18n.t}>
      <Card key={cards[0]?.pageText} cards={cards} onClose={onClose} />
    </Texts.Provider>
  );
  render(card ?? null, panel);
}
