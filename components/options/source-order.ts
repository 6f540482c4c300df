/** Which sources are listed, in which order, and under which heading. */
import type { SourceSummary } from '../../platform/messages.ts';
import { countryName } from '../country-name.ts';
import { knownFirst } from '../known-first.ts';
import { createWordFilter, toSearched } from '../word-filter.ts';

export const sourceOrders = ['given', 'name', 'country', 'wordings', 'newest'] as const;
export type SourceOrder = (typeof sourceOrders)[number];

/** The sources with their countries as the reader's language names them. */
export function nameCountries(sources: readonly SourceSummary[], language: string): readonly SourceSummary[] {
  return sources.map((source) => ({ ...source, country: source.country && countryName(source.country, language) }));
}

/** The sources that hold every word of the search in outlet, headline, country or address. */
export function findSources(sources: readonly SourceSummary[], search: string): readonly SourceSummary[] {
  const holdsWords = createWordFilter(search);
  return sources.filter(({ outlet, headline, country, domain }) =>
    holdsWords(toSearched([outlet, headline, country, domain])),
  );
}

/** What is not known, a country or a day, comes last. Sources that are alike in it keep their order. */
export function sortSources(
  sources: readonly SourceSummary[],
  order: SourceOrder,
  language: string,
): readonly SourceSummary[] {
  if (order === 'given') return sources;
  const { compare } = new Intl.Collator(language);
  const comparisons: Record<Exclude<SourceOrder, 'given'>, (a: SourceSummary, b: SourceSummary) => number> = {
    name: (a, b) => compare(a.outlet, b.outlet),
    country: (a, b) => knownFirst(a.country, b.country, compare),
    wordings: (a, b) => b.wordings - a.wordings,
    newest: (a, b) => knownFirst(a.published, b.published, (one, other) => compare(other, one)),
  };
  return sources.toSorted(comparisons[order]);
}

export interface SourceGroup {
  /** Absent (null) where the pack does not know it. */
  readonly country: string | null;
  readonly sources: readonly SourceSummary[];
}

/** The sources by country, the countries by name, and those of no known one last. */
export function groupByCountry(sources: readonly SourceSummary[], language: string): readonly SourceGroup[] {
  const { compare } = new Intl.Collator(language);
  return [...Map.groupBy(sources, ({ country }) => country)]
    .map(([country, sources]) => ({ country, sources }))
    .sort((a, b) => knownFirst(a.country, b.country, compare));
}
