/**
 * The card that a mark opens, drawn inside the closed shadow root with the text of `card.css`. Owns which claim is
 * shown; where the card stands, Esc and the focus belong to `page/`. All of it scrolls as one and takes the focus as one,
 * so that keys and wheel move it wherever in it they are used.
 */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CardContent } from '../../engine/match.ts';
import { Brand } from '../Brand.tsx';
import { ClaimBody } from '../claim/ClaimBody.tsx';
import { ClaimHeading } from '../claim/ClaimHeading.tsx';
import { useTexts } from '../texts.ts';
import { Pager } from './Pager.tsx';

interface CardProps {
  /** The claims that one sentence states, best first. Nothing is drawn for none. */
  readonly cards: readonly CardContent[];
  onClose(): void;
}

export function Card({ cards, onClose }: CardProps) {
  const t = useTexts();
  // The claim rather than its place: a card drawn again under another source filter stays where the reader was.
  const [claimId, setClaimId] = useState<string>();
  const index = Math.max(
    0,
    cards.findIndex(({ claim }) => claim.id === claimId),
  );
  const content = cards[index];
  const shownId = content?.claim.id;
  const scroller = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (shownId !== undefined && scroller.current) scroller.current.scrollTop = 0;
  }, [shownId]);
  if (!content) return null;

  return (
    <div class="card">
      <div class="scroller" role="dialog" aria-label={t('card.label')} tabIndex={-1} ref={scroller}>
        <div class="head">
          <Brand />
          {cards.length > 1 && (
            <Pager index={index} count={cards.length} onTurn={(next) => setClaimId(cards[next]?.claim.id)} />
          )}
          <button type="button" class="icon-button" aria-label={t('card.close')} onClick={onClose}>
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="m4 4 8 8m0-8-8 8" />
            </svg>
          </button>
        </div>
        {/* A claim of its own element: the next one starts with its disclosure closed. */}
        <div class="body" key={content.claim.id}>
          <ClaimHeading claim={content.claim} />
          <section>
            <h3 class="label">{t('claim.onThisPage')}</h3>
            <blockquote class="words here">{content.pageText}</blockquote>
            {content.relation === 'contradicts' && <p class="remark">{t('claim.oppositeOnPage')}</p>}
            {content.strength === 'possible' && <p class="remark">{t('claim.possibleOnPage')}</p>}
          </section>
          <ClaimBody content={content} against="OnPage" />
        </div>
      </div>
    </div>
  );
}
