/** Where the card stands: above or below the marked sentence, never on it, and within the window. */
import { autoUpdate, computePosition, flip, offset, shift, size, type VirtualElement } from '@floating-ui/dom';

/** What a card is about, as seen on the page. */
export interface CardAnchor {
  /** The sentence's places. */
  readonly ranges: readonly Range[];
  /** Where the reader pointed, so that the card opens under the pointer; absent when no pointer was used. */
  readonly x?: number;
}

/** Between the sentence and the card, and between the card and the window's edges, in CSS pixels. */
const gapPx = 8;

/** Below this height a card is none: only where neither side of the sentence has as much may it reach over. */
const minHeightPx = 64;

/** How far left of the pointer the card begins, in CSS pixels. */
const pointerInsetPx = 24;

/**
 * Places a card of `position: fixed`, and keeps it placed while the page scrolls, the window changes or the card grows,
 * until the signal aborts. Calls `onHidden` when the sentence has left the window. A sentence that was taken out of the
 * document has not: pages replace their text by the same text, so the card waits where it is for the next reading.
 */
export function placeCard(card: HTMLElement, anchor: CardAnchor, onHidden: () => void, signal: AbortSignal): void {
  const sentence = sentenceElement(anchor);
  const place = async () => {
    if (anchor.ranges.every((range) => range.collapsed)) return;
    const { x, y } = await computePosition(sentence, card, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        offset(gapPx),
        flip({ padding: gapPx, crossAxis: false, fallbackStrategy: 'bestFit' }),
        shift({ padding: gapPx }),
        size({
          padding: gapPx,
          apply({ availableHeight, availableWidth }) {
            card.style.maxHeight = `${Math.max(Math.floor(availableHeight), minHeightPx)}px`;
            card.style.maxWidth = `${Math.floor(availableWidth)}px`;
          },
        }),
      ],
    });
    if (signal.aborted) return;
    card.style.left = `${Math.round(x)}px`;
    card.style.top = `${Math.round(y)}px`;
    if (isOutside(card.ownerDocument, sentence)) onHidden();
  };
  signal.addEventListener('abort', autoUpdate(sentence, card, place));
}

/** The smallest box around the sentence, narrowed to where the reader pointed. */
function sentenceElement({ ranges, x }: CardAnchor): VirtualElement {
  const rects = () => ranges.flatMap((range) => [...range.getClientRects()]);
  const first = rects()[0];
  const fromLeft = x === undefined || !first ? undefined : x - pointerInsetPx - first.left;
  const contextElement = ranges[0]?.startContainer.parentElement;
  return {
    ...(contextElement && { contextElement }),
    getClientRects: rects,
    getBoundingClientRect() {
      const boxes = rects();
      const start = boxes[0]?.left ?? 0;
      const top = Math.min(...boxes.map((box) => box.top));
      const height = Math.max(...boxes.map((box) => box.bottom)) - top;
      const left = fromLeft === undefined ? Math.min(...boxes.map((box) => box.left)) : start + fromLeft;
      return DOMRect.fromRect({ x: left, y: top, width: 0, height });
    },
  };
}

function isOutside(page: Document, sentence: VirtualElement): boolean {
  const { top, bottom } = sentence.getBoundingClientRect();
  return !Number.isFinite(top) || bottom < 0 || top > page.documentElement.clientHeight;
}
