import type { Wording } from '../../engine/pack.ts';
import type { ReadableClaim, ReadablePack } from '../../engine/readable-pack.ts';
import { forms } from './routes.ts';

/** The claims on one page of the list, as table and narrow list both get them. */
export interface ListedClaims {
  readonly pack: ReadablePack;
  readonly claims: readonly ReadableClaim[];
  /** Position of the first of them among all that pass the filter, from 0. */
  readonly first: number;
  /** How many pass the filter. */
  readonly total: number;
  /** Ids of the claims that are chosen for a comparison sheet. */
  readonly chosen: ReadonlySet<string>;
  onChoose(id: string, isChosen: boolean): void;
}

/** The forms in which a source carries a claim, each once; none when it does not carry it. */
export function formsBy({ wordings }: ReadableClaim, source: string): readonly Wording['form'][] {
  return forms.filter((form) => wordings.some((wording) => wording.source === source && wording.form === form));
}
