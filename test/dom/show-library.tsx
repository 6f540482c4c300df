/** The library in a test, with the wishes that it was asked for; its window is wide before each test. */
import { beforeEach, vi } from 'vitest';
import { libraryPack } from '../../components/gallery/library-fixtures.ts';
import { LibraryView } from '../../components/library/LibraryView.tsx';
import type { LibraryState, ReadyLibrary } from '../../components/library/library-state.ts';
import { placeOf } from '../../components/library/place.ts';
import { firstRoute, parseRoute } from '../../components/library/routes.ts';
import { show } from './show.tsx';

declare const happyDOM: { setViewport(viewport: { width: number }): void };

/** A claim of the bundled pack that all its sources carry. */
export const coincides = 'us-position-coincides-with-russias';

export const asked = {
  onList: vi.fn(),
  onCompare: vi.fn(),
  onShowOff: vi.fn(),
  onSheet: vi.fn(),
  onCopy: vi.fn(async () => true),
  onSave: vi.fn(),
  onPrint: vi.fn(),
};

beforeEach(() => {
  vi.clearAllMocks();
  setWindowWidth(1280);
  window.scrollTo = () => {};
  Element.prototype.scrollIntoView = () => {};
});

/** In CSS pixels. */
export function setWindowWidth(width: number): void {
  happyDOM.setViewport({ width });
}

/** What stands at an address, from its `#` on. */
export function at(hash: string, change: Partial<ReadyLibrary> = {}): ReadyLibrary {
  const pack = change.pack ?? libraryPack;
  const place = placeOf(pack, parseRoute(hash));
  return { kind: 'ready', pack, off: 0, isOffShown: false, at: place, list: firstRoute, ...change };
}

export function view(state: LibraryState) {
  return <LibraryView state={state} {...asked} />;
}

export function showAt(hash: string, change?: Partial<ReadyLibrary>) {
  return show(view(at(hash, change)));
}
