import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import '../../components/options/options.css';
import { OptionsView } from '../../components/options/OptionsView.tsx';
import type { OptionsState } from '../../components/options/options-state.ts';
import { askBackground } from '../../platform/channel.ts';
import { allSites, grantedOrigins, requestOrigins, revokeOrigin, watchOrigins } from '../../platform/host-access.ts';
import { newsOrigins } from '../../platform/news-sites.ts';
import { changeSettings, readSettings, watchSettings } from '../../platform/settings.ts';
import { mountView } from '../surface/mount-view.tsx';

function Options() {
  const [state, setState] = useState<OptionsState>({ kind: 'loading' });
  const pack = state.kind === 'ready' ? state.pack : undefined;

  async function read() {
    const described = await askBackground('describe-pack', {});
    if (!described.ok) return setState({ kind: 'damaged-pack' });
    const [{ hiddenSources }, origins] = await Promise.all([readSettings(), grantedOrigins()]);
    setState({ kind: 'ready', pack: described.answer, hiddenSources, origins });
  }

  useEffect(() => {
    const life = new AbortController();
    void read();
    watchSettings(() => void read(), life.signal);
    watchOrigins(() => void read(), life.signal);
    return () => life.abort();
  }, []);

  const hide = (hiddenSources: readonly string[]) => void changeSettings({ hiddenSources });

  return (
    <OptionsView
      state={state}
      onShowSource={async (id, isShown) => {
        const others = (await readSettings()).hiddenSources.filter((hidden) => hidden !== id);
        hide(isShown ? others : [...others, id]);
      }}
      onShowAllSources={() => hide([])}
      onShowNoSources={() => pack && hide(pack.sources.map(({ id }) => id))}
      onGrant={(choice) => void requestOrigins(choice === 'all' ? [allSites] : newsOrigins(pack?.sources ?? []))}
      onRevoke={(origin) => void revokeOrigin(origin)}
    />
  );
}

mountView(<Options />, `${i18n.t('extName')} – ${i18n.t('options.title')}`);
