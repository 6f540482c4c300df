import { defineBackground } from 'wxt/utils/define-background';
import { answerBackground } from '../../platform/channel.ts';
import { watchDismissals } from '../../platform/dismissals.ts';
import { countMarks } from '../../platform/frames.ts';
import { grantedOrigins, noteGranted, noteRevoked, watchOrigins } from '../../platform/host-access.ts';
import { onInstalled, onStarted, openWelcome } from '../../platform/lifecycle.ts';
import { loadPack } from '../../platform/load-pack.ts';
import {
  followGate,
  followRules,
  leavePages,
  letPagesAskAgain,
  mayStay,
  registerScripts,
  runDrawing,
  runGateInOpenTabs,
} from '../../platform/page-scripts.ts';
import type { Reply } from '../../platform/protocol.ts';
import { onCommand } from '../../platform/reader-keys.ts';
import { addLookUpMenu, answerLookUpMenu, sayLookUpMenuAgain } from '../../platform/selection-lookup.ts';
import { watchSettings } from '../../platform/settings.ts';
import { addSidePanelMenu, answerSidePanelMenu, saySidePanelMenuAgain } from '../../platform/side-panel.ts';
import { changedSites } from '../../platform/site-rules.ts';
import { loadMessages, watchLanguage } from '../../platform/texts.ts';
import { sayBadgesAgain, showBadge } from '../../platform/toolbar.ts';
import { createAnswers } from './answers.ts';
import { cardWishes } from './card-wishes.ts';
import { obeyCommand } from './obey-command.ts';

// Every listener is added in the first turn: the browser starts this script for a single event and stops it after.
export default defineBackground(() => {
  const { answers, damage, prepare, rehearse } = createAnswers(loadPack);
  answerBackground({
    ...answers,
    ...cardWishes,
    'page-on-topic': async (_, sender) => {
      return damage() ?? answerFor(await followGate(sender, prepare));
    },
    'marks-painted': async ({ count, isHidden }, { tabId }) => {
      if (tabId === undefined) return { ok: true, answer: null };
      const all = await countMarks(tabId, count);
      await showBadge(tabId, isHidden && all === 0 ? { kind: 'off' } : { kind: 'marks', count: all });
      if (count > 0) rehearse();
      return { ok: true, answer: null };
    },
    'may-stay': async ({ origins }, sender) => ({ ok: true, answer: { mayStay: await mayStay(sender, origins) } }),
    'run-card': async (_, sender) => answerFor(await runDrawing(sender, 'card.js')),
    'run-dots': async (_, sender) => answerFor(await runDrawing(sender, 'dots.js')),
    'read-texts': async ({ language }) => ({ ok: true, answer: { messages: await loadMessages(language) } }),
    'site-is-off': async (_, { tabId }) => {
      if (tabId !== undefined) await showBadge(tabId, { kind: 'off' });
      return { ok: true, answer: null };
    },
  });
  answerLookUpMenu();
  answerSidePanelMenu();
  watchLanguage(async () => {
    await sayLookUpMenuAgain();
    await saySidePanelMenuAgain();
    await sayBadgesAgain();
  });
  onCommand(obeyCommand);
  onInstalled(async (isFirst) => {
    void addLookUpMenu();
    void addSidePanelMenu();
    if (isFirst) void openWelcome();
    await registerScripts();
    await runGateInOpenTabs(await grantedOrigins());
  });
  onStarted(registerScripts);
  watchOrigins({
    async onAdded(origins) {
      await noteGranted(origins);
      await registerScripts();
      await runGateInOpenTabs(origins);
    },
    async onRemoved(origins) {
      await noteRevoked(origins);
      await registerScripts();
      await leavePages(origins);
    },
  });
  watchDismissals(() => void letPagesAskAgain());
  watchSettings(async ({ sites }, before) => {
    void letPagesAskAgain();
    const changed = changedSites(before.sites, sites);
    if (changed.length === 0) return;
    await registerScripts();
    await followRules(changed);
  });
});

/** What is answered when a script was to be run in a page. */
function answerFor(isRun: boolean): Reply<null> {
  return isRun ? { ok: true, answer: null } : { ok: false, problem: 'unreachable' };
}
