import { useTexts } from '../texts.ts';
import { claimsPerPage } from './ListView.tsx';
import { type ClaimsRoute, hashOf } from './routes.ts';

interface PagerProps {
  /** With a page that there is. */
  readonly route: ClaimsRoute;
  readonly pages: number;
  /** Claims on all pages. */
  readonly total: number;
}

/** Where in a long list the reader is, and the ways on from there. */
export function Pager({ route, pages, total }: PagerProps) {
  const t = useTexts();
  const { page } = route;
  const last = Math.min(page * claimsPerPage, total);
  const ways = [
    { key: 'first', to: 1, isOpen: page > 2 },
    { key: 'previous', to: page - 1, isOpen: page > 1 },
    { key: 'next', to: page + 1, isOpen: page < pages },
    { key: 'last', to: pages, isOpen: page < pages - 1 },
  ] as const;
  return (
    <nav class="pager" aria-label={t('library.list.pages')}>
      <p class="meta">{t('library.list.range', [(page - 1) * claimsPerPage + 1, last, total])}</p>
      <ul>
        {ways
          .filter(({ isOpen }) => isOpen)
          .map(({ key, to }) => (
            <li key={key}>
              <a href={hashOf({ ...route, page: to })}>{t(`library.list.${key}`)}</a>
            </li>
          ))}
      </ul>
    </nav>
  );
}
