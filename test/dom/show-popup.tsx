/** The popup in a test. */
import { vi } from 'vitest';
import type { PageState } from '../../components/page-state.ts';
import { PopupView } from '../../components/popup/PopupView.tsx';
import type { LookUpState, PopupState } from '../../components/popup/popup-state.ts';
import { show } from './show.tsx';

function actions() {
  return {
    onRunHere: vi.fn(),
    onSetMode: vi.fn(),
    onShow: vi.fn(),
    onJump: vi.fn(),
    onType: vi.fn(),
    onLookUp: vi.fn(),
    onShowClaim: vi.fn(),
    onLeaveLookUp: vi.fn(),
    onClearHistory: vi.fn(),
    onCopy: vi.fn(async (_text: string) => true),
    onOpenInLibrary: vi.fn(),
    onOpenSidePanel: vi.fn(),
    onOpenOptions: vi.fn(),
  };
}

/** The popup in a state, with the wishes that it was asked for. */
export function showPopup(state: PopupState) {
  const asked = actions();
  return { asked, ...show(<PopupView state={state} {...asked} />) };
}

/** A site that Sidelight looks at only when asked. */
export const site = { name: 'kyivindependent.com', mode: 'ask' } as const;
/** A page of that site that was not looked at. */
export const asks = { kind: 'unmarked', reason: 'asks', site } as const;
/** The popup as it opens there. */
export const home = { kind: 'ready', page: asks, lookUp: { kind: 'none' }, history: [], hasSidePanel: true } as const;
/** The popup over a page. */
export const onPage = (page: PageState) => showPopup({ ...home, page });
/** The popup with a lookup or a claim. */
export const lookedUp = (lookUp: LookUpState) => showPopup({ ...home, lookUp });
