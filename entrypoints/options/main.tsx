import { useEffect, useState } from 'preact/hooks';
import '../../components/options/options.css';
import { OptionsView } from '../../components/options/OptionsView.tsx';
import type { OptionsNotice, OptionsState } from '../../components/options/options-state.ts';
import { askBackground } from '../../platform/channel.ts';
import { grantedOrigins, watchOrigins } from '../../platform/host-access.ts';
import { openKeySettings, readKeys } from '../../platform/reader-keys.ts';
import { hideSources, readSettings, setMarks, showSource, watchSettings } from '../../platform/settings.ts';
import { mountView } from '../surface/mount-view.tsx';
import { canAddNews, grantSites, revokeListed, switchListed } from './sites.ts';

type Ready = Extract<OptionsState, { readonly kind: 'ready' }>;

function Options() {
  const [state, setState] = useState<OptionsState>({ kind: 'loading' });
  const pack = state.kind === 'ready' ? state.pack : undefined;
  const update = (change: Partial<Ready>) => setState((now) => (now.kind === 'ready' ? { ...now, ...change } : now));

  useEffect(() => {
    const life = new AbortController();
    const { signal } = life;
    const readOrigins = async () => update({ origins: await grantedOrigins() });
    void readState().then(setState);
    watchSettings(({ hiddenSources, sites, marks }) => update({ hiddenSources, rules: sites, marks }), signal);
    watchOrigins({ onAdded: readOrigins, onRemoved: readOrigins }, signal);
    // The keys are changed on a page of the browser's; only Firefox would tell of it.
    document.addEventListener('visibilitychange', async () => update({ keys: await readKeys() }), { signal });
    return () => life.abort();
  }, []);

  // A change that is stored comes back through `watchSettings`; one that is not must leave the switch as it was.
  const store = (change: Promise<unknown>) => void tellOf(change.then(() => undefined));
  const ask = (change: Promise<boolean>, refusal: OptionsNotice) =>
    void tellOf(change.then((isDone) => (isDone ? undefined : refusal)));
  const tellOf = async (change: Promise<OptionsNotice | undefined>) =>
    update({ notice: await change.catch(() => 'unsaved' as const) });

  return (
    <OptionsView
      state={state.kind === 'ready' ? { ...state, canAddNews: canAddNews(state.origins, pack) } : state}
      onShowSource={(id, isShown) => store(showSource(id, isShown))}
      onShowAllSources={() => store(hideSources([]))}
      onShowNoSources={() => pack && store(hideSources(pack.sources.map(({ id }) => id)))}
      onGrant={(choice) => ask(grantSites(choice, pack), 'declined')}
      onSwitchSite={(site, isOn) => ask(switchListed(site, isOn), 'declined')}
      onRevoke={(site) => ask(revokeListed(site), 'kept')}
      onSetMarks={(marks) => store(setMarks(marks))}
      onChangeKeys={() => void openKeySettings()}
    />
  );
}

async function readState(): Promise<OptionsState> {
  try {
    const [described, settings, origins, keys] = await Promise.all([
      askBackground('describe-pack', {}),
      readSettings(),
      grantedOrigins(),
      readKeys(),
    ]);
    if (!described.ok && described.problem !== 'damaged-pack') return { kind: 'failed' };
    const { hiddenSources, sites, marks } = settings;
    const pack = described.ok ? described.answer : undefined;
    return { kind: 'ready', pack, hiddenSources, origins, rules: sites, canAddNews: true, marks, keys };
  } catch {
    return { kind: 'failed' };
  }
}

mountView(<Options />, (t) => `${t('extName')} – ${t('options.title')}`);
