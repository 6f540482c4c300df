import { useLayoutEffect, useState } from 'preact/hooks';
import '../../components/popup/popup.css';
import type { PageState } from '../../components/page-state.ts';
import { PopupView } from '../../components/popup/PopupView.tsx';
import type { SiteNotice } from '../../components/popup/popup-state.ts';
import { askPage } from '../../platform/channel.ts';
import { jumpToMark } from '../../platform/frames.ts';
import { isCovered, watchOrigins } from '../../platform/host-access.ts';
import { openOptions } from '../../platform/lifecycle.ts';
import type { SiteMode } from '../../platform/messages.ts';
import { hasSidePanel, openSidePanel } from '../../platform/side-panel.ts';
import { readSiteStanding, setSiteMode } from '../../platform/site-access.ts';
import { showBadge } from '../../platform/toolbar.ts';
import type { PopupScope } from '../popup-opening.ts';
import { copyText } from '../surface/copy-text.ts';
import { mountView } from '../surface/mount-view.tsx';
import { openClaim } from '../surface/open-claim.ts';
import { runOnPage } from '../surface/page-state.ts';
import { continueOpening, type Opening, readPage } from './opening.ts';
import { useAsking } from './use-asking.ts';

function Popup({ opening }: { readonly opening: Opening }) {
  const { tab } = opening;
  const [isDamaged, setDamaged] = useState(false);
  const [page, setPage] = useState<PageState>();
  const [notice, setNotice] = useState<SiteNotice>();
  const { lookUp, found, history, ...asking } = useAsking(tab, opening.lookUp, () => setDamaged(true));

  const showPage = async (reading = readPage(tab)) => setPage(await reading);
  // The page may not have heard of it yet, and the background is the one to tell it.
  async function followRemoval(origins: readonly string[]) {
    if (!tab?.url || !isCovered(tab.url, origins)) return;
    const site = await readSiteStanding(tab.url);
    if (site?.mode === 'ask') setPage({ kind: 'unmarked', reason: 'revoked', site });
  }
  // Not only after the first frame: what was asked for may be here by then.
  useLayoutEffect(() => {
    const life = new AbortController();
    watchOrigins({ onAdded: () => showPage(), onRemoved: followRemoval }, life.signal);
    void showPage(opening.page);
    void opening.isPackDamaged.then((isDamaged) => isDamaged && setDamaged(true));
    return () => life.abort();
  }, []);

  async function setMode(mode: SiteMode) {
    if (!tab?.url || !page?.site) return;
    setNotice(undefined);
    try {
      const isLetIn = await setSiteMode(tab.url, page.site.name, mode);
      if (!isLetIn) setNotice('declined');
      if (isLetIn && mode === 'on') await runOnPage(tab);
      // The background ends all pages of the site, in its own time; this one's reader is to see it at once.
      if (mode !== 'on') {
        await askPage(tab.id, 'stop', {}, 'all');
        await showBadge(tab.id, { kind: mode === 'off' ? 'off' : 'none' });
      }
    } catch {
      setNotice('unsaved');
    }
    await showPage();
  }

  return (
    <PopupView
      state={
        isDamaged
          ? { kind: 'damaged-pack' }
          : { kind: 'ready', page, lookUp, found, history, notice, hasSidePanel: tab !== undefined && hasSidePanel() }
      }
      {...asking}
      onRunHere={async () => tab && setPage(await runOnPage(tab))}
      onSetMode={(mode) => void setMode(mode)}
      onShow={async (view) => {
        if (!tab) return;
        await askPage(tab.id, 'show-marks', { view }, 'all');
        await showPage();
      }}
      onJump={async (index) => {
        if (!tab) return;
        await jumpToMark(tab.id, index);
        window.close();
      }}
      onCopy={copyText}
      onOpenInLibrary={(claim) => void openClaim(claim)}
      onOpenSidePanel={() => {
        // Nothing may be awaited before this: the browser opens it only within the click.
        if (tab) void openSidePanel(tab.id).then(() => window.close());
      }}
      onOpenOptions={() => void openOptions()}
    />
  );
}

mountView(<Popup opening={await continueOpening(globalThis as PopupScope)} />, (t) => t('extName'));
