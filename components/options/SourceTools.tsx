import { useTexts } from '../texts.ts';
import { type SourceOrder, sourceOrders } from './source-order.ts';

/** How the reader wants to see the sources; forgotten with the page. */
export interface SourceListing {
  readonly search: string;
  readonly order: SourceOrder;
  readonly isGrouped: boolean;
}

interface SourceToolsProps {
  readonly listing: SourceListing;
  /** Whether the search leaves some sources out: then the buttons are for those that are listed. */
  readonly isPart: boolean;
  onList(listing: SourceListing): void;
  onAll(): void;
  onNone(): void;
  onInvert(): void;
}

/** Search, order and grouping of the sources, and the switches for all at once. */
export function SourceTools({ listing, isPart, onList, onAll, onNone, onInvert }: SourceToolsProps) {
  const t = useTexts();
  return (
    <div class="source-tools">
      <input
        type="search"
        class="field"
        aria-label={t('options.sources.search')}
        placeholder={t('options.sources.search')}
        value={listing.search}
        onInput={(event) => onList({ ...listing, search: event.currentTarget.value })}
      />
      <label class="order">
        <span class="meta">{t('options.sources.sort')}</span>
        <select
          class="field"
          value={listing.order}
          onChange={({ currentTarget: { value } }) =>
            onList({ ...listing, order: sourceOrders.find((order) => order === value) ?? 'given' })
          }
        >
          {sourceOrders.map((order) => (
            <option key={order} value={order}>
              {t(`options.sources.order.${order}`)}
            </option>
          ))}
        </select>
      </label>
      <label class="tick">
        <input
          type="checkbox"
          checked={listing.isGrouped}
          onChange={(event) => onList({ ...listing, isGrouped: event.currentTarget.checked })}
        />
        {t('options.sources.group')}
      </label>
      <div class="source-switches">
        <button type="button" class="text-button" onClick={onAll}>
          {isPart ? t('options.sources.theseOn') : t('options.sources.all')}
        </button>
        <button type="button" class="text-button" onClick={onNone}>
          {isPart ? t('options.sources.theseOff') : t('options.sources.none')}
        </button>
        <button type="button" class="text-button" onClick={onInvert}>
          {isPart ? t('options.sources.theseInverted') : t('options.sources.invert')}
        </button>
      </div>
    </div>
  );
}
