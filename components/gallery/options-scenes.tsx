/** Every state of the options, by name. */
import type { ComponentChildren } from 'preact';
import { OptionsView } from '../options/OptionsView.tsx';
import type { OptionsActions, OptionsState } from '../options/options-state.ts';
import {
  effectOf,
  effectOnMany,
  fullReport,
  lossyReport,
  manySources,
  readyOptions as ready,
  someDismissed,
  someWordings,
} from './options-fixtures.ts';
import { said } from './said.ts';
import { someOrigins, someRules } from './site-fixtures.ts';
import { sources } from './source-fixtures.ts';

const hiddenSources = ['myind', 'daily-guardian', 'kyiv-independent'];
const hiddenOfMany = ['paper-0-1', 'paper-2-4', 'paper-5-8'];

const states: Record<string, OptionsState> = {
  loading: { kind: 'loading' },
  'damaged-pack': { ...ready, pack: undefined, effect: undefined },
  failed: { kind: 'failed' },
  all: ready,
  unread: { ...ready, isUnread: true },
  some: {
    ...ready,
    hiddenSources,
    effect: effectOf(hiddenSources),
    wordings: { 'cde-news': someWordings, united24: 'failed', 'daily-guardian': 'asked' },
    origins: someOrigins,
    rules: someRules,
    notice: 'kept',
    dismissed: someDismissed,
  },
  everywhere: {
    ...ready,
    origins: ['<all_urls>'],
    rules: someRules,
    notice: 'unsaved',
    marks: { amount: 'all', withPossible: true, style: 'tint', colour: 'teal' },
    hoverMs: null,
    language: 'uk',
  },
  'sixty-sources': { ...ready, pack: manySources, hiddenSources: hiddenOfMany, effect: effectOnMany(hiddenOfMany) },
  'restore-with-losses': { ...ready, backup: { kind: 'offered', report: lossyReport } },
  'restore-whole': { ...ready, backup: { kind: 'offered', report: fullReport } },
  'restore-refused': { ...ready, backup: { kind: 'refused', problem: 'damaged' } },
  'restore-newer': { ...ready, backup: { kind: 'refused', problem: 'newer' } },
  'restore-foreign': { ...ready, backup: { kind: 'refused', problem: 'foreign' } },
  reset: { ...ready, backup: { kind: 'reset' } },
  'no-source': {
    ...ready,
    hiddenSources: Object.values(sources).map(({ id }) => id),
    effect: effectOf(Object.values(sources).map(({ id }) => id)),
  },
};

const actions: OptionsActions = {
  onShowSource: said('show source'),
  onHideSources: said('hide sources'),
  onListWordings: said('list wordings'),
  onGrant: said('grant'),
  onSwitchSite: said('switch site'),
  onRevoke: said('revoke'),
  onSetMarks: said('set marks'),
  onSetHover: said('set hover'),
  onChangeKeys: said('change keys'),
  onSetLanguage: said('set language'),
  onShowAgain: said('show again'),
  onShowAllAgain: said('show all again'),
  onSaveBackup: said('save backup'),
  onReadBackup: said('read backup'),
  onRestore: said('restore'),
  onKeep: said('keep'),
  onReset: said('reset'),
  onUndo: said('undo'),
};

export const optionsScenes: Record<string, () => ComponentChildren> = Object.fromEntries(
  Object.entries(states).map(([name, state]) => [`options/${name}`, () => <OptionsView state={state} {...actions} />]),
);
