import { useState } from 'preact/hooks';
import '../../components/welcome/welcome.css';
import { WelcomeView } from '../../components/welcome/WelcomeView.tsx';
import type { WelcomeChoice, WelcomeState } from '../../components/welcome/welcome-state.ts';
import { askBackground } from '../../platform/channel.ts';
import { allSites, requestOrigins } from '../../platform/host-access.ts';
import type { NewsSite } from '../../platform/messages.ts';
import { newsOrigins, newsSitesWith } from '../../platform/news-sites.ts';
import { mountView } from '../surface/mount-view.tsx';

function Welcome({ outlets }: { readonly outlets: readonly NewsSite[] }) {
  const [state, setState] = useState<WelcomeState>({ kind: 'asking' });

  async function choose(choice: WelcomeChoice) {
    // The browser asks only within the click itself, so nothing may be awaited before this.
    const isGranted = choice === 'none' || (await requestOrigins(choice === 'all' ? [allSites] : newsOrigins(outlets)));
    setState(isGranted ? { kind: 'granted', choice } : { kind: 'declined' });
  }

  return <WelcomeView state={state} newsSites={newsSitesWith(outlets)} onChoose={(choice) => void choose(choice)} />;
}

const pack = await askBackground('describe-pack', {});
const outlets = pack.ok ? pack.answer.sources.map(({ domain, outlet }) => ({ domain, name: outlet })) : [];
mountView(<Welcome outlets={outlets} />, (t) => `${t('extName')} – ${t('welcome.title')}`);
