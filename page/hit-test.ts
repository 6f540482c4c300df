/**
 * Which mark is at a point. Highlights are no elements, so events do not name them. Goes by the boxes of the marked words
 * and by the element on top there, which is the same in every browser; `CSS.highlights.highlightsFromPoint` is missing
 * before Chrome 140 and Firefox 150, and Firefox 153 also reports highlights that something else lies over.
 */
import { elementAt, isWithin } from './composed-tree.ts';
import type { PaintedMark } from './marks.ts';
import type { Point } from './pointing.ts';

/** The mark at a point of the viewport; absent beside every mark and where something else lies over it. */
export function markAt(page: Document, marks: readonly PaintedMark[], point: Point): PaintedMark | undefined {
  const near = marks.filter((mark) => isOnWords(mark, point));
  const top = near.length > 0 ? elementAt(page, point.x, point.y) : null;
  return top ? near.find(({ ranges }) => ranges.some((range) => isWithin(top, range.startContainer))) : undefined;
}

/** Whether a point is in one of the boxes of a mark's words, whatever lies over them. */
export function isOnWords({ ranges }: PaintedMark, { x, y }: Point): boolean {
  return ranges.some((range) =>
    [...range.getClientRects()].some(
      ({ left, right, top, bottom }) => x >= left && x < right && y >= top && y < bottom,
    ),
  );
}
