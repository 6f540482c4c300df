/** What the popup asks the page and the background, as the states that its view shows. */
import type { LookUpState, PageState } from '../../components/popup/popup-state.ts';
import { askBackground, askPage } from '../../platform/channel.ts';
import type { FrontTab } from '../../platform/front-tab.ts';
import { isGranted, originOfPage, runAnnotator } from '../../platform/host-access.ts';
import { readSelection } from '../../platform/selection-lookup.ts';

/** How long a page may take to say what it has: one that is busy, or gone, must not keep the reader from a lookup. */
const pageLimitMs = 4000;

/** How Sidelight stands with the tab's page. */
export async function askPageState({ id, url }: FrontTab): Promise<PageState> {
  const origin = url === undefined ? undefined : originOfPage(url);
  const isAlwaysOn = origin !== undefined && (await isGranted(origin));
  const canGrant = origin !== undefined && !isAlwaysOn;
  const reply = await Promise.race([askPage(id, 'list-marks', {}), late()]);
  if (reply.ok) {
    const { isOnTopic, marks } = reply.answer;
    return isOnTopic ? { kind: 'on', canGrant, marks } : { kind: 'off-topic', canGrant, isRead: true };
  }
  if (reply.problem !== 'unreachable') return { kind: 'failed' };
  if ((await readSelection(id)) === undefined) return { kind: 'restricted' };
  return isAlwaysOn ? { kind: 'off-topic', canGrant, isRead: false } : { kind: 'off', canGrant };
}

function late(): Promise<{ readonly ok: false; readonly problem: 'failed' }> {
  return new Promise((resolve) => setTimeout(resolve, pageLimitMs, { ok: false, problem: 'failed' }));
}

/** Runs the annotator on the tab's page now, whatever the gate said. */
export async function runOnPage(tab: FrontTab): Promise<PageState> {
  return (await runAnnotator(tab.id)) ? askPageState(tab) : { kind: 'restricted' };
}

/** Looks a quote up. */
export async function askLookUp(quote: string): Promise<LookUpState | 'damaged-pack'> {
  const reply = await askBackground('look-up-quote', { quote });
  if (reply.ok) return { kind: 'answered', quote, answer: reply.answer };
  return reply.problem === 'damaged-pack' ? 'damaged-pack' : { kind: 'failed', quote };
}
