/** Every state that a surface can be in, by name: `surface/state`. */
import type { ComponentChildren } from 'preact';
import type { Reason } from '../../platform/messages.ts';
import { OptionsView } from '../options/OptionsView.tsx';
import type { OptionsState } from '../options/options-state.ts';
import { PopupView } from '../popup/PopupView.tsx';
import type { PageState, PopupState } from '../popup/popup-state.ts';
import { reasonFaces } from '../popup/reasons.ts';
import { WelcomeView } from '../welcome/WelcomeView.tsx';
import type { WelcomeState } from '../welcome/welcome-state.ts';
import { cardScenes } from './card-scenes.tsx';
import {
  everything,
  excluded,
  few,
  kellogg,
  keys,
  longSite,
  many,
  newsSites,
  opposite,
  pack,
  someOrigins,
  someRules,
} from './fixtures.ts';
import { said } from './said.ts';

const searched = { claims: pack.claims, sources: pack.sources.length };
const quote = excluded.pageText;
const none = { kind: 'none' } as const;
const site = { name: 'kyivindependent.com', mode: 'ask' } as const;
const on = { ...site, mode: 'on' } as const;
const asks: PageState = { kind: 'unmarked', reason: 'asks', site };

/** Pages that no extension may read, which therefore belong to no site. */
const closed: readonly Reason[] = ['browser-page', 'store', 'file', 'viewer', 'blocked'];

function onPage(page: PageState): PopupState {
  return { kind: 'ready', page, lookUp: none };
}

function unmarked(reason: Reason): PopupState {
  if (closed.includes(reason)) return onPage({ kind: 'unmarked', reason });
  const mode = reasonFaces[reason].offers === 'run' && reason !== 'looks-off-topic' ? 'ask' : 'on';
  return onPage({ kind: 'unmarked', reason, site: { ...site, mode: reason === 'off' ? 'off' : mode } });
}

const popups: Record<string, PopupState> = {
  loading: { kind: 'loading' },
  ...Object.fromEntries((Object.keys(reasonFaces) as Reason[]).map((reason) => [reason, unmarked(reason)])),
  'damaged-pack': { kind: 'damaged-pack' },
  declined: { kind: 'ready', page: asks, lookUp: none, notice: 'declined' },
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
  looking: { kind: 'ready', page: asks, lookUp: { kind: 'looking', quote } },
  'look-up-failed': { kind: 'ready', page: asks, lookUp: { kind: 'failed', quote } },
  'nothing-close': { kind: 'ready', page: asks, lookUp: { kind: 'answered', quote, answer: { hits: [], searched } } },
  found: {
    kind: 'ready',
    page: asks,
    lookUp: { kind: 'answered', quote, answer: { hits: [excluded, kellogg, opposite], searched } },
  },
};

const ready = {
  kind: 'ready',
  pack,
  hiddenSources: [],
  origins: [],
  rules: {},
  canAddNews: true,
  marks: { amount: 'strongest', withPossible: false },
  keys,
} as const satisfies OptionsState;

const options: Record<string, OptionsState> = {
  loading: { kind: 'loading' },
  'damaged-pack': { ...ready, pack: undefined },
  failed: { kind: 'failed' },
  all: ready,
  some: {
    ...ready,
    hiddenSources: ['myind', 'daily-guardian'],
    origins: someOrigins,
    rules: someRules,
    notice: 'kept',
  },
  everywhere: { ...ready, origins: ['<all_urls>'], rules: someRules, notice: 'unsaved' },
};

const welcomes: Record<string, WelcomeState> = {
  asking: { kind: 'asking' },
  granted: { kind: 'granted', choice: 'news' },
  declined: { kind: 'declined' },
};

export const scenes: Record<string, () => ComponentChildren> = { ...cardScenes };
for (const [name, state] of Object.entries(popups)) {
  scenes[`popup/${name}`] = () => (
    <PopupView
      state={state}
      onRunHere={said('run here')}
      onSetMode={said('set mode')}
      onShow={said('show')}
      onJump={said('jump')}
      onLookUp={said('look up')}
      onLeaveLookUp={said('leave')}
      onOpenOptions={said('options')}
    />
  );
}
for (const [name, state] of Object.entries(options)) {
  scenes[`options/${name}`] = () => (
    <OptionsView
      state={state}
      onShowSource={said('show')}
      onShowAllSources={said('show all')}
      onShowNoSources={said('show none')}
      onGrant={said('grant')}
      onSwitchSite={said('switch site')}
      onRevoke={said('revoke')}
      onSetMarks={said('set marks')}
      onChangeKeys={said('change keys')}
    />
  );
}
for (const [name, state] of Object.entries(welcomes)) {
  scenes[`welcome/${name}`] = () => <WelcomeView state={state} newsSites={newsSites} onChoose={said('choose')} />;
}
