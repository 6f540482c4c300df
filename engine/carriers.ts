/** Who else carries a claim: the wordings, of outlets other than the page's own, that its reader would see. */
import type { Viewing } from './card-content.ts';
import type { Claim, Pack, Source, Wording } from './pack.ts';
import { ownSources } from './page-address.ts';

/** A wording with the source that has it. */
export interface SourcedWording {
  readonly source: Source;
  readonly wording: Wording;
}

/** A sentence of a source stands for it sooner than its headline does. */
const formOrder: readonly Wording['form'][] = ['quote', 'paraphrase', 'headline'];

/** Other outlets' wordings without those that the reader switched off, sources in pack order, headlines last. */
export function wordingsElsewhere(pack: Pack, claim: Claim, { pageUrl, hiddenSources }: Viewing): SourcedWording[] {
  const own = new Set(ownSources(pack.sources, pageUrl));
  return pack.sources
    .filter((source) => !own.has(source) && !hiddenSources.includes(source.id))
    .flatMap((source) =>
      claim.wordings
        .filter((wording) => wording.source === source.id)
        .toSorted((a, b) => formOrder.indexOf(a.form) - formOrder.indexOf(b.form))
        .map((wording) => ({ source, wording })),
    );
}
