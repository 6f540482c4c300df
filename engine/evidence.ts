/** Where on the page the words stand that a match rests on. */

import { isClauseBorder } from './clause-borders.ts';
import type { Span } from './match.ts';
import type { Occurrence } from './occurrence.ts';
import type { Token } from './tokens.ts';

/** The stretches of the text where the occurrences stand, in order, what overlaps or touches in one. */
export function spansOf(occurrences: readonly Occurrence[], tokens: readonly Token[]): Span[] {
  const spans: Span[] = [];
  let lastWord = -1;
  for (const { first, last } of [...occurrences].sort((a, b) => a.first - b.first || b.last - a.last)) {
    const start = tokens[Math.max(first, lastWord + 1)]?.start ?? 0;
    const end = tokens[last]?.end ?? 0;
    if (last <= lastWord) continue;
    const before = spans.at(-1);
    if (before && first <= lastWord + 1) spans[spans.length - 1] = { start: before.start, end };
    else spans.push({ start, end });
    lastWord = last;
  }
  return spans;
}

/** The stretch from the clause's beginning before the first of the words to its end after the last. */
export function clauseOf(core: readonly Occurrence[], tokens: readonly Token[]): Span {
  let first = Math.min(...core.map((occurrence) => occurrence.first));
  let last = Math.max(...core.map((occurrence) => occurrence.last));
  while (first > 0 && !isClauseBorder(tokens, first)) first--;
  while (last + 1 < tokens.length && !isClauseBorder(tokens, last + 1)) last++;
  return { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
}
