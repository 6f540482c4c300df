import { sourcesOf } from '../../engine/outlet-page.ts';
import type { ReadableClaim } from '../../engine/readable-pack.ts';
import { Monogram } from '../Monogram.tsx';
import { useTexts } from '../texts.ts';
import { FormSign } from './FormSign.tsx';
import { ListedClaim } from './ListedClaim.tsx';
import { formsBy, type ListedClaims } from './listed-claims.ts';
import { hashOf } from './routes.ts';

/** Claims by outlets. Its rows are counted over all pages for whoever hears it. */
export function ClaimTable(listed: ListedClaims) {
  const { pack, claims, first, total } = listed;
  const t = useTexts();
  return (
    <table class="claims" aria-rowcount={total + 1}>
      <caption class="unseen">{t('library.list.caption')}</caption>
      <thead>
        <tr aria-rowindex={1}>
          <th scope="col">{t('library.list.claim')}</th>
          <th scope="col" class="number">
            {t('library.list.outlets')}
          </th>
          {pack.sources.map(({ id, outlet }) => (
            <th key={id} scope="col">
              <a class="column-head" href={hashOf({ place: 'outlet', id })}>
                <Monogram outlet={outlet} />
                <span class="name">{outlet}</span>
              </a>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {claims.map((claim, at) => (
          <ClaimRow key={claim.id} {...listed} claim={claim} row={first + at + 2} />
        ))}
      </tbody>
    </table>
  );
}

interface ClaimRowProps extends ListedClaims {
  readonly claim: ReadableClaim;
  /** Of the table over all pages, from 1, the head being the first. */
  readonly row: number;
}

function ClaimRow({ row, ...listed }: ClaimRowProps) {
  const { claim, pack } = listed;
  return (
    <tr aria-rowindex={row}>
      <th scope="row">
        <ListedClaim {...listed} />
      </th>
      <td class="number">{sourcesOf(claim).size}</td>
      {pack.sources.map(({ id }) => (
        <td key={id}>
          {formsBy(claim, id).map((form) => (
            <FormSign key={form} form={form} />
          ))}
        </td>
      ))}
    </tr>
  );
}
