/** What each of the reader's keys does in the tab in front. */
import { askPage } from '../../platform/channel.ts';
import { stepToMark } from '../../platform/frames.ts';
import type { FrontTab } from '../../platform/front-tab.ts';
import type { CommandName } from '../../platform/messages.ts';
import { runOnWish } from '../../platform/page-scripts.ts';
import { openPopup } from '../../platform/selection-lookup.ts';
import { readSettings } from '../../platform/settings.ts';
import { ruleFor, siteOf } from '../../platform/site-rules.ts';

/** A key is the reader's wish: it may run the annotator where it does not run by itself, but not where it is off. */
export function obeyCommand(name: CommandName, { id, url }: Pick<FrontTab, 'id' | 'url'>): void {
  switch (name) {
    case 'look-up':
      // Within the key's own turn, or the browser opens no popup.
      void openPopup(id);
      break;
    case 'next-mark':
      void stepToMark(id, 'next');
      break;
    case 'previous-mark':
      void stepToMark(id, 'previous');
      break;
    case 'toggle-marks':
      void toggleMarks(id, url);
  }
}

async function toggleMarks(tabId: number, url: string | undefined): Promise<void> {
  const reply = await askPage(tabId, 'toggle-marks', {}, 'all');
  if (reply.ok || reply.problem !== 'unreachable') return;
  const { sites } = await readSettings();
  const site = url && siteOf(url);
  if (!site || ruleFor(sites, site)?.rule !== 'off') await runOnWish(tabId);
}
