/** What a surface asks of the page in front of the reader, as the state that popup and side panel show. */
import type { PageState } from '../../components/page-state.ts';
import { language } from '../../data/ukraine-nato.pack.json';
import { isSameLanguage } from '../../engine/language.ts';
import { readWholePage } from '../../platform/frames.ts';
import type { FrontTab } from '../../platform/front-tab.ts';
import { wasRevoked } from '../../platform/host-access.ts';
import type { PageReading } from '../../platform/messages.ts';
import { readPageLanguage } from '../../platform/page-language.ts';
import { runOnWish } from '../../platform/page-scripts.ts';
import { findRestriction } from '../../platform/restrictions.ts';
import { readSiteStanding } from '../../platform/site-access.ts';

/** How long a page may take to say what it has: one that is busy, or gone, must not keep the reader from a lookup. */
const pageLimitMs = 4000;

/** How Sidelight stands with the tab's page; `asked` is what the page says, which may have been asked before. */
export async function askPageState(tab: FrontTab, asked = readWholePage(tab.id)): Promise<PageState> {
  const site = tab.url === undefined ? undefined : await readSiteStanding(tab.url);
  // The page may not have heard yet that it is off.
  if (site?.mode === 'off') return { kind: 'unmarked', reason: 'off', site };
  const reply = await Promise.race([asked, late()]);
  if (reply.ok) return stateOf(reply.answer, site);
  if (reply.problem !== 'unreachable') return { kind: 'unmarked', reason: 'no-answer', site };
  const restriction = await findRestriction(tab);
  if (restriction) return { kind: 'unmarked', reason: restriction };
  if (site?.mode === 'on') {
    const isInLanguage = isSameLanguage(await readPageLanguage(tab.id), language);
    return { kind: 'unmarked', reason: isInLanguage ? 'looks-off-topic' : 'other-language', site };
  }
  const isTakenBack = tab.url !== undefined && (await wasRevoked(tab.url));
  return { kind: 'unmarked', reason: isTakenBack ? 'revoked' : 'asks', site };
}

function stateOf({ isOnTopic, leftAlone, ...reading }: PageReading, site: PageState['site']): PageState {
  if (leftAlone) return { kind: 'unmarked', reason: leftAlone, site };
  return isOnTopic ? { kind: 'marked', reading, site } : { kind: 'unmarked', reason: 'off-topic', site };
}

function late(): Promise<{ readonly ok: false; readonly problem: 'failed' }> {
  return new Promise((resolve) => setTimeout(resolve, pageLimitMs, { ok: false, problem: 'failed' }));
}

/** Runs the annotator on the tab's page now, whatever the gate said. */
export async function runOnPage(tab: FrontTab): Promise<PageState> {
  await runOnWish(tab.id);
  return askPageState(tab);
}
