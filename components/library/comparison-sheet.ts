/** What stands on a comparison sheet: claims with their wordings under letters, in pack order or, to be guessed, in one of chance. */
import type { Source, Wording } from '../../engine/pack.ts';
import type { ReadableClaim, ReadablePack } from '../../engine/readable-pack.ts';
import type { SheetRoute } from './routes.ts';
import { letterOf, shuffle } from './shuffle.ts';

export interface SheetWording {
  /** A, B, C … within its claim. */
  readonly letter: string;
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
    const wordings = isNamed ? inOrder : shuffle(inOrder, `${pack.id} ${id}`);
    return [{ claim, wordings: wordings.map((one, at) => ({ letter: letterOf(at), ...one })) }];
  });
}
