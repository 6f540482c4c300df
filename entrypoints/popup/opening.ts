/** What the popup is opened with, most of which was asked for before this script was loaded. */
import type { PageState } from '../../components/page-state.ts';
import type { LookUpState } from '../../components/popup/popup-state.ts';
import type { FrontTab } from '../../platform/front-tab.ts';
import type { PopupOpening, PopupScope } from '../popup-opening.ts';
import { lookedUp } from '../surface/look-up.ts';
import { askPageState } from '../surface/page-state.ts';

export interface FirstLookUp {
  readonly quote: string;
  readonly answer: Promise<LookUpState | 'damaged-pack'>;
}

export interface Opening {
  /** Absent when it is gone. */
  readonly tab: FrontTab | undefined;
  readonly isPackDamaged: Promise<boolean>;
  /** Absent when nothing was selected. */
  readonly lookUp: Promise<FirstLookUp | undefined>;
  readonly page: Promise<PageState>;
}

/** Takes over what was asked for, and asks for the rest. Throws where `popup-opening.js` has not run. */
export async function continueOpening({ sidelightOpening: begun }: PopupScope): Promise<Opening> {
  if (!begun) throw new Error('popup-opening.js has not run in this page');
  const tab = await begun.tab;
  return {
    tab,
    isPackDamaged: begun.ready.then((reply) => !reply.ok && reply.problem === 'damaged-pack'),
    lookUp: begun.lookUp.then((asked) => asked && { quote: asked.quote, answer: lookedUp(asked.quote, asked.reply) }),
    page: readPage(tab, begun.page),
  };
}

/** How Sidelight stands with the page of a tab that may be gone. What the page says may have been asked before. */
export async function readPage(tab: FrontTab | undefined, asked?: PopupOpening['page']): Promise<PageState> {
  return tab ? askPageState(tab, asked) : { kind: 'unmarked', reason: 'blocked' };
}
