/** Every state that a surface can be in, by name: `surface/state`. */
import type { ComponentChildren } from 'preact';
import type { Reason } from '../../platform/messages.ts';
import type { PageState } from '../page-state.ts';
import { PopupView } from '../popup/PopupView.tsx';
import type { LookUpState, PopupState } from '../popup/popup-state.ts';
import { reasonFaces } from '../reasons.ts';
import { cardScenes } from './card-scenes.tsx';
import { allHidden, excluded, kellogg, opposite } from './claim-fixtures.ts';
import { libraryScenes } from './library-scenes.tsx';
import { lineageScenes } from './lineage-scenes.tsx';
import { optionsScenes } from './options-scenes.tsx';
import { panelScenes } from './panel-scenes.tsx';
import { everything, few, foundClaims, history, many } from './popup-fixtures.ts';
import { said } from './said.ts';
import { longSite } from './site-fixtures.ts';
import { pack } from './source-fixtures.ts';
import { welcomeScenes } from './welcome-scenes.tsx';

const searched = { claims: pack.claims, sources: pack.sources.length };
const quote = excluded.pageText;
const none = { kind: 'none' } as const;
const site = { name: 'kyivindependent.com', mode: 'ask' } as const;
const on = { ...site, mode: 'on' } as const;
const asks: PageState = { kind: 'unmarked', reason: 'asks', site };

/** Pages that no extension may read, which therefore belong to no site. */
const closed: readonly Reason[] = ['browser-page', 'store', 'file', 'viewer', 'blocked', 'not-let-in'];

type ReadyPopup = Extract<PopupState, { kind: 'ready' }>;

function onPage(page: PageState | undefined): ReadyPopup {
  return { kind: 'ready', page, lookUp: none, history: [], hasSidePanel: true };
}

function lookedUp(lookUp: LookUpState): PopupState {
  return { kind: 'ready', page: asks, lookUp, history: [], hasSidePanel: false };
}

function unmarked(reason: Reason): PopupState {
  if (closed.includes(reason)) return onPage({ kind: 'unmarked', reason });
  const mode = reasonFaces[reason].offers === 'run' && reason !== 'looks-off-topic' ? 'ask' : 'on';
  return onPage({ kind: 'unmarked', reason, site: { ...site, mode: reason === 'off' ? 'off' : mode } });
}

const popups: Record<string, PopupState> = {
  loading: onPage(undefined),
  ...Object.fromEntries((Object.keys(reasonFaces) as Reason[]).map((reason) => [reason, unmarked(reason)])),
  'damaged-pack': { kind: 'damaged-pack' },
  declined: { ...onPage(asks), notice: 'declined' },
  'long-site': onPage({ ...asks, site: { name: longSite, mode: 'ask' } }),
  marks: onPage({ kind: 'marked', reading: few, site: on }),
  'marks-once': onPage({ kind: 'marked', reading: few, site }),
  'many-marks': onPage({ kind: 'marked', reading: many, site: on }),
  'all-marks': onPage({ kind: 'marked', reading: everything, site: on }),
  'no-marks': onPage({
    kind: 'marked',
    reading: { ...few, marks: [], counts: { strong: 0, possible: 1 } },
    site: on,
  }),
  'hidden-marks': onPage({
    kind: 'marked',
    reading: { ...many, marks: [], view: { amount: 'none', withPossible: false } },
    site: on,
  }),
  looking: lookedUp({ kind: 'looking', quote }),
  'look-up-failed': lookedUp({ kind: 'failed', quote }),
  'nothing-close': lookedUp({ kind: 'answered', quote, answer: { hits: [], searched } }),
  found: lookedUp({ kind: 'answered', quote, answer: { hits: [excluded, kellogg, opposite], searched } }),
  claim: lookedUp({ kind: 'claim', claim: { content: excluded, outlet: 'The Kyiv Independent' } }),
  'claim-failed': lookedUp({ kind: 'claim-failed' }),
  'claim-hidden': lookedUp({ kind: 'claim', claim: { content: { ...allHidden, pageText: '' }, outlet: null } }),
  history: { ...onPage({ kind: 'marked', reading: many, site: on }), history },
  'history-one': { ...onPage(asks), history: history.slice(0, 1) },
  typing: { ...onPage(asks), found: foundClaims },
  'typing-none': { ...onPage(asks), found: [] },
};

export const scenes: Record<string, () => ComponentChildren> = {
  ...cardScenes,
  ...libraryScenes,
  ...lineageScenes,
  ...optionsScenes,
  ...panelScenes,
  ...welcomeScenes,
};
for (const [name, state] of Object.entries(popups)) {
  scenes[`popup/${name}`] = () => (
    <PopupView
      state={state}
      onRunHere={said('run here')}
      onSetMode={said('set mode')}
      onShow={said('show')}
      onJump={said('jump')}
      onType={said('type')}
      onLookUp={said('look up')}
      onShowClaim={said('show claim')}
      onLeaveLookUp={said('leave')}
      onClearHistory={said('clear history')}
      onCopy={async (text) => {
        said('copy')(text);
        return true;
      }}
      onOpenInLibrary={said('open in library')}
      onOpenSidePanel={said('side panel')}
      onOpenOptions={said('options')}
    />
  );
}
