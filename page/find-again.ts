/** Finds a mark of an earlier painting among the marks of a later one. */
import type { PaintedMark } from './marks.ts';

/**
 * The mark that stands where `mark` stood; where the page has replaced that place by a new one, the mark of the same
 * sentence that comes as late among its repetitions. Absent when the sentence is not marked any more.
 */
export function findAgain(marks: readonly PaintedMark[], mark: PaintedMark): PaintedMark | undefined {
  const same = marks.filter(({ sentence }) => sentence.text === mark.sentence.text);
  return same.find((candidate) => standsAt(candidate, mark)) ?? same[mark.repetition] ?? same.at(-1);
}

/** Ranges are live: an earlier one still begins where its words begin, for as long as their text node stands. */
function standsAt({ ranges: [one] }: PaintedMark, { ranges: [other] }: PaintedMark): boolean {
  return one !== undefined && one.startContainer === other?.startContainer && one.startOffset === other.startOffset;
}
