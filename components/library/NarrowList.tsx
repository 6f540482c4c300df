import type { ReadableClaim } from '../../engine/readable-pack.ts';
import { useTexts } from '../texts.ts';
import { FormSign } from './FormSign.tsx';
import { ListedClaim } from './ListedClaim.tsx';
import { formsBy, type ListedClaims } from './listed-claims.ts';
import { forms } from './routes.ts';

/** The table's claims where there is no room for a table: under each the outlets that carry it, by form. */
export function NarrowList(listed: ListedClaims) {
  const { pack, claims, first } = listed;
  return (
    <ol class="claims" start={first + 1}>
      {claims.map((claim) => (
        <li key={claim.id}>
          <ListedClaim {...listed} claim={claim} />
          <Carriers claim={claim} sources={pack.sources} />
        </li>
      ))}
    </ol>
  );
}

function Carriers({ claim, sources }: { readonly claim: ReadableClaim } & Pick<ListedClaims['pack'], 'sources'>) {
  const t = useTexts();
  const carriers = forms.map((form) => ({
    form,
    outlets: sources.filter(({ id }) => formsBy(claim, id).includes(form)).map(({ outlet }) => outlet),
  }));
  return (
    <ul class="carriers" aria-label={t('library.list.outlets')}>
      {carriers
        .filter(({ outlets }) => outlets.length > 0)
        .map(({ form, outlets }) => (
          <li key={form}>
            <FormSign form={form} />
            <span>{outlets.join(', ')}</span>
          </li>
        ))}
    </ul>
  );
}
