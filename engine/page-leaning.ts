/**
 * How far a page leans to the contrary of what the pack's claims say: one that takes back one thing often takes back the next, in
 * words that no list has.
 *
 * Cost: none but what was read anyway, as long as no source is taken out of the pack; then the claims that went with it are read
 * too, since taking a source away must add no match. Bad at: pages of which one sentence alone says the contrary.
 */
import type { Verdict } from './statement.ts';

/** What a sentence says of the claims of a pack, as far as it says so without a doubt. */
export type Leaning = 'agrees' | 'contradicts' | undefined;

/** A sentence that agrees with one claim contradicts another only by the way. */
export function leaningOf(verdicts: readonly (Verdict | undefined)[]): Leaning {
  const sure = verdicts.flatMap((verdict) =>
    verdict && 'relation' in verdict && verdict.doubts.length === 0 ? [verdict.relation] : [],
  );
  return sure.find((relation) => relation === 'agrees') ?? sure[0];
}

/** For each sentence, of the others that say something, the share that say the contrary, 0 to 1, and less where there are few. */
export function contraryShares(leanings: readonly Leaning[]): number[] {
  const contrary = leanings.filter((leaning) => leaning === 'contradicts').length;
  const said = leanings.filter((leaning) => leaning !== undefined).length;
  return leanings.map((own) => (contrary - Number(own === 'contradicts')) / (1 + said - Number(own !== undefined)));
}
