/**
 * The quotations in a text: what stands between quotation marks, of any shape. A mark that is not closed quotes to the end
 * of the text, and one that was not opened from its start, since a sentence is often a piece of a longer quotation. Bad
 * at: single marks beside double ones, which are then taken for a quotation inside the quotation.
 */
import type { Span } from './match.ts';

/**
 * The spans inside the marks, in UTF-16 offsets, in reading order, without a comma that only the sentence around needs.
 * Empty quotations are left out.
 */
export function quotedSpans(text: string): Span[] {
  const double = findDouble(text);
  return (double.length > 0 ? double : findSingle(text)).flatMap(({ start, end }) => {
    const length = text.slice(start, end).replace(/[\s,]+$/, '').length;
    return length > 0 ? [{ start, end: start + length }] : [];
  });
}

function findDouble(text: string): Span[] {
  const spans: Span[] = [];
  let open: number | undefined;
  for (const { 0: mark, index } of text.matchAll(/["“”„«»]/g)) {
    if (open === undefined && !closes(text, mark, index)) {
      open = index + 1;
    } else if (open !== undefined) {
      spans.push({ start: open, end: index });
      open = undefined;
    } else if (spans.length === 0) {
      spans.push({ start: 0, end: index });
    }
  }
  if (open !== undefined) spans.push({ start: open, end: text.length });
  return spans;
}

/** A mark that opens by its shape may still close by its place, and the other way round: the place decides. */
function closes(text: string, mark: string, index: number): boolean {
  const [before, after] = [text.charAt(index - 1), text.charAt(index + 1)];
  const touchesBefore = /\S/.test(before);
  const touchesAfter = /[\p{L}\p{N}]/u.test(after);
  if (touchesBefore !== touchesAfter) return touchesBefore;
  return mark === '”' || mark === '»';
}

const single = /(?<![\p{L}\p{N}])['‘]((?:[^'‘’]|(?<=\p{L})['’](?=\p{L}))+)['’](?![\p{L}\p{N}])/gu;

function findSingle(text: string): Span[] {
  return [...text.matchAll(single)].map(({ 0: whole, index }) => ({ start: index + 1, end: index + whole.length - 1 }));
}
