import { useEffect, useRef, useState } from 'preact/hooks';
import '../../components/options/options.css';
import { OptionsView } from '../../components/options/OptionsView.tsx';
import type { OptionsNotice, OptionsState, ReadyOptions } from '../../components/options/options-state.ts';
import { replaceDismissals, restore, watchDismissals } from '../../platform/dismissals.ts';
import { grantedOrigins, watchOrigins } from '../../platform/host-access.ts';
import { openKeySettings, readKeys } from '../../platform/reader-keys.ts';
import {
  areSettingsUnread,
  hideSources,
  setCards,
  setLanguage,
  setMarks,
  showSource,
  watchSettings,
} from '../../platform/settings.ts';
import type { Backup, RestoredSettings } from '../../platform/settings-file.ts';
import { mountView } from '../surface/mount-view.tsx';
import { asAtFirst, readBackup, saveBackup, takeOver } from './backup.ts';
import { readDismissed, readEffect, readOptions, readWordings, shownOf } from './read-options.ts';
import { canAddNews, grantSites, revokeListed, switchListed } from './sites.ts';

function Options() {
  const [state, setState] = useState<OptionsState>({ kind: 'loading' });
  /** What a file would set, until the reader decides; and what was set before it did. */
  const offered = useRef<RestoredSettings>(undefined);
  const before = useRef<Backup>(undefined);
  const pack = state.kind === 'ready' ? state.pack : undefined;
  const change = (next: (now: ReadyOptions) => Partial<ReadyOptions>) =>
    setState((now) => (now.kind === 'ready' ? { ...now, ...next(now) } : now));
  const update = (part: Partial<ReadyOptions>) => change(() => part);

  useEffect(() => {
    const life = new AbortController();
    const { signal } = life;
    const readOrigins = async () => update({ origins: await grantedOrigins() });
    void readOptions().then(setState);
    watchSettings(async (settings) => {
      update(shownOf(settings));
      update({ isUnread: await areSettingsUnread() });
      const effect = await readEffect(settings.hiddenSources);
      // Of two changes that come together, the answer to the first may be the later one.
      change(({ hiddenSources }) => (hiddenSources === settings.hiddenSources ? { effect } : {}));
    }, signal);
    watchOrigins({ onAdded: readOrigins, onRemoved: readOrigins }, signal);
    watchDismissals(async () => update({ dismissed: await readDismissed() }), signal);
    // The keys are changed on a page of the browser's; only Firefox would tell of it.
    document.addEventListener('visibilitychange', async () => update({ keys: await readKeys() }), { signal });
    return () => life.abort();
  }, []);
  // What an address points to is there only now.
  useEffect(() => {
    if (state.kind === 'ready') document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [state.kind]);

  // A change that is stored comes back through `watchSettings`; one that is not must leave the switch as it was.
  const store = (stored: Promise<unknown>) => void tellOf(stored.then(() => undefined));
  const ask = (asked: Promise<boolean>, refusal: OptionsNotice) =>
    void tellOf(asked.then((isDone) => (isDone ? undefined : refusal)));
  const tellOf = async (outcome: Promise<OptionsNotice | undefined>) =>
    update({ notice: await outcome.catch(() => 'unsaved' as const) });
  const listWordings = async (id: string) => {
    change(({ wordings }) => ({ wordings: { ...wordings, [id]: 'asked' } }));
    const reading = await readWordings(id);
    change(({ wordings }) => ({ wordings: { ...wordings, [id]: reading } }));
  };

  const offer = async (file: File) => {
    const reading = await readBackup(file, pack);
    offered.current = reading.ok ? reading.restored : undefined;
    update({
      backup: reading.ok ? { kind: 'offered', report: reading.report } : { kind: 'refused', problem: reading.problem },
    });
  };
  const replaceAll = async (restored: RestoredSettings | undefined, kind: 'restored' | 'reset' | 'undone') => {
    if (!restored) return;
    before.current = await takeOver(restored);
    update({ backup: { kind } });
  };

  return (
    <OptionsView
      state={state.kind === 'ready' ? { ...state, canAddNews: canAddNews(state.origins, pack) } : state}
      onShowSource={(id, isShown) => store(showSource(id, isShown))}
      onHideSources={(ids) => store(hideSources(ids))}
      onListWordings={(id) => void listWordings(id)}
      onGrant={(choice) => ask(grantSites(choice, pack), 'declined')}
      onSwitchSite={(site, isOn) => ask(switchListed(site, isOn), 'declined')}
      onRevoke={(site) => ask(revokeListed(site), 'kept')}
      onSetMarks={(marks) => store(setMarks(marks))}
      onSetHover={(hoverMs) => store(setCards({ hoverMs }))}
      onChangeKeys={() => void openKeySettings()}
      onSetLanguage={(language) => store(setLanguage(language))}
      onShowAgain={(dismissed) => store(restore(dismissed))}
      onSaveBackup={() => void saveBackup(document)}
      onReadBackup={(file) => void offer(file)}
      onRestore={() => store(replaceAll(offered.current, 'restored'))}
      onKeep={() => update({ backup: { kind: 'none' } })}
      onReset={() => store(replaceAll(asAtFirst, 'reset'))}
      onUndo={() => store(replaceAll(before.current, 'undone'))}
      onShowAllAgain={() => store(replaceDismissals([]))}
    />
  );
}

mountView(<Options />, (t) => `${t('extName')} – ${t('options.title')}`);
