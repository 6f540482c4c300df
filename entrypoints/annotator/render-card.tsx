/** The only bridge between Preact and the page: draws the card into the panel of the closed shadow root. */
import { render } from 'preact';
import { i18n } from '#i18n';
import { Card } from '../../components/card/Card.tsx';
import { Texts } from '../../components/texts.ts';
import type { CardContent } from '../../engine/match.ts';

export interface CardRenderer {
  show(cards: readonly CardContent[]): void;
  clear(): void;
}

export function createCardRenderer(panel: HTMLElement, onClose: () => void): CardRenderer {
  return {
    show(cards) {
      render(
        <Texts.Provider value={i18n.t}>
          <Card key={cards[0]?.pageText} cards={cards} onClose={onClose} />
        </Texts.Provider>,
        panel,
      );
    },
    clear: () => render(null, panel),
  };
}
