/** Every state that a surface can be in, by name: `surface/state`. */
import type { ComponentChildren } from 'preact';
import { Card } from '../card/Card.tsx';
import { OptionsView } from '../options/OptionsView.tsx';
import type { OptionsState } from '../options/options-state.ts';
import { PopupView } from '../popup/PopupView.tsx';
import type { PopupState } from '../popup/popup-state.ts';
import { WelcomeView } from '../welcome/WelcomeView.tsx';
import type { WelcomeState } from '../welcome/welcome-state.ts';
import { allHidden, excluded, kellogg, marks, newsSites, opposite, pack } from './fixtures.ts';

const searched = { claims: pack.claims, sources: pack.sources.length };
const quote = excluded.pageText;
const off = { kind: 'off', canGrant: true } as const;
const none = { kind: 'none' } as const;

const popups: Record<string, PopupState> = {
  loading: { kind: 'loading' },
  'damaged-pack': { kind: 'damaged-pack' },
  off: { kind: 'ready', page: off, lookUp: none },
  restricted: { kind: 'ready', page: { kind: 'restricted' }, lookUp: none },
  'off-topic': { kind: 'ready', page: { kind: 'off-topic', canGrant: false, isRead: false }, lookUp: none },
  'page-failed': { kind: 'ready', page: { kind: 'failed' }, lookUp: none },
  marks: { kind: 'ready', page: { kind: 'on', canGrant: true, marks }, lookUp: none },
  'no-marks': { kind: 'ready', page: { kind: 'on', canGrant: false, marks: [] }, lookUp: none },
  looking: { kind: 'ready', page: off, lookUp: { kind: 'looking', quote } },
  'look-up-failed': { kind: 'ready', page: off, lookUp: { kind: 'failed', quote } },
  'nothing-close': { kind: 'ready', page: off, lookUp: { kind: 'answered', quote, answer: { hits: [], searched } } },
  found: {
    kind: 'ready',
    page: off,
    lookUp: { kind: 'answered', quote, answer: { hits: [excluded, kellogg, opposite], searched } },
  },
};

const options: Record<string, OptionsState> = {
  loading: { kind: 'loading' },
  'damaged-pack': { kind: 'damaged-pack' },
  failed: { kind: 'failed' },
  all: { kind: 'ready', pack, hiddenSources: [], origins: [], isUnsaved: false },
  some: {
    kind: 'ready',
    pack,
    hiddenSources: ['myind', 'daily-guardian'],
    origins: ['*://*.kyivindependent.com/*', '*://*.cde.news/*', 'http://127.0.0.1/*'],
    isUnsaved: false,
  },
  everywhere: { kind: 'ready', pack, hiddenSources: [], origins: ['<all_urls>'], isUnsaved: true },
};

const welcomes: Record<string, WelcomeState> = {
  asking: { kind: 'asking' },
  granted: { kind: 'granted', choice: 'news' },
  declined: { kind: 'declined' },
};

const cards = {
  four: [excluded],
  pager: [excluded, kellogg],
  possible: [kellogg],
  opposite: [opposite],
  hidden: [allHidden],
};

/** Says in the console what a click asked for: the gallery has nobody to ask. */
function said(action: string) {
  return (...args: readonly unknown[]) => console.info(action, ...args);
}

export const scenes: Record<string, () => ComponentChildren> = {};
for (const [name, content] of Object.entries(cards)) {
  scenes[`card/${name}`] = () => <Card cards={content} onClose={said('close')} />;
}
for (const [name, state] of Object.entries(popups)) {
  scenes[`popup/${name}`] = () => (
    <PopupView
      state={state}
      onRunHere={said('run here')}
      onAlwaysHere={said('always here')}
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
      onRevoke={said('revoke')}
    />
  );
}
for (const [name, state] of Object.entries(welcomes)) {
  scenes[`welcome/${name}`] = () => <WelcomeView state={state} newsSites={newsSites} onChoose={said('choose')} />;
}
