/** What stands on a comparison sheet: claims with their wordings, in pack order or, to be guessed, in one of chance. */
import type { Source, Wording } from '../../engine/pack.ts';
import type { ReadableClaim, ReadablePack } from '../../engine/readable-pack.ts';
import type { SheetRoute } from './routes.ts';
import { shuffle } from './shuffle.ts';

export interface SheetWording {
  readonly source: Source;
  readonly wording: Wording;
}

export interface SheetClaim {
  readonly claim: ReadableClaim;
  readonly wordings: readonly SheetWording[];
}

/** The claims of the pack that were chosen, in the order of the choice; others are passed over. */
export function composeSheet(pack: ReadablePack, { claims, isNamed }: SheetRoute): readonly SheetClaim[] {
  const byId = new Map(pack.claims.map((claim) => [claim.id, claim]));
  return claims.flatMap((id) => {
    const claim = byId.get(id);
    if (!claim) return [];
    const inOrder = pack.sources.flatMap((source) =>
      claim.wordings.filter((wording) => wording.source === source.id).map((wording) => ({ source, wording })),
    );
    return [{ claim, wordings: isNamed ? inOrder : shuffle(inOrder, `${pack.id} ${id}`) }];
  });
}
