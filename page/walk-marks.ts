/** Reaching marks without a pointer: highlights are no elements, so Tab does not stop at them. */
import { isSheetIn } from './card-place.ts';
import type { PaintedMark } from './marks.ts';

/** Where to go from the mark that was visited last. */
export type Step = 'next' | 'previous';

/**
 * The mark to visit after `visited`, round and round, while the reader still has that one in the window; else, and
 * without one, the first that is in the window or below, or with `previous` the last in the window or above. Marks that
 * the page does not show are passed over.
 */
export function stepFrom(
  page: Document,
  marks: readonly PaintedMark[],
  visited: PaintedMark | undefined,
  step: Step,
): PaintedMark | undefined {
  const { clientHeight } = page.documentElement;
  const shown = marks.filter(({ ranges }) => ranges.some((range) => range.getClientRects().length > 0));
  const at = visited ? shown.indexOf(visited) : -1;
  if (visited && at >= 0 && bottomOf(visited) > 0 && topOf(visited) < clientHeight) {
    return shown.at((at + (step === 'next' ? 1 : -1)) % shown.length);
  }
  return step === 'next'
    ? (shown.find((mark) => topOf(mark) >= 0) ?? shown[0])
    : (shown.findLast((mark) => bottomOf(mark) <= clientHeight) ?? shown.at(-1));
}

/** Height above or below a sentence that is enough for its card: in CSS pixels, and in parts of a low window's height. */
const cardRoomPx = 320;
const cardRoomPart = 2 / 3;

/** How far down in the window a sentence is put, in parts of its height: below most pages' fixed heads. */
const topPart = 1 / 8;

/**
 * Brings a mark to the upper part of the window, at once and in whatever scrolls, so that its card has room below. Leaves
 * the page as it is if the mark is in view with room for a card.
 */
export function scrollToMark(page: Document, mark: PaintedMark): void {
  const { clientHeight } = page.documentElement;
  const [top, bottom] = [topOf(mark), bottomOf(mark)];
  // A sheet stands below, whatever room there is above.
  const room = isSheetIn(page) ? clientHeight - bottom : Math.max(top, clientHeight - bottom);
  if (top >= 0 && bottom <= clientHeight && room >= Math.min(cardRoomPx, clientHeight * cardRoomPart)) return;
  // First whatever scrolls around the sentence, then the window for a sentence far into a long block.
  mark.ranges[0]?.startContainer.parentElement?.scrollIntoView({ block: 'start', behavior: 'instant' });
  page.defaultView?.scrollBy({ top: topOf(mark) - clientHeight * topPart, behavior: 'instant' });
}

function topOf({ ranges }: PaintedMark): number {
  return ranges[0]?.getBoundingClientRect().top ?? Number.NEGATIVE_INFINITY;
}

function bottomOf({ ranges }: PaintedMark): number {
  return ranges.at(-1)?.getBoundingClientRect().bottom ?? Number.NEGATIVE_INFINITY;
}
