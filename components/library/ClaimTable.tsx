import { sourcesOf } from '../../engine/outlet-page.ts';
import type { ReadableClaim } from '../../engine/readable-pack.ts';
import { Monogram } from '../Monogram.tsx';
import { useTexts } from '../texts.ts';
import { ClaimMeta } from './ClaimMeta.tsx';
import { FormSign } from './FormSign.tsx';
import { formsBy, type ListedClaims } from './listed-claims.ts';
import { hashOf } from './routes.ts';

/** Claims by outlets. Its rows are counted over all pages for whoever hears it. */
export function ClaimTable({ pack, claims, first, total }: ListedClaims) {
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
          <ClaimRow key={claim.id} claim={claim} sources={pack.sources} row={first + at + 2} />
        ))}
      </tbody>
    </table>
  );
}

interface ClaimRowProps extends Pick<ListedClaims['pack'], 'sources'> {
  readonly claim: ReadableClaim;
  /** Of the table over all pages, from 1, the head being the first. */
  readonly row: number;
}

function ClaimRow({ claim, sources, row }: ClaimRowProps) {
  return (
    <tr aria-rowindex={row}>
      <th scope="row">
        <a class="claim-link" data-claim={claim.id} href={hashOf({ place: 'claim', id: claim.id })}>
          {claim.statement}
        </a>
        <ClaimMeta claim={claim} />
      </th>
      <td class="number">{sourcesOf(claim).size}</td>
      {sources.map(({ id }) => (
        <td key={id}>
          {formsBy(claim, id).map((form) => (
            <FormSign key={form} form={form} />
          ))}
        </td>
      ))}
    </tr>
  );
}
