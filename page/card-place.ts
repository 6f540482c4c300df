/**
 * Where the card stands: above or below the marked sentence, never on it, and within the window; in a narrow window as a sheet
 * along its foot, or along its head where the sentence leaves no room below it. Looks once a frame, and only while a card
 * is open, so that whatever moves the sentence is followed: any scroller, an image that loads, a zoom; and so that no card
 * is left under a dialog that the page has opened over it, where nobody could use it or even close it.
 */

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

/** Up to this width of the window a card takes all of it, in CSS pixels. */
const maxSheetWindowPx = 480;

/** Whether a card is a sheet in this window. */
export function isSheetIn(page: Document): boolean {
  return page.documentElement.clientWidth <= maxSheetWindowPx;
}

/** With less room than this the card goes to the other side, if there is more. */
const crampedPx = 160;

/** How far left of the pointer the card begins, in CSS pixels. */
const pointerInsetPx = 24;

/**
 * Places a card in the top layer, with `position: fixed`, and keeps it placed until the signal aborts. Calls `onHidden` when
 * the sentence has left the window, or something of the page lies over the card. A sentence that was taken out of the document has not: pages replace their text by the
 * same text, so the card waits where it is for the next reading.
 */
export function placeCard(card: HTMLElement, anchor: CardAnchor, onHidden: () => void, signal: AbortSignal): void {
  const { ranges, x } = anchor;
  const root = card.ownerDocument.documentElement;
  const words = boxOf(ranges);
  const fromLeftPx = x === undefined || !words ? 0 : x - pointerInsetPx - words.left;
  let isBelow = !words || fitsBelow(card, words, root.clientHeight);
  let placed = '';

  const follow = () => {
    if (signal.aborted) return;
    requestAnimationFrame(follow);
    if (ranges.every((range) => range.collapsed)) return;
    const box = boxOf(ranges);
    if (!box || box.bottom < 0 || box.top > root.clientHeight) return onHidden();
    place(box);
    // Not before: Chromium takes note of where all stands when it is asked what is at a point, and counts a later move as a
    // shift of the layout.
    if (isCovered(card)) onHidden();
  };
  const place = (box: Box) => {
    const { clientWidth, clientHeight } = root;
    const isSheet = isSheetIn(card.ownerDocument);
    card.classList.toggle('sheet', isSheet);
    const now = [box.left, box.top, box.bottom, clientWidth, clientHeight, card.offsetWidth, card.offsetHeight].join();
    if (now === placed) return;

    const belowPx = clientHeight - box.bottom - 2 * gapPx;
    const abovePx = box.top - 2 * gapPx;
    if ((isBelow ? belowPx : abovePx) < crampedPx) isBelow = belowPx >= abovePx;
    const roomPx = isBelow ? belowPx : abovePx;
    card.style.width = isSheet ? `${clientWidth}px` : '';
    card.style.maxWidth = isSheet ? '' : `${clientWidth - 2 * gapPx}px`;
    card.style.maxHeight = `${Math.max(Math.floor(roomPx), minHeightPx)}px`;
    const { offsetWidth, offsetHeight } = card;
    const topPx = isBelow ? box.bottom + gapPx : box.top - gapPx - offsetHeight;
    if (isSheet) {
      card.style.left = '0';
      card.style.top = `${isBelow ? clientHeight - offsetHeight : 0}px`;
    } else {
      card.style.left = `${within(box.left + fromLeftPx, clientWidth - offsetWidth)}px`;
      card.style.top = `${within(topPx, clientHeight - offsetHeight)}px`;
    }
    placed = [box.left, box.top, box.bottom, clientWidth, clientHeight, offsetWidth, offsetHeight].join();
  };
  follow();
}

/**
 * Whether something else is on top where the middle of the card is. Only the page's own top layer can be, which also tells
 * of a modal dialog that leaves all around it inert.
 */
function isCovered(card: HTMLElement): boolean {
  const { left, top, width, height } = card.getBoundingClientRect();
  if (width === 0) return false;
  const found = card.ownerDocument.elementFromPoint(left + width / 2, top + height / 2);
  const root = card.getRootNode();
  return found !== null && root instanceof ShadowRoot && found !== root.host;
}

/** Whether the card is to stand below: where all of it fits there, or above has less room. */
function fitsBelow(card: HTMLElement, words: Box, windowHeightPx: number): boolean {
  const scroller = card.querySelector('[tabindex]');
  const scrollTop = scroller?.scrollTop ?? 0;
  card.style.maxHeight = '';
  const { offsetHeight } = card;
  scroller?.scrollTo(0, scrollTop);
  const belowPx = windowHeightPx - words.bottom;
  return offsetHeight + 2 * gapPx <= belowPx || (offsetHeight + 2 * gapPx > words.top && belowPx >= words.top);
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

/** The smallest box around the words, in CSS pixels of the viewport; absent when they have none. */
function boxOf(ranges: readonly Range[]): Box | undefined {
  const boxes = ranges.flatMap((range) => [...range.getClientRects()]);
  if (boxes.length === 0) return undefined;
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

/** The offset, kept between the gap at both edges; whole, so that letters stay sharp. */
function within(offsetPx: number, roomPx: number): number {
  return Math.round(Math.max(gapPx, Math.min(offsetPx, roomPx - gapPx)));
}
