/** Who else carries a claim: the outlets, other than the page's own, that a reader would see a wording of. */
import type { Viewing } from './card-content.ts';
import type { Claim, Pack, Source, Wording } from './pack.ts';
import { ownSources } from './page-address.ts';

/** One source with the wording that stands for it. */
export interface Carrier {
  readonly source: Source;
  readonly wording: Wording;
}

/** What stands for a source that has several wordings of a claim: its sentences before its headline. */
const formOrder: readonly Wording['form'][] = ['quote', 'paraphrase', 'headline'];

/** The other outlets' sources in pack order, without those that the reader switched off, each with one wording. */
export function carriersOf(pack: Pack, claim: Claim, { pageUrl, hiddenSources }: Viewing): Carrier[] {
  const own = new Set(ownSources(pack.sources, pageUrl));
  return pack.sources
    .filter((source) => !own.has(source) && !hiddenSources.includes(source.id))
    .flatMap((source) => {
      const [wording] = claim.wordings
        .filter((candidate) => candidate.source === source.id)
        .toSorted((a, b) => formOrder.indexOf(a.form) - formOrder.indexOf(b.form));
      return wording ? [{ source, wording }] : [];
    });
}
