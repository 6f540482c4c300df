import { useState } from 'preact/hooks';
import '../../components/welcome/welcome.css';
import '../marks.css';
import { WelcomeView } from '../../components/welcome/WelcomeView.tsx';
import type { AccessState, WelcomeChoice } from '../../components/welcome/welcome-state.ts';
import { askBackground } from '../../platform/channel.ts';
import { allSites, requestOrigins } from '../../platform/host-access.ts';
import type { PackSummary, ReaderKey } from '../../platform/messages.ts';
import { newsOrigins, newsSitesWith } from '../../platform/news-sites.ts';
import { readKeys } from '../../platform/reader-keys.ts';
import { copyText } from '../surface/copy-text.ts';
import { mountView } from '../surface/mount-view.tsx';
import { openClaim } from '../surface/open-claim.ts';
import { useSample } from './use-sample.ts';

interface WelcomeProps {
  /** Absent when it cannot be read. */
  readonly pack: PackSummary | undefined;
  readonly keys: readonly ReaderKey[];
}

function Welcome({ pack, keys }: WelcomeProps) {
  const [access, setAccess] = useState<AccessState>({ kind: 'asking' });
  const { sample, ...trying } = useSample();
  const articles = pack?.sources ?? [];
  const outlets = articles.map(({ domain, outlet }) => ({ domain, name: outlet }));

  async function choose(choice: WelcomeChoice) {
    // The browser asks only within the click itself, so nothing may be awaited before this.
    const isGranted = choice === 'none' || (await requestOrigins(choice === 'all' ? [allSites] : newsOrigins(outlets)));
    setAccess(isGranted ? { kind: 'granted', choice } : { kind: 'declined' });
  }

  return (
    <WelcomeView
      state={{ access, newsSites: newsSitesWith(outlets), articles, language: pack?.language ?? '', keys, sample }}
      onChoose={(choice) => void choose(choice)}
      onCopy={copyText}
      onOpenInLibrary={(claim) => void openClaim(claim)}
      {...trying}
    />
  );
}

const [pack, keys] = await Promise.all([askBackground('describe-pack', {}), readKeys()]);
mountView(
  <Welcome pack={pack.ok ? pack.answer : undefined} keys={keys.filter(({ keys: pressed }) => pressed !== '')} />,
  (t) => `${t('extName')} – ${t('welcome.title')}`,
);
