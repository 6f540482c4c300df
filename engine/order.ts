/** The order in which claims are shown for one text. */
import type { QuoteHit } from './match.ts';

/** Strong before possible, then the nearer wording. */
export function byStrengthAndScore(
  a: Pick<QuoteHit, 'strength' | 'score'>,
  b: Pick<QuoteHit, 'strength' | 'score'>,
): number {
  if (a.strength !== b.strength) return a.strength === 'strong' ? -1 : 1;
  return b.score - a.score;
}
