import type { Translate } from '../../locales/translate.ts';
import type { LibraryState } from './library-state.ts';

/** What the browser's tab and its history call the place, the particular first. */
export function titleOf(state: LibraryState, t: Translate): string {
  const library = `${t('library.title')} – ${t('extName')}`;
  const particular = state.kind === 'ready' && particularOf(state, t);
  return particular ? `${particular} – ${library}` : library;
}

function particularOf({ at }: Extract<LibraryState, { kind: 'ready' }>, t: Translate): string | undefined {
  switch (at.place) {
    case 'claims':
      return undefined;
    case 'claim':
      return at.content.claim.statement;
    case 'outlet':
      return at.content.source.outlet;
    case 'sheet':
      return t('library.sheet.title');
    case 'unknown':
      return t('library.notFound.title');
  }
}
