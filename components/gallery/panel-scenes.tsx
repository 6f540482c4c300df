/** The side panel in every state. */
import type { ComponentChildren } from 'preact';
import type { Reason } from '../../platform/messages.ts';
import { PanelView } from '../panel/PanelView.tsx';
import type { PanelState } from '../panel/panel-state.ts';
import { reasonFaces } from '../reasons.ts';
import { pages } from './panel-fixtures.ts';
import { said } from './said.ts';
import { pack } from './source-fixtures.ts';

const site = { name: 'kyivindependent.com', mode: 'ask' } as const;

const states: Record<string, PanelState> = {
  loading: { kind: 'loading' },
  'damaged-pack': { kind: 'damaged-pack' },
  ...Object.fromEntries(
    (Object.keys(reasonFaces) as Reason[])
      .filter((reason) => reason !== 'damaged-pack')
      .map((reason) => [reason, { kind: 'ready', page: { kind: 'unmarked', reason, site }, pack }]),
  ),
  ...Object.fromEntries(Object.entries(pages).map(([name, page]) => [name, { kind: 'ready', page, pack }])),
};

export const panelScenes: Record<string, () => ComponentChildren> = Object.fromEntries(
  Object.entries(states).map(([name, state]) => [
    `panel/${name}`,
    () => (
      <PanelView
        state={state}
        inView={new Set(['0:1', '0:2'])}
        onJump={said('jump')}
        onShow={said('show')}
        onRunHere={said('run here')}
        onOpenOptions={said('options')}
      />
    ),
  ]),
);
