/** Whose wordings a card shows, in which order, and what the reader's filter keeps away. */
import type { WordingPlace } from './match.ts';
import { normalise } from './normalise.ts';
import type { Source, Wording } from './pack.ts';
import { ownSources } from './page-address.ts';
import type { ReadableClaim, ReadablePack } from './readable-pack.ts';
import { linkToSentence } from './text-fragment.ts';

/** For whom a card is made: which page it stands on, and which sources the reader does not want. */
export interface Viewing {
  /** The page's address: its outlet's own wording is not "another outlet's". */
  readonly pageUrl: string;
  /** Ids of the sources that the reader switched off. */
  readonly hiddenSources: readonly string[];
}

export interface SourcedWording {
  readonly wording: Wording;
  readonly source: Source;
}

export interface SortedWordings {
  readonly shown: readonly SourcedWording[];
  /** How many the filter keeps away. */
  readonly hidden: number;
}

/** What says most of a claim first: its words, a report of them, a headline. */
export const formOrder: readonly Wording['form'][] = ['quote', 'paraphrase', 'headline'];

/** Other outlets' wordings, sources in pack order, quotes first; the same words by one source count once. */
export function sortWordings(
  pack: Pick<ReadablePack, 'sources'>,
  claim: Pick<ReadableClaim, 'wordings'>,
  viewing: Viewing,
): SortedWordings {
  const own = new Set(ownSources(pack.sources, viewing.pageUrl));
  const others = pack.sources
    .filter((source) => !own.has(source))
    .flatMap((source) => {
      const seen = new Set<string>();
      return claim.wordings
        .filter((wording) => wording.source === source.id)
        .toSorted((a, b) => formOrder.indexOf(a.form) - formOrder.indexOf(b.form))
        .filter(({ text }) => {
          const words = wordsOf(text);
          return !seen.has(words) && seen.add(words);
        })
        .map((wording) => ({ wording, source }));
    });
  const shown = others.filter(({ source }) => !viewing.hiddenSources.includes(source.id));
  return { shown, hidden: others.length - shown.length };
}

/** The same words together, in the order of the first of each. Quotation marks count, since they say what was quoted. */
export function foldWordings(wordings: readonly SourcedWording[]): (readonly SourcedWording[])[] {
  return [...Map.groupBy(wordings, ({ wording }) => wordsOf(wording.text)).values()];
}

/** Whose wording it is and the way to its sentence. */
export function placeOf({ wording, source }: SourcedWording): WordingPlace {
  const { id, outlet, published, headline } = source;
  const url = linkToSentence(source.url, wording.text);
  return { source: { id, outlet, published, headline }, form: wording.form, url };
}

/** A text without what is no difference: typography, and the stop that an excerpt ends with or not. */
function wordsOf(text: string): string {
  return normalise(text).text.replace(/[\s.,;:]+$/, '');
}
