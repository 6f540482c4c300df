import { useTexts } from '../texts.ts';
import type { LibraryActions } from './library-state.ts';
import { type ClaimsRoute, hashOf } from './routes.ts';

interface ChosenProps extends Pick<LibraryActions, 'onList'> {
  readonly route: ClaimsRoute;
}

/** How many claims are chosen for a comparison sheet, and the way to it; stays in sight while the list scrolls. */
export function Chosen({ route, onList }: ChosenProps) {
  const t = useTexts();
  const { chosen } = route;
  return (
    <div class="chosen unprinted" hidden={chosen.length === 0}>
      <p role="status">{chosen.length > 0 && t('library.sheet.chosen', chosen.length)}</p>
      <a class="button primary" href={hashOf({ place: 'sheet', claims: chosen, isNamed: true })}>
        {t('library.sheet.title')}
      </a>
      <button type="button" class="text-button" onClick={() => onList({ ...route, chosen: [] })}>
        {t('library.sheet.clear')}
      </button>
    </div>
  );
}
