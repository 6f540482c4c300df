import type { Translate } from '../../locales/translate.ts';
import type { LibraryState } from './library-state.ts';

/** What the browser's tab and its history call the place, the particular first. */
export function titleOf(state: LibraryState, t: Translate): string {
  const library = `${t('library.title')} – ${t('extName')}`;
  const particular = state.kind === 'ready' && particularOf(state, t);
  return particular ? `${particular} – ${library}` : library;
}

/**
 * What stands at the top of each printed page, as a CSS string: the pack and its edition. Absent as long as there is
 * nothing to print.
 */
export function runningHeadOf(state: LibraryState, t: Translate): string | undefined {
  if (state.kind !== 'ready') return undefined;
  const { title, published } = state.pack;
  const day = new Intl.DateTimeFormat(t('language'), { dateStyle: 'medium', timeZone: 'UTC' }).format(
    new Date(published),
  );
  const head = [t('extName'), title, day].join(' · ');
  return `"${head.replace(/["\\\n]/g, (special) => `\\${special.charCodeAt(0).toString(16)} `)}"`;
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
