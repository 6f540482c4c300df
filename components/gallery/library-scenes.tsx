/** The library in every state. A scene keeps its place in the address after the `#`, as the library itself does. */
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { PageSentence } from '../../engine/match.ts';
import { withoutSources } from '../../engine/pack-filter.ts';
import type { ReadablePack } from '../../engine/readable-pack.ts';
import { LibraryView } from '../library/LibraryView.tsx';
import type { LibraryActions, LibraryState } from '../library/library-state.ts';
import { placeOf } from '../library/place.ts';
import { firstRoute, hashOf, parseRoute, type Route } from '../library/routes.ts';
import { excluded } from './claim-fixtures.ts';
import { grownPack, libraryPack } from './library-fixtures.ts';

interface SceneProps {
  readonly pack: ReadablePack;
  /** Where the scene starts, as an address from its `#` on. */
  readonly start: string;
  /** Ids of the sources that are switched off. */
  readonly off?: readonly string[];
  readonly beside?: PageSentence;
}

function Scene({ pack, start, off = [], beside }: SceneProps) {
  const [route, setRoute] = useState<Route>(() => parseRoute(location.hash || start));
  const [isOffShown, setIsOffShown] = useState(false);
  useEffect(() => {
    const life = new AbortController();
    addEventListener('hashchange', () => setRoute(parseRoute(location.hash || start)), { signal: life.signal });
    return () => life.abort();
  }, [start]);
  const shown = useMemo(() => (isOffShown ? pack : withoutSources(pack, off)), [pack, off, isOffShown]);
  const list = route.place === 'claims' ? route : firstRoute;
  return (
    <LibraryView
      state={{ kind: 'ready', pack: shown, off: off.length, isOffShown, at: placeOf(shown, route, beside), list }}
      {...silent}
      onList={setRoute}
      onCompare={(id, base) => setRoute({ place: 'claim', id, base })}
      onSheet={setRoute}
      onShowOff={setIsOffShown}
    />
  );
}

/** Says in the console what a click asked for: the gallery has nobody to ask. */
const silent: LibraryActions = {
  onList: () => console.info('list'),
  onCompare: () => console.info('compare'),
  onShowOff: () => console.info('show off'),
  onSheet: () => console.info('sheet'),
  onCopy: async (text) => {
    console.info(text);
    return true;
  },
  onSave: ({ name, text }) => console.info(name, text),
  onPrint: () => console.info('print'),
};

const claim = (id: string, base?: string) => hashOf({ place: 'claim', id, base });
const outlet = (id: string) => hashOf({ place: 'outlet', id });
const list = (change: Partial<typeof firstRoute>) => hashOf({ ...firstRoute, ...change });
const onSheet = ['us-position-coincides-with-russias', 'washington-says-membership-excluded'];
const sheet = (isNamed: boolean) => hashOf({ place: 'sheet', claims: onSheet, isNamed });
const beside: PageSentence = {
  pageText: excluded.pageText,
  page: 'https://kyivindependent.com/kremlin-satisfied-with-us-opposition-to-ukraines-nato-membership/',
  strength: 'strong',
  relation: 'agrees',
};
const sheetOfCard = hashOf({ place: 'sheet', claims: ['washington-says-membership-excluded'], isNamed: true });
const many = grownPack(5000);

const places: Record<string, SceneProps> = {
  list: { pack: libraryPack, start: '' },
  'list-narrowed': {
    pack: libraryPack,
    start: list({ filter: { speaker: 'Dmitry Peskov', form: 'quote' }, order: 'most-outlets' }),
  },
  'list-nothing': { pack: libraryPack, start: list({ filter: { text: 'snow' } }) },
  'list-some-off': { pack: libraryPack, start: '', off: ['cde-news', 'united24'] },
  'list-all-off': { pack: libraryPack, start: '', off: libraryPack.sources.map(({ id }) => id) },
  'list-many': { pack: many, start: '' },
  claim: { pack: libraryPack, start: claim('us-position-coincides-with-russias') },
  'claim-long': { pack: libraryPack, start: claim('kremlin-satisfied-with-us-position', 'kyiv-independent.2') },
  'claim-alone': { pack: libraryPack, start: claim('nato-members-without-consensus') },
  'claim-long-names': { pack: many, start: claim('us-position-coincides-with-russias-1') },
  outlet: { pack: libraryPack, start: outlet('kyiv-independent') },
  'outlet-unknowns': { pack: libraryPack, start: outlet('cde-news') },
  'outlet-long-name': { pack: many, start: outlet('made-up-0') },
  'sheet-named': { pack: libraryPack, start: sheet(true) },
  'sheet-hidden': { pack: libraryPack, start: sheet(false) },
  'sheet-of-card': { pack: libraryPack, start: sheetOfCard, beside },
  'sheet-empty': { pack: libraryPack, start: '#/sheet' },
  'list-chosen': { pack: libraryPack, start: list({ chosen: onSheet }) },
  'not-found': { pack: libraryPack, start: claim('no-such-claim') },
};

export const libraryScenes: Record<string, () => ComponentChildren> = {};
for (const kind of ['loading', 'damaged-pack', 'failed'] as const satisfies LibraryState['kind'][]) {
  libraryScenes[`library/${kind}`] = () => <LibraryView state={{ kind }} {...silent} />;
}
for (const [name, props] of Object.entries(places)) {
  libraryScenes[`library/${name}`] = () => <Scene {...props} />;
}
