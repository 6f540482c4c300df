import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import '../../components/popup/popup.css';
import { PopupView } from '../../components/popup/PopupView.tsx';
import type { PageState, PopupState } from '../../components/popup/popup-state.ts';
import { askBackground, askPage } from '../../platform/channel.ts';
import { type FrontTab, findFrontTab } from '../../platform/front-tab.ts';
import { originOfPage, requestOrigins } from '../../platform/host-access.ts';
import { openOptions } from '../../platform/lifecycle.ts';
import { readSelection, takePendingQuote } from '../../platform/selection-lookup.ts';
import { mountView } from '../surface/mount-view.tsx';
import { askLookUp, askPageState, runOnPage } from './ask.ts';

function Popup({ tab }: { readonly tab: FrontTab | undefined }) {
  const [state, setState] = useState<PopupState>({ kind: 'loading' });

  async function lookUp(page: PageState, quote: string) {
    setState({ kind: 'ready', page, lookUp: { kind: 'looking', quote } });
    const lookUp = await askLookUp(quote);
    setState(lookUp === 'damaged-pack' ? { kind: lookUp } : { kind: 'ready', page, lookUp });
  }

  async function open() {
    const pack = await askBackground('describe-pack', {});
    if (!pack.ok && pack.problem === 'damaged-pack') return setState({ kind: 'damaged-pack' });
    const page: PageState = tab ? await askPageState(tab) : { kind: 'restricted' };
    const quote = (await takePendingQuote()) ?? (tab && (await readSelection(tab.id)));
    if (quote) await lookUp(page, quote);
    else setState({ kind: 'ready', page, lookUp: { kind: 'none' } });
  }

  useEffect(() => void open(), []);

  const page: PageState = state.kind === 'ready' ? state.page : { kind: 'failed' };
  const show = (page: PageState) => setState({ kind: 'ready', page, lookUp: { kind: 'none' } });

  return (
    <PopupView
      state={state}
      onRunHere={async () => tab && show(await runOnPage(tab))}
      onAlwaysHere={async () => {
        const origin = tab?.url && originOfPage(tab.url);
        // The browser asks only within the click itself, so nothing may be awaited before this.
        if (tab && origin && (await requestOrigins([origin]))) show(await runOnPage(tab));
      }}
      onJump={async (index) => {
        if (!tab) return;
        await askPage(tab.id, 'jump-to-mark', { index });
        window.close();
      }}
      onLookUp={(phrase) => void lookUp(page, phrase)}
      onLeaveLookUp={() => show(page)}
      onOpenOptions={() => void openOptions()}
    />
  );
}

mountView(<Popup tab={await findFrontTab(location.href)} />, i18n.t('extName'));
