/** What the reader narrows the list down by, and its order. Every change is a place of its own in the address. */
import type { ReadablePack } from '../../engine/readable-pack.ts';
import { useTexts } from '../texts.ts';
import type { LibraryActions } from './library-state.ts';
import {
  type ClaimFilter,
  type ClaimOrder,
  type ClaimsRoute,
  claimKinds,
  firstRoute,
  forms,
  hashOf,
  reaches,
} from './routes.ts';
import { SelectField } from './SelectField.tsx';

interface ClaimFiltersProps extends Pick<LibraryActions, 'onList'> {
  readonly pack: ReadablePack;
  readonly route: ClaimsRoute;
  /** Names with the number of their claims; the empty name is for claims that name nobody. */
  readonly speakers: ReadonlyMap<string, number>;
}

/** Each order as `locales/en.yml` names it. */
const orderWords = {
  pack: 'pack',
  latest: 'latest',
  earliest: 'earliest',
  'most-outlets': 'mostOutlets',
  'fewest-outlets': 'fewestOutlets',
  'a-to-z': 'aToZ',
  speaker: 'speaker',
} as const satisfies Record<ClaimOrder, string>;

export function ClaimFilters({ pack, route, speakers, onList }: ClaimFiltersProps) {
  const t = useTexts();
  const { filter, order, chosen } = route;
  const narrow = (change: ClaimFilter) => onList({ ...route, filter: { ...filter, ...change }, page: 1 });
  const isNarrowed = Object.values(filter).some((value) => value !== undefined);
  return (
    <search>
      <form class="filters" onSubmit={(event) => event.preventDefault()}>
        <p class="field search-field">
          <label for="library-search">{t('library.list.search')}</label>
          <input
            id="library-search"
            type="search"
            value={filter.text ?? ''}
            placeholder={t('library.list.searchHint')}
            onInput={({ currentTarget: { value } }) =>
              onList({ ...route, filter: { ...filter, text: value || undefined }, page: 1 }, true)
            }
          />
        </p>
        <SelectField
          label={t('library.list.speaker')}
          any={t('library.list.anybody')}
          value={filter.speaker}
          options={[...speakers].map(([name, claims]) => [name, `${name || t('library.list.nobody')} (${claims})`])}
          onChoose={(speaker) => narrow({ speaker })}
        />
        <SelectField
          label={t('library.list.kind')}
          any={t('library.list.anyKind')}
          value={filter.kind}
          options={claimKinds.map((kind) => [kind, t(`library.kind.${kind}`)])}
          onChoose={(kind) => narrow({ kind })}
        />
        <SelectField
          label={t('library.list.outlet')}
          any={t('library.list.anyOutlet')}
          value={filter.outlet}
          options={pack.sources.map(({ id, outlet }) => [id, outlet])}
          onChoose={(outlet) => narrow({ outlet })}
        />
        <SelectField
          label={t('library.list.form')}
          any={t('library.list.anyForm')}
          value={filter.form}
          options={forms.map((form) => [form, t(`form.${form}`)])}
          onChoose={(form) => narrow({ form })}
        />
        <SelectField
          label={t('library.list.reach')}
          any={t('library.list.anyReach')}
          value={filter.reach}
          options={reaches.map((reach) => [reach, t(`library.list.${reach}`)])}
          onChoose={(reach) => narrow({ reach })}
        />
        <SelectField
          label={t('library.list.order')}
          value={order}
          options={Object.entries(orderWords).map(([key, word]) => [
            key as ClaimOrder,
            t(`library.list.orders.${word}`),
          ])}
          onChoose={(chosenOrder) => onList({ ...route, order: chosenOrder ?? firstRoute.order, page: 1 })}
        />
        {isNarrowed && (
          <p class="field clear">
            <a href={hashOf({ ...firstRoute, order, chosen })}>{t('library.list.clear')}</a>
          </p>
        )}
      </form>
    </search>
  );
}
