/** The toolbar button of a tab: its badge, and its name for those who hear or hover it. */
import { i18n } from '#i18n';
import { action } from './browser.ts';

/** `off`: switched off for the site, or the page's marks hidden, by the reader. */
export type Badge =
  | { readonly kind: 'marks'; readonly count: number }
  | { readonly kind: 'off' }
  /** Nothing to say: any other page. */
  | { readonly kind: 'none' };

/** Dark enough for white digits on light and dark toolbars (contrast 8:1). */
const marksColour = '#3b4a63';

/** Quieter than marks are, and still 5:1 for its letters. */
const offColour = '#6b6b6b';

/** Shows it on a tab's button; no marks at all are nothing to say. The browser clears it when the tab navigates. */
export async function showBadge(tabId: number, badge: Badge): Promise<void> {
  const { text, title } = wordsOf(badge);
  await Promise.all([
    action.setBadgeBackgroundColor({ tabId, color: badge.kind === 'off' ? offColour : marksColour }),
    action.setBadgeText({ tabId, text }),
    action.setTitle({ tabId, title: title ? `${i18n.t('extName')}: ${title}` : i18n.t('extName') }),
  ]);
}

function wordsOf(badge: Badge): { readonly text: string; readonly title?: string } {
  if (badge.kind === 'off') return { text: i18n.t('badge.off'), title: i18n.t('badge.offTitle') };
  if (badge.kind === 'none' || badge.count === 0) return { text: '' };
  return { text: String(badge.count), title: i18n.t('popup.marks', badge.count) };
}
