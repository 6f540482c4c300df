/** The library: a list of all claims, a page for each claim and each outlet, and a comparison sheet. */
import { useEffect, useRef } from 'preact/hooks';
import { Brand } from '../Brand.tsx';
import { Day } from '../claim/Day.tsx';
import { useTexts } from '../texts.ts';
import { ClaimView } from './ClaimView.tsx';
import { ListView } from './ListView.tsx';
import type { LibraryActions, LibraryPlace, LibraryState, ReadyLibrary } from './library-state.ts';
import { NotFound } from './NotFound.tsx';
import { OutletView } from './OutletView.tsx';
import { firstRoute, hashOf } from './routes.ts';
import { SheetView } from './SheetView.tsx';

interface LibraryViewProps extends LibraryActions {
  readonly state: LibraryState;
}

/** Needs `library.css`. */
export function LibraryView({ state, ...actions }: LibraryViewProps) {
  const t = useTexts();
  const main = useRef<HTMLElement>(null);
  useFocusOnArrival(main, state.kind === 'ready' ? state.at : undefined);
  return (
    <div class="library">
      <header class="masthead">
        <a class="home" href={hashOf(firstRoute)}>
          <Brand />
          {t('library.title')}
        </a>
        {state.kind === 'ready' && <About {...state} />}
      </header>
      <main ref={main}>
        {state.kind === 'loading' && <p role="status">{t('shared.loading')}</p>}
        {state.kind === 'damaged-pack' && <p role="alert">{t('library.damagedPack')}</p>}
        {state.kind === 'failed' && <p role="alert">{t('library.failed')}</p>}
        {state.kind === 'ready' && (
          <>
            {state.off > 0 && <SwitchedOff {...state} {...actions} />}
            <Place {...state} {...actions} />
          </>
        )}
      </main>
      {state.kind === 'ready' && <footer class="note">{t('library.noVerdict')}</footer>}
    </div>
  );
}

function Place({ at, pack, list, ...actions }: ReadyLibrary & LibraryActions) {
  const t = useTexts();
  if (pack.sources.length === 0) return <p class="notice">{t('library.allOff')}</p>;
  const wayBack = (
    <p class="way-back">
      <a href={hashOf(list)}>{t('library.allClaims')}</a>
    </p>
  );
  switch (at.place) {
    case 'claims':
      return <ListView pack={pack} route={at.route} {...actions} />;
    case 'claim':
      return (
        <>
          {wayBack}
          <ClaimView key={at.content.claim.id} content={at.content} pack={pack} {...actions} />
        </>
      );
    case 'outlet':
      return (
        <>
          {wayBack}
          <OutletView content={at.content} pack={pack} {...actions} />
        </>
      );
    case 'sheet':
      return <SheetView pack={pack} route={at.route} beside={at.beside} list={list} {...actions} />;
    case 'unknown':
      return <NotFound list={list} />;
  }
}

/** Stays with what it follows where a line breaks. */
const separator = '\u00a0· ';

/** Which pack this is, and of which day. */
function About({ pack }: ReadyLibrary) {
  const t = useTexts();
  return (
    <p class="meta">
      <span lang={pack.language}>{pack.title}</span>
      {separator}
      <Day iso={pack.published} />
      {separator}
      {t('count.claims', pack.claims.length)}
    </p>
  );
}

/** That the reader's own choice of sources keeps some away here too, and the way around it for once. */
function SwitchedOff({ off, isOffShown, onShowOff }: ReadyLibrary & LibraryActions) {
  const t = useTexts();
  return (
    <p class="notice">
      {t(isOffShown ? 'library.offShown' : 'library.off', off)}{' '}
      <button type="button" class="text-button" onClick={() => onShowOff(!isOffShown)}>
        {t(isOffShown ? 'library.hideOff' : 'library.showOff')}
      </button>
    </p>
  );
}

/**
 * On arrival at another place the focus goes to its heading, so that it is read aloud and the next Tab leads on from there;
 * back in the list, to the claim that the reader comes from. Not on opening the library: the browser starts at the top by
 * itself.
 */
function useFocusOnArrival(main: { readonly current: HTMLElement | null }, at: LibraryPlace | undefined): void {
  const place = at && addressOf(at);
  const last = useRef<string | undefined>(undefined);
  useEffect(() => {
    const from = last.current;
    last.current = place;
    if (from === undefined || place === undefined || from === place) return;
    const origin = [...(main.current?.querySelectorAll<HTMLElement>('[data-claim]') ?? [])].find(
      ({ dataset }) => at?.place === 'claims' && `claim/${dataset.claim}` === from,
    );
    const arrival = origin ?? main.current?.querySelector('h1');
    arrival?.focus();
    if (origin) origin.scrollIntoView({ block: 'center' });
    else scrollTo(0, 0);
  }, [place]);
}

/** What makes a place another one: not the filter of the list, nor which wording the others are compared with. */
function addressOf(at: LibraryPlace): string {
  switch (at.place) {
    case 'claim':
      return `claim/${at.content.claim.id}`;
    case 'outlet':
      return `outlet/${at.content.source.id}`;
    default:
      return at.place;
  }
}
