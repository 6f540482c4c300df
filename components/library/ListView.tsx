/** All claims that pass the filter, a page of them at a time: who carries them, and in which form. */
import { useMemo } from 'preact/hooks';
import type { ReadablePack } from '../../engine/readable-pack.ts';
import { useTexts } from '../texts.ts';
import { Chosen } from './Chosen.tsx';
import { ClaimFilters } from './ClaimFilters.tsx';
import { ClaimTable } from './ClaimTable.tsx';
import { createClaimList } from './claim-list.ts';
import { Exports } from './Exports.tsx';
import { FormSign } from './FormSign.tsx';
import { chooseLabelId } from './ListedClaim.tsx';
import type { LibraryActions } from './library-state.ts';
import { NarrowList } from './NarrowList.tsx';
import { Pager } from './Pager.tsx';
import { type ClaimsRoute, firstRoute, forms, hashOf } from './routes.ts';
import { useIsNarrow } from './use-is-narrow.ts';

/**
 * Claims on one page of the list. Paged and not drawn as one scrolls: so the browser's own search, its print and its way
 * back work as on any page, a screen reader has a table that stands still, and 5,000 claims cost as much as a hundred.
 */
export const claimsPerPage = 100;

interface ListViewProps extends Pick<LibraryActions, 'onList' | 'onSave'> {
  readonly pack: ReadablePack;
  readonly route: ClaimsRoute;
}

export function ListView({ pack, route, onList, onSave }: ListViewProps) {
  const t = useTexts();
  const isNarrow = useIsNarrow();
  const claimList = useMemo(() => createClaimList(pack), [pack]);
  const { filter, order } = route;
  const found = useMemo(() => claimList.list(filter, order), [claimList, filter, order]);
  const pages = Math.max(1, Math.ceil(found.length / claimsPerPage));
  const page = Math.min(route.page, pages);
  const first = (page - 1) * claimsPerPage;
  const choose = (id: string, isChosen: boolean) =>
    onList({ ...route, chosen: isChosen ? [...route.chosen, id] : route.chosen.filter((other) => other !== id) }, true);
  const listed = {
    pack,
    claims: found.slice(first, first + claimsPerPage),
    first,
    total: found.length,
    chosen: new Set(route.chosen),
    onChoose: choose,
  };
  const { all, one } = claimList.reach;
  return (
    <>
      <h1 tabIndex={-1}>{t('library.list.title')}</h1>
      <ul class="lead reach">
        <li>{t('count.outlets', pack.sources.length)}</li>
        {pack.sources.length > 1 && (
          <>
            <li>
              <a href={hashOf({ ...firstRoute, filter: { reach: 'all' } })}>{t('library.list.reachAll', all)}</a>
            </li>
            <li>
              <a href={hashOf({ ...firstRoute, filter: { reach: 'one' } })}>{t('library.list.reachOne', one)}</a>
            </li>
          </>
        )}
      </ul>
      <ClaimFilters pack={pack} route={route} speakers={claimList.speakers} onList={onList} />
      <div class="list-head">
        <span class="unseen" id={chooseLabelId}>
          {t('library.sheet.choose')}
        </span>
        <p role="status">
          {found.length === 0
            ? t('library.list.none')
            : t('library.list.shown', [found.length, t('count.claims', pack.claims.length)])}
        </p>
        <ul class="form-legend" aria-label={t('library.list.legend')}>
          {forms.map((form) => (
            <li key={form}>
              <FormSign form={form} />
              <span aria-hidden="true">{t(`form.${form}`)}</span>
            </li>
          ))}
        </ul>
      </div>
      {found.length > 0 && (isNarrow ? <NarrowList {...listed} /> : <ClaimTable {...listed} />)}
      {pages > 1 && <Pager route={{ ...route, page }} pages={pages} total={found.length} />}
      <div class="tools unprinted">{found.length > 0 && <Exports pack={pack} claims={found} onSave={onSave} />}</div>
      <Chosen route={route} onList={onList} />
    </>
  );
}
