/** Where dots belong: in the margin of their text, at the height of the first line of their sentence. */
import type { PaintedMark } from './marks.ts';

/** The middle of a dot, in CSS pixels of the viewport. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** From the text to the middle of a dot, in CSS pixels. */
const marginPx = 14;

/** From one dot to the next, where two sentences begin in the same line, in CSS pixels. */
const besidePx = 12;

/**
 * A spot for each mark; absent where its beginning is not to be seen, such as in a closed part or in what a box of the page
 * has scrolled away. Only measures, so that dots can be moved afterwards without a layout for each.
 */
export function spotsOf(marks: readonly PaintedMark[]): readonly (Spot | undefined)[] {
  const taken: Spot[] = [];
  return marks.map((mark) => {
    const line = mark.ranges[0] && [...mark.ranges[0].getClientRects()].find(({ width, height }) => width * height > 0);
    const block = blockOf(elementOf(mark));
    if (!line || !block) return undefined;
    const y = (line.top + line.bottom) / 2;
    if (isScrolledAway(block, line)) return undefined;
    const { edge, outward } = textEdgeOf(block);
    let x = edge + outward * marginPx;
    while (taken.some((spot) => Math.abs(spot.y - y) < besidePx && Math.abs(spot.x - x) < besidePx)) {
      x += outward * besidePx;
    }
    const spot = { x, y };
    taken.push(spot);
    return spot;
  });
}

/** The element whose words a mark begins with, by which its moves are followed; absent when they are not on the page. */
export function elementOf({ ranges }: PaintedMark): Element | undefined {
  let element = ranges[0]?.startContainer.parentElement;
  // An element without a box of its own stands where the one around it stands.
  while (element && getComputedStyle(element).display === 'contents') element = element.parentElement;
  return element?.isConnected ? element : undefined;
}

/** The element whose lines the words are in. */
function blockOf(element: Element | undefined): Element | undefined {
  let block = element;
  while (block && getComputedStyle(block).display === 'inline') block = block.parentElement ?? undefined;
  return block;
}

/** The edge that lines begin at, as an offset from the left, and which way is away from the text. */
function textEdgeOf(block: Element): { readonly edge: number; readonly outward: 1 | -1 } {
  const { direction, paddingLeft, paddingRight, borderLeftWidth, borderRightWidth } = getComputedStyle(block);
  const { left, right } = block.getBoundingClientRect();
  return direction === 'rtl'
    ? { edge: right - Number.parseFloat(borderRightWidth) - Number.parseFloat(paddingRight), outward: 1 }
    : { edge: left + Number.parseFloat(borderLeftWidth) + Number.parseFloat(paddingLeft), outward: -1 };
}

/** Whether a box of the page that scrolls, or cuts off, does not show a line. The window itself cuts nothing off. */
function isScrolledAway(block: Element, line: DOMRect): boolean {
  const { body, documentElement } = block.ownerDocument;
  for (let box: Element | null = block; box && box !== body && box !== documentElement; box = box.parentElement) {
    if (getComputedStyle(box).overflowY === 'visible') continue;
    const { top, bottom } = box.getBoundingClientRect();
    if (line.bottom <= top || line.top >= bottom) return true;
  }
  return false;
}
