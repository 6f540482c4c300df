import type { SourceSummary } from '../../platform/messages.ts';
import { Day } from '../claim/Day.tsx';
import { useTexts } from '../texts.ts';
import type { OptionsActions } from './options-state.ts';

interface SourcesSectionProps extends Pick<OptionsActions, 'onShowSource' | 'onShowAllSources' | 'onShowNoSources'> {
  readonly sources: readonly SourceSummary[];
  readonly hiddenSources: readonly string[];
}

/** Every source with a switch, and how many of them speak. */
export function SourcesSection({ sources, hiddenSources, ...actions }: SourcesSectionProps) {
  const t = useTexts();
  const shown = sources.filter(({ id }) => !hiddenSources.includes(id)).length;
  return (
    <section>
      <div class="section-head">
        <h2>{t('options.sources.title')}</h2>
        <div class="section-tools">
          <p class="meta" role="status">
            {t('options.sources.shown', [shown, sources.length])}
          </p>
          <button type="button" class="text-button" onClick={actions.onShowAllSources}>
            {t('options.sources.all')}
          </button>
          <button type="button" class="text-button" onClick={actions.onShowNoSources}>
            {t('options.sources.none')}
          </button>
        </div>
      </div>
      <p class="section-note">{t('options.sources.note')}</p>
      <ul class="rows">
        {sources.map((source) => (
          <SourceRow
            key={source.id}
            source={source}
            isShown={!hiddenSources.includes(source.id)}
            onShow={(isShown) => actions.onShowSource(source.id, isShown)}
          />
        ))}
      </ul>
    </section>
  );
}

interface SourceRowProps {
  readonly source: SourceSummary;
  readonly isShown: boolean;
  onShow(isShown: boolean): void;
}

function SourceRow({ source, isShown, onShow }: SourceRowProps) {
  const t = useTexts();
  const { id, outlet, country, headline, published, url, wordings } = source;
  return (
    <li class="source">
      <input
        type="checkbox"
        class="switch"
        id={`source-${id}`}
        checked={isShown}
        onChange={(event) => onShow(event.currentTarget.checked)}
      />
      <label for={`source-${id}`}>{outlet}</label>
      <a class="words" href={url} target="_blank" rel="noopener noreferrer">
        {headline}
        <span class="unseen"> {t('options.sources.newTab')}</span>
      </a>
      <p class="meta">
        {country && `${country} · `}
        {published ? <Day iso={published} /> : t('options.sources.undated')}
        {' · '}
        {t('count.wordings', wordings)}
      </p>
    </li>
  );
}
