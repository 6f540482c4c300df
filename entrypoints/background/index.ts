import { defineBackground } from 'wxt/utils/define-background';
import { i18n } from '#i18n';
import { answerBackground } from '../../platform/channel.ts';
import {
  grantedOrigins,
  leavePages,
  registerGate,
  runAnnotator,
  runGateInOpenTabs,
  watchOrigins,
} from '../../platform/host-access.ts';
import { onInstalled, onStarted, openWelcome } from '../../platform/lifecycle.ts';
import { loadPack } from '../../platform/packs.ts';
import { addLookUpMenu, answerLookUpMenu } from '../../platform/selection-lookup.ts';
import { showMarkCount } from '../../platform/toolbar.ts';
import { createAnswers } from './answers.ts';

// Every listener is added in the first turn: the browser starts this script for a single event and stops it after.
export default defineBackground(() => {
  const reading = loadPack();
  const answers = createAnswers(reading);
  answerBackground({
    ...answers,
    'page-on-topic': async (_, { tabId, frameId }) => {
      if (!reading.ok) return { ok: false, problem: 'damaged-pack' };
      const isRunning = tabId !== undefined && (await runAnnotator(tabId, frameId));
      return isRunning ? { ok: true, answer: null } : { ok: false, problem: 'unreachable' };
    },
    'marks-painted': async ({ count }, { tabId }) => {
      if (tabId !== undefined) await showMarkCount(tabId, count);
      return { ok: true, answer: null };
    },
  });
  answerLookUpMenu();
  onInstalled(async (isFirst) => {
    addLookUpMenu(i18n.t('menu.lookUp'));
    if (isFirst) void openWelcome();
    await registerGate();
    await runGateInOpenTabs(await grantedOrigins());
  });
  onStarted(registerGate);
  watchOrigins({
    async onAdded(origins) {
      await registerGate();
      await runGateInOpenTabs(origins);
    },
    async onRemoved(origins) {
      await registerGate();
      await leavePages(origins);
    },
  });
});
