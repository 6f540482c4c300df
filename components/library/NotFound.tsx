import { useTexts } from '../texts.ts';
import { type ClaimsRoute, hashOf } from './routes.ts';

/** An address that leads nowhere, and the way out. */
export function NotFound({ list }: { readonly list: ClaimsRoute }) {
  const t = useTexts();
  return (
    <section class="not-found">
      <h1 tabIndex={-1}>{t('library.notFound.title')}</h1>
      <p class="lead">{t('library.notFound.text')}</p>
      <p>
        <a href={hashOf(list)}>{t('library.notFound.back')}</a>
      </p>
    </section>
  );
}
