/** Which sources may speak: found, sorted and grouped as the reader likes, each with what it would leave of the claims. */
import { useMemo, useState } from 'preact/hooks';
import type { SourceEffect } from '../../engine/source-effect.ts';
import type { PackSummary, SourceSummary } from '../../platform/messages.ts';
import { useTexts } from '../texts.ts';
import { EffectLine } from './EffectLine.tsx';
import { Section } from './Section.tsx';
import { SourceRow } from './SourceRow.tsx';
import { type SourceListing, SourceTools } from './SourceTools.tsx';
import type { WordingsReading } from './SourceWordings.tsx';
import { findSources, groupByCountry, nameCountries, sortSources } from './source-order.ts';

export interface SourcesActions {
  onShowSource(id: string, isShown: boolean): void;
  /** Hides these sources and shows all others. */
  onHideSources(ids: readonly string[]): void;
  /** The wordings of a source are wanted, for the first time or once more after a failure. */
  onListWordings(id: string): void;
}

export interface SourcesSectionProps extends SourcesActions {
  readonly pack: PackSummary;
  /** Ids of the sources that are off; ids that the pack does not hold are ignored. */
  readonly hiddenSources: readonly string[];
  /** Absent until it is known. */
  readonly effect: SourceEffect | undefined;
  /** By source, what was asked for so far. */
  readonly wordings: Readonly<Record<string, WordingsReading>>;
}

export function SourcesSection({ pack, hiddenSources, effect, wordings, ...actions }: SourcesSectionProps) {
  const t = useTexts();
  const [listing, setListing] = useState<SourceListing>({ search: '', order: 'given', isGrouped: false });
  const [pointedAt, setPointedAt] = useState<SourceSummary>();
  const language = t('language');
  const named = useMemo(() => nameCountries(pack.sources, language), [pack.sources, language]);
  const listed = sortSources(findSources(named, listing.search), listing.order, language);
  const isShown = ({ id }: SourceSummary) => !hiddenSources.includes(id);
  const groups = listing.isGrouped ? groupByCountry(listed, language) : [{ country: undefined, sources: listed }];

  /** Switches those that are listed and leaves the others as they are. */
  const showListed = (wanted: (source: SourceSummary) => boolean) =>
    actions.onHideSources(
      named.filter((source) => !(listed.includes(source) ? wanted(source) : isShown(source))).map(({ id }) => id),
    );

  return (
    <Section
      id="sources"
      title={t('options.sources.title')}
      note={t('options.sources.note')}
      tools={
        <p class="meta">{t('options.sources.shown', [pack.sources.filter(isShown).length, pack.sources.length])}</p>
      }
    >
      <SourceTools
        listing={listing}
        isPart={listed.length < pack.sources.length}
        onList={setListing}
        onAll={() => showListed(() => true)}
        onNone={() => showListed(() => false)}
        onInvert={() => showListed((source) => !isShown(source))}
      />
      {effect && <EffectLine effect={effect} pointedAt={pointedAt} isShown={pointedAt && isShown(pointedAt)} />}
      {listing.search.trim() !== '' && (
        <p class="meta" role="status">
          {listed.length > 0 ? t('options.sources.found', listed.length) : t('options.sources.notFound')}
        </p>
      )}
      {groups.map(({ country, sources }) => (
        <div key={country ?? ''} class="source-group">
          {country !== undefined && <h3 class="label">{country ?? t('options.sources.noCountry')}</h3>}
          <ul class="rows">
            {sources.map((source) => (
              <SourceRow
                key={source.id}
                source={source}
                language={pack.language}
                isShown={isShown(source)}
                wordings={wordings[source.id]}
                onPoint={(isAt) => setPointedAt(isAt ? source : undefined)}
                onShow={(isWanted) => {
                  // What the change has brought is said now, and no longer what it would bring.
                  setPointedAt(undefined);
                  actions.onShowSource(source.id, isWanted);
                }}
                onListWordings={() => actions.onListWordings(source.id)}
              />
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}
