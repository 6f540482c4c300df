/** What stands on a comparison sheet: claims with their wordings, in pack order or, to be guessed, in one of chance. */
import { sortWordings } from '../../engine/card-wordings.ts';
import type { PageSentence, WordingComparison } from '../../engine/match.ts';
import type { Source, Wording } from '../../engine/pack.ts';
import type { ReadableClaim, ReadablePack } from '../../engine/readable-pack.ts';
import { compareWithSentence } from '../../engine/wording-comparison.ts';
import type { SheetRoute } from './routes.ts';
import { shuffle } from './shuffle.ts';

export interface SheetWording {
  readonly source: Source;
  readonly wording: Wording;
  /** What differs from the page's sentence; absent on a sheet without one. */
  readonly comparison?: WordingComparison;
}

export interface SheetClaim {
  readonly claim: ReadableClaim;
  readonly wordings: readonly SheetWording[];
}

/**
 * The claims of the pack that were chosen, in the order of the choice; others are passed over. Beside a page's sentence
 * stand the same wordings as on its card: those of other outlets.
 */
export function composeSheet(
  pack: ReadablePack,
  { claims, isNamed }: SheetRoute,
  beside?: PageSentence,
): readonly SheetClaim[] {
  const byId = new Map(pack.claims.map((claim) => [claim.id, claim]));
  return claims.flatMap((id) => {
    const claim = byId.get(id);
    if (!claim) return [];
    const inOrder = beside
      ? sortWordings(pack, claim, { pageUrl: beside.page, hiddenSources: [] }).shown.map((sourced) => ({
          ...sourced,
          comparison: compareWithSentence(beside, sourced.wording),
        }))
      : pack.sources.flatMap((source) =>
          claim.wordings.filter((wording) => wording.source === source.id).map((wording) => ({ source, wording })),
        );
    return [{ claim, wordings: isNamed ? inOrder : shuffle(inOrder, `${pack.id} ${id}`) }];
  });
}
