/** Which mark is at a point. Highlights are no elements: the browser, or else the caret at the point, has to be asked. */
import type { PaintedMark } from './marks.ts';
import type { Point } from './pointing.ts';

declare global {
  interface HighlightRegistry {
    /** Chrome 140, Firefox 150: https://drafts.csswg.org/css-highlight-api-1/#interactions */
    highlightsFromPoint?(x: number, y: number): readonly { readonly ranges: readonly AbstractRange[] }[];
  }
}

/** The mark at a point of the viewport; absent beside every mark and where something else lies over it. */
export function markAt(page: Document, marks: readonly PaintedMark[], point: Point): PaintedMark | undefined {
  const near = marks.filter((mark) => isOnWords(mark, point));
  if (near.length === 0) return undefined;
  const found = CSS.highlights.highlightsFromPoint?.(point.x, point.y);
  if (found) {
    const hits = new Set(found.flatMap(({ ranges }) => ranges));
    return near.find(({ ranges }) => ranges.some((range) => hits.has(range)));
  }
  const caret = page.caretPositionFromPoint(point.x, point.y);
  if (!caret) return undefined;
  return near.find(({ ranges }) => ranges.some((range) => range.isPointInRange(caret.offsetNode, caret.offset)));
}

/**
 * Whether a point is in one of the boxes of a mark's words, whatever lies over them. The caret alone cannot tell: it goes
 * to the nearest text even from a margin.
 */
export function isOnWords({ ranges }: PaintedMark, { x, y }: Point): boolean {
  return ranges.some((range) =>
    [...range.getClientRects()].some(
      ({ left, right, top, bottom }) => x >= left && x < right && y >= top && y < bottom,
    ),
  );
}
