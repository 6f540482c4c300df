/** What a choice of sources does to a pack: how many of its claims are left with a wording. */
import type { Source, Wording } from './pack.ts';

/** Numbers of claims; a claim counts as worded when some source that is shown words it. */
export interface SourceEffect {
  readonly claims: number;
  readonly worded: number;
  /** How many would be worded with one source switched the other way, by its id. */
  readonly wordedAfter: Readonly<Record<string, number>>;
}

/** What of a pack tells who words which claim. */
interface WordedClaims {
  readonly sources: readonly Pick<Source, 'id'>[];
  readonly claims: readonly { readonly wordings: readonly Pick<Wording, 'source'>[] }[];
}

/** The effect of hiding these sources; ids that the pack does not hold are ignored. One pass over the wordings. */
export function weighSources({ sources, claims }: WordedClaims, hidden: Iterable<string>): SourceEffect {
  const hiddenIds = new Set(hidden);
  const gained = new Map<string, number>();
  const lost = new Map<string, number>();
  let worded = 0;
  for (const { wordings } of claims) {
    const carriers = new Set(wordings.map(({ source }) => source));
    const shown = [...carriers].filter((id) => !hiddenIds.has(id));
    const [only] = shown;
    if (only === undefined) for (const id of carriers) gained.set(id, (gained.get(id) ?? 0) + 1);
    else worded += 1;
    if (only !== undefined && shown.length === 1) lost.set(only, (lost.get(only) ?? 0) + 1);
  }
  const after = ({ id }: { readonly id: string }): [string, number] => [
    id,
    hiddenIds.has(id) ? worded + (gained.get(id) ?? 0) : worded - (lost.get(id) ?? 0),
  ];
  return { claims: claims.length, worded, wordedAfter: Object.fromEntries(sources.map(after)) };
}
