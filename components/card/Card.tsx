/**
 * The card that a mark opens, drawn inside the closed shadow root with the text of `card.css`. Owns which claim is
 * shown and what the reader took back; where the card stands, Esc and where the focus goes from it belong to `page/`. All of it
 * scrolls as one and takes the focus as one, so that keys and wheel move it wherever in it they are used.
 */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CardContent } from '../../engine/match.ts';
import type { WordingOrder } from '../../platform/messages.ts';
import { CardFrame } from './CardFrame.tsx';
import { ClaimOnPage } from './ClaimOnPage.tsx';
import type { CardActions } from './card-actions.ts';
import { Dismissed } from './Dismissed.tsx';
import { Pager } from './Pager.tsx';

interface CardProps {
  /** The claims that one sentence states, best first. Nothing is drawn for none. */
  readonly cards: readonly CardContent[];
  /** As the settings have it; what the reader chooses on the card holds at once. */
  readonly order?: WordingOrder;
  readonly actions?: CardActions;
  onClose(): void;
}

export function Card({ cards, order = 'most-different', actions = {}, onClose }: CardProps) {
  // The claim rather than its place: a card drawn again under another source filter stays where the reader was.
  const [claimId, setClaimId] = useState<string>();
  const [chosenOrder, setChosenOrder] = useState(order);
  const [dismissed, setDismissed] = useState<readonly string[]>([]);
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

  const turnTo = (next: number) => {
    const card = cards[next];
    if (!card) return;
    // What has the focus in the claim goes with it.
    const root = scroller.current?.getRootNode() as Document | ShadowRoot | undefined;
    if (root?.activeElement?.closest('.body')) scroller.current?.focus();
    setClaimId(card.claim.id);
  };
  const setOrder = (next: WordingOrder) => {
    setChosenOrder(next);
    actions.onSetOrder?.(next);
  };
  const dismiss = async (card: CardContent, isDismissed: boolean): Promise<boolean> => {
    if (!(await actions.onDismiss?.(card, isDismissed))) return false;
    const others = dismissed.filter((id) => id !== card.claim.id);
    setDismissed(isDismissed ? [...others, card.claim.id] : others);
    // The button that took it back goes with it.
    if (!isDismissed) scroller.current?.focus();
    return true;
  };
  const turnByKey = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (by === 0 || cards.length < 2) return;
    event.preventDefault();
    const isRightToLeft = scroller.current && getComputedStyle(scroller.current).direction === 'rtl';
    turnTo(index + (isRightToLeft ? -by : by));
  };

  return (
    <CardFrame
      scroller={scroller}
      head={cards.length > 1 && <Pager index={index} count={cards.length} onTurn={turnTo} />}
      onKeyDown={turnByKey}
      {...(actions.onStep && { onStep: actions.onStep })}
      onClose={onClose}
    >
      {/* A claim of its own element: the next one starts with its disclosures closed. */}
      <div class="body" key={content.claim.id}>
        {dismissed.includes(content.claim.id) ? (
          <Dismissed claim={content.claim} language={content.language} onRestore={() => dismiss(content, false)} />
        ) : (
          <ClaimOnPage
            content={content}
            order={chosenOrder}
            actions={actions}
            {...(actions.onSetOrder && { onSetOrder: setOrder })}
            {...(actions.onDismiss && { onDismiss: () => dismiss(content, true) })}
          />
        )}
      </div>
    </CardFrame>
  );
}
