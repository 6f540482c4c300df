/** Marks as the page's messages carry them. */
import { language } from '../../data/ukraine-nato.pack.json';
import type { PaintedMark } from '../../page/marks.ts';
import type { ClaimMatch, Mark, MarkSummary } from '../../platform/messages.ts';

/** What the background gave with a mark, as it takes it back for a card. */
export function matchOf({ claim, strength, relation, evidence }: Mark): ClaimMatch {
  return { claim, strength, relation, evidence };
}

/** A mark as the popup lists it, with what its sentence states; at the `index` among the page's marks. */
export function summarise({ sentence, strength }: PaintedMark, index: number, claims: readonly Mark[]): MarkSummary {
  return {
    index,
    text: sentence.text,
    language,
    strength,
    statements: claims.map(({ statement }) => statement),
    outlets: Math.max(...claims.map(({ outlets }) => outlets)),
  };
}
