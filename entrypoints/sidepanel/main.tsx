import { useEffect, useState } from 'preact/hooks';
import '../../components/panel/panel.css';
import { PanelView } from '../../components/panel/PanelView.tsx';
import type { ListedSentence, PanelState } from '../../components/panel/panel-state.ts';
import { askBackground, askPage } from '../../platform/channel.ts';
import { openOptions } from '../../platform/lifecycle.ts';
import type { PackSummary } from '../../platform/messages.ts';
import type { Reply } from '../../platform/protocol.ts';
import { mountView } from '../surface/mount-view.tsx';
import { runOnPage } from '../surface/page-state.ts';
import { type Following, followPage } from './follow-page.ts';

const nothingInView: ReadonlySet<string> = new Set();

function SidePanel({ pack }: { readonly pack: Reply<PackSummary> }) {
  const [now, setNow] = useState<Following>({ tab: undefined, overview: undefined });
  const [inView, setInView] = useState(nothingInView);
  const [follower, setFollower] = useState<ReturnType<typeof followPage>>();

  useEffect(() => {
    const life = new AbortController();
    setFollower(followPage(location.href, { onChange: setNow, onInView: setInView }, life.signal));
    return () => life.abort();
  }, []);

  return (
    <PanelView
      state={stateOf(now, pack)}
      inView={inView}
      onJump={(sentence) => void jump(now, sentence)}
      onShow={async (view) => {
        if (!now.tab) return;
        await askPage(now.tab.id, 'show-marks', { view }, 'all');
        follower?.readAgain();
      }}
      onRunHere={async () => {
        if (!now.tab) return;
        await runOnPage(now.tab);
        follower?.readAgain();
      }}
      onOpenOptions={() => void openOptions()}
    />
  );
}

async function jump({ tab, overview }: Following, { key }: ListedSentence): Promise<void> {
  if (!tab || !overview || overview === 'damaged-pack' || 'kind' in overview) return;
  const placed = overview.page.sentences.find((sentence) => sentence.key === key);
  if (!placed) return;
  const { sentence, text, frameId } = placed;
  await askPage(tab.id, 'jump-to-sentence', { sentence, text }, frameId);
}

function stateOf({ overview, coverage }: Following, reply: Reply<PackSummary>): PanelState {
  if (!reply.ok && reply.problem === 'damaged-pack') return { kind: 'damaged-pack' };
  const pack = reply.ok ? reply.answer : undefined;
  if (overview === undefined) return { kind: 'loading' };
  if (overview === 'damaged-pack') return { kind: 'damaged-pack' };
  if ('kind' in overview) return { kind: 'ready', page: overview, pack };
  return { kind: 'ready', page: { ...overview.page, coverage }, pack };
}

const reply = await askBackground('describe-pack', {});
mountView(<SidePanel pack={reply} />, (t) => `${t('extName')} – ${t('panel.title')}`);
