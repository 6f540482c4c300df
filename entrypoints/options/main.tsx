import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import '../../components/options/options.css';
import { OptionsView } from '../../components/options/OptionsView.tsx';
import type { OptionsState } from '../../components/options/options-state.ts';
import { askBackground } from '../../platform/channel.ts';
import { allSites, grantedOrigins, requestOrigins, revokeOrigin, watchOrigins } from '../../platform/host-access.ts';
import { newsOrigins } from '../../platform/news-sites.ts';
import { hideSources, readSettings, showSource, watchSettings } from '../../platform/settings.ts';
import { mountView } from '../surface/mount-view.tsx';

function Options() {
  const [state, setState] = useState<OptionsState>({ kind: 'loading' });
  const pack = state.kind === 'ready' ? state.pack : undefined;
  const update = (change: Partial<Extract<OptionsState, { kind: 'ready' }>>) =>
    setState((now) => (now.kind === 'ready' ? { ...now, ...change } : now));

  useEffect(() => {
    const life = new AbortController();
    const readOrigins = async () => update({ origins: await grantedOrigins() });
    void readState().then(setState);
    watchSettings(({ hiddenSources }) => update({ hiddenSources, isUnsaved: false }), life.signal);
    watchOrigins({ onAdded: readOrigins, onRemoved: readOrigins }, life.signal);
    return () => life.abort();
  }, []);

  // A change that is stored comes back through `watchSettings`; one that is not must leave the switch as it was.
  const store = (change: Promise<void>) => void change.catch(() => update({ isUnsaved: true }));

  return (
    <OptionsView
      state={state}
      onShowSource={(id, isShown) => store(showSource(id, isShown))}
      onShowAllSources={() => store(hideSources([]))}
      onShowNoSources={() => pack && store(hideSources(pack.sources.map(({ id }) => id)))}
      onGrant={(choice) => void requestOrigins(choice === 'all' ? [allSites] : newsOrigins(pack?.sources ?? []))}
      onRevoke={(origin) => void revokeOrigin(origin)}
    />
  );
}

async function readState(): Promise<OptionsState> {
  try {
    const described = await askBackground('describe-pack', {});
    if (!described.ok) return { kind: described.problem === 'damaged-pack' ? 'damaged-pack' : 'failed' };
    const [{ hiddenSources }, origins] = await Promise.all([readSettings(), grantedOrigins()]);
    return { kind: 'ready', pack: described.answer, hiddenSources, origins, isUnsaved: false };
  } catch {
    return { kind: 'failed' };
  }
}

mountView(<Options />, `${i18n.t('extName')} – ${i18n.t('options.title')}`);
