/** The way from offsets in a block's text back to places in the document. */
import type { Span } from '../engine/match.ts';
import type { Block } from './block-text.ts';

/**
 * The places of a stretch of a block's text: one live range per text node, in reading order, so that nothing which
 * stands between and was not read (a hidden note, a button) is covered. Empty for a stretch without a text node.
 */
export function rangesOf(block: Block, { start, end }: Span): Range[] {
  const ranges: Range[] = [];
  for (const piece of block.pieces) {
    if (piece.end <= start || piece.start >= end) continue;
    const from = piece.nodeStart + Math.max(start - piece.start, 0);
    const to = piece.nodeStart + Math.min(end, piece.end) - piece.start;
    const last = ranges.at(-1);
    if (last?.endContainer === piece.node) {
      last.setEnd(piece.node, to);
    } else {
      const range = piece.node.ownerDocument.createRange();
      range.setStart(piece.node, from);
      range.setEnd(piece.node, to);
      ranges.push(range);
    }
  }
  return ranges;
}
