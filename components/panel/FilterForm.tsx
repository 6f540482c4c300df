import { kindsByWeight } from '../../engine/strongest-difference.ts';
import { useTexts } from '../texts.ts';
import { differenceWords } from './difference-words.ts';
import type { SentenceFilter } from './filter-sentences.ts';
import type { ListedSentence } from './panel-state.ts';

interface FilterFormProps {
  readonly sentences: readonly ListedSentence[];
  /** How many sentences only may state a claim. */
  readonly possible: number;
  readonly filter: SentenceFilter;
  onFilter(filter: SentenceFilter): void;
}

/** Search, and choices among what the page's sentences have: each takes effect as it is made. */
export function FilterForm({ sentences, possible, filter, onFilter }: FilterFormProps) {
  const t = useTexts();
  const claims = sentences.flatMap((sentence) => sentence.claims);
  const outlets = [...new Set(claims.flatMap((claim) => claim.outlets))].sort((a, b) => a.localeCompare(b));
  const kinds = kindsByWeight.filter((kind) => claims.some(({ difference }) => difference?.difference.kind === kind));
  const set = (change: Partial<SentenceFilter>) => onFilter({ ...filter, ...change });
  return (
    <search class="filters">
      <input
        type="search"
        aria-label={t('panel.search')}
        placeholder={t('panel.search')}
        value={filter.search}
        onInput={({ currentTarget }) => set({ search: currentTarget.value })}
      />
      <select
        aria-label={t('panel.outlet')}
        value={filter.outlet}
        onChange={({ currentTarget }) => set({ outlet: currentTarget.value })}
      >
        <option value="">{t('panel.anyOutlet')}</option>
        {outlets.map((outlet) => (
          <option key={outlet} value={outlet}>
            {outlet}
          </option>
        ))}
      </select>
      {kinds.length > 0 && (
        <select
          aria-label={t('panel.kind')}
          value={filter.kind}
          onChange={({ currentTarget }) => set({ kind: kinds.find((kind) => kind === currentTarget.value) ?? '' })}
        >
          <option value="">{t('panel.anyKind')}</option>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(`panel.kinds.${differenceWords[kind]}`)}
            </option>
          ))}
        </select>
      )}
      {possible > 0 && (
        <label class="check">
          <input
            type="checkbox"
            checked={filter.withPossible}
            onChange={({ currentTarget }) => set({ withPossible: currentTarget.checked })}
          />
          {t('panel.withPossible', possible)}
        </label>
      )}
    </search>
  );
}
