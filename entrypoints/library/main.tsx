import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import '../../components/library/library.css';
import { LibraryView } from '../../components/library/LibraryView.tsx';
import type { LibraryState } from '../../components/library/library-state.ts';
import { placeOf } from '../../components/library/place.ts';
import { type ClaimsRoute, firstRoute, hashOf, parseRoute, type Route } from '../../components/library/routes.ts';
import { runningHeadOf, titleOf } from '../../components/library/titles.ts';
import { useTexts } from '../../components/texts.ts';
import type { PageSentence } from '../../engine/match.ts';
import { withoutSources } from '../../engine/pack-filter.ts';
import type { ReadablePack } from '../../engine/readable-pack.ts';
import { askBackground } from '../../platform/channel.ts';
import { readPrinted } from '../../platform/printed-sentences.ts';
import { readSettings, watchSettings } from '../../platform/settings.ts';
import { copyText } from '../surface/copy-text.ts';
import { mountView } from '../surface/mount-view.tsx';
import { saveFile } from './save-file.ts';

type Loaded =
  | Exclude<LibraryState, { readonly kind: 'ready' }>
  | {
      readonly kind: 'loaded';
      readonly pack: ReadablePack;
      /** Pages' sentences, by what they are kept under. */
      readonly sentences: ReadonlyMap<string, PageSentence>;
    };

function Library() {
  const t = useTexts();
  const [loaded, setLoaded] = useState<Loaded>({ kind: 'loading' });
  const [hiddenSources, setHiddenSources] = useState<readonly string[]>([]);
  // Of this page alone, and in no address: a link must not show what the reader who opens it has switched off.
  const [isOffShown, setIsOffShown] = useState(false);
  const { route, list, go } = useRoute();

  useEffect(() => {
    const life = new AbortController();
    void load().then(([answer, hidden]) => {
      setHiddenSources(hidden);
      setLoaded(answer);
    });
    watchSettings((settings) => setHiddenSources(settings.hiddenSources), life.signal);
    return () => life.abort();
  }, []);

  const whole = loaded.kind === 'loaded' ? loaded.pack : undefined;
  const pack = useMemo(
    () => whole && (isOffShown ? whole : withoutSources(whole, hiddenSources)),
    [whole, isOffShown, hiddenSources],
  );
  const sentences = loaded.kind === 'loaded' ? loaded.sentences : undefined;
  const at = useMemo(() => {
    const beside = route.place === 'sheet' && route.sentence ? sentences?.get(route.sentence) : undefined;
    return pack && placeOf(pack, route, beside);
  }, [pack, route, sentences]);
  const off = whole?.sources.filter(({ id }) => hiddenSources.includes(id)).length ?? 0;
  const state: LibraryState =
    loaded.kind !== 'loaded'
      ? loaded
      : pack && at
        ? { kind: 'ready', pack, off, isOffShown, at, list }
        : { kind: 'loading' };
  const title = titleOf(state, t);
  useEffect(() => {
    document.title = title;
  }, [title]);
  const runningHead = runningHeadOf(state, t);
  useEffect(() => {
    document.documentElement.style.setProperty('--running-head', runningHead ?? null);
  }, [runningHead]);

  return (
    <LibraryView
      state={state}
      onList={(next, isOneOfMany) => go(next, isOneOfMany ? 'replace' : 'push')}
      onCompare={(id, base) => go({ place: 'claim', id, base }, 'replace')}
      onShowOff={setIsOffShown}
      onSheet={(next) => go(next, 'replace')}
      onCopy={copyText}
      onSave={saveFile}
      onPrint={() => print()}
    />
  );
}

/** The route that the address holds, the list as it was last, and the way to another one. */
function useRoute() {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  const list = useRef<ClaimsRoute>(firstRoute);
  if (route.place === 'claims') list.current = route;
  useEffect(() => {
    const life = new AbortController();
    addEventListener('hashchange', () => setRoute(parseRoute(location.hash)), { signal: life.signal });
    return () => life.abort();
  }, []);
  function go(next: Route, how: 'push' | 'replace') {
    history[`${how}State`](null, '', hashOf(next));
    setRoute(next);
  }
  return { route, list: list.current, go };
}

/**
 * The pack comes from the background, not from a second copy in this page: there it has been read and checked already, it is
 * the same that cards are made from, and without lexicon and cues a message of some 50 kB is all there is to hand over. A copy
 * of ours would add the whole pack, most of which readers never see, to the bundle and its check to every opening.
 */
async function load(): Promise<readonly [Loaded, readonly string[]]> {
  try {
    const [reply, { hiddenSources }, sentences] = await Promise.all([
      askBackground('read-library', {}),
      readSettings(),
      readPrinted(),
    ]);
    if (reply.ok) return [{ kind: 'loaded', pack: reply.answer, sentences }, hiddenSources];
    return [{ kind: reply.problem === 'damaged-pack' ? 'damaged-pack' : 'failed' }, []];
  } catch {
    return [{ kind: 'failed' }, []];
  }
}

mountView(<Library />, (t) => titleOf({ kind: 'loading' }, t));
