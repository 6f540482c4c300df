import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import '../../components/popup/popup.css';
import { PopupView } from '../../components/popup/PopupView.tsx';
import type { LookUpState, PageState, PopupState } from '../../components/popup/popup-state.ts';
import { askBackground, askPage } from '../../platform/channel.ts';
import { type FrontTab, findFrontTab } from '../../platform/front-tab.ts';
import { originOfPage, requestOrigins } from '../../platform/host-access.ts';
import { openOptions } from '../../platform/lifecycle.ts';
import { readSelection, takePendingQuote } from '../../platform/selection-lookup.ts';
import { mountView } from '../surface/mount-view.tsx';
import { askLookUp, askPageState, runOnPage } from './ask.ts';

function Popup({ tab }: { readonly tab: FrontTab | undefined }) {
  const [isDamaged, setDamaged] = useState(false);
  const [page, setPage] = useState<PageState>();
  const [lookUp, setLookUp] = useState<LookUpState>();

  async function look(quote: string) {
    setLookUp({ kind: 'looking', quote });
    const found = await askLookUp(quote);
    if (found === 'damaged-pack') setDamaged(true);
    else setLookUp(found);
  }

  // The lookup of a selection does not wait for the page's marks, nor they for it.
  async function lookUpSelection() {
    const quote = tab && ((await takePendingQuote(tab.id)) ?? (await readSelection(tab.id)));
    if (quote) await look(quote);
    else setLookUp({ kind: 'none' });
  }
  async function readPage() {
    setPage(tab ? await askPageState(tab) : { kind: 'restricted' });
    const pack = await askBackground('describe-pack', {});
    if (!pack.ok && pack.problem === 'damaged-pack') setDamaged(true);
  }
  useEffect(() => {
    void lookUpSelection();
    void readPage();
  }, []);

  return (
    <PopupView
      state={stateOf(isDamaged, page, lookUp)}
      onRunHere={async () => tab && setPage(await runOnPage(tab))}
      onAlwaysHere={async () => {
        const origin = tab?.url && originOfPage(tab.url);
        // The browser asks only within the click itself, so nothing may be awaited before this.
        if (tab && origin && (await requestOrigins([origin]))) setPage(await runOnPage(tab));
      }}
      onJump={async (index) => {
        if (!tab) return;
        await askPage(tab.id, 'jump-to-mark', { index });
        window.close();
      }}
      onLookUp={(phrase) => void look(phrase)}
      onLeaveLookUp={() => setLookUp({ kind: 'none' })}
      onOpenOptions={() => void openOptions()}
    />
  );
}

/** A lookup is shown as soon as there is one; the page's marks once it is known that none was asked for. */
function stateOf(isDamaged: boolean, page: PageState | undefined, lookUp: LookUpState | undefined): PopupState {
  if (isDamaged) return { kind: 'damaged-pack' };
  if (!lookUp || (lookUp.kind === 'none' && !page)) return { kind: 'loading' };
  return { kind: 'ready', page: page ?? { kind: 'failed' }, lookUp };
}

mountView(<Popup tab={await findFrontTab(location.href)} />, i18n.t('extName'));
