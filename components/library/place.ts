/** What a route leads to in a pack. */

import { composeClaimPage } from '../../engine/claim-page.ts';
import type { PageSentence } from '../../engine/match.ts';
import { composeOutletPage } from '../../engine/outlet-page.ts';
import type { ReadablePack } from '../../engine/readable-pack.ts';
import type { LibraryPlace } from './library-state.ts';
import type { Route } from './routes.ts';

/** The place; `unknown` where the pack has no such claim or outlet. A sheet may be set beside a page's sentence. */
export function placeOf(pack: ReadablePack, route: Route, beside?: PageSentence): LibraryPlace {
  switch (route.place) {
    case 'claims':
      return { place: 'claims', route };
    case 'sheet':
      return { place: 'sheet', route, ...(beside && { beside }) };
    case 'claim': {
      const content = composeClaimPage(pack, route.id, route.base);
      return content ? { place: 'claim', content } : { place: 'unknown' };
    }
    case 'outlet': {
      const content = composeOutletPage(pack, route.id);
      return content ? { place: 'outlet', content } : { place: 'unknown' };
    }
    case 'unknown':
      return route;
  }
}
