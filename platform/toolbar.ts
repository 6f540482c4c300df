/** The toolbar button of a tab: the badge with the number of marks. */
import { action } from './browser.ts';

/** Dark enough for white digits on light and dark toolbars (contrast 8:1). */
const badgeColour = '#3b4a63';

/** Shows the number of marks on a tab's button; nothing for none. The browser clears it when the tab navigates. */
export async function showMarkCount(tabId: number, count: number): Promise<void> {
  await action.setBadgeBackgroundColor({ tabId, color: badgeColour });
  await action.setBadgeText({ tabId, text: count > 0 ? String(count) : '' });
}
