/** The toolbar button of a tab: its badge, and its name for those who hear or hover it. */
import type { Translate } from '../locales/translate.ts';
import { action, tabs } from './browser.ts';
import { loadMessages, readTexts } from './texts.ts';

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
  const t = await readTexts(loadMessages);
  const { text, title } = wordsOf(badge, t);
  await Promise.all([
    action.setBadgeBackgroundColor({ tabId, color: badge.kind === 'off' ? offColour : marksColour }),
    action.setBadgeText({ tabId, text }),
    action.setTitle({ tabId, title: title ? `${t('extName')}: ${title}` : t('extName') }),
  ]);
}

/** Says what the buttons of all tabs say in the language that is chosen now. What they say is the browser's to remember. */
export async function sayBadgesAgain(): Promise<void> {
  for (const { id } of await tabs.query({})) {
    const text = id === undefined ? '' : await action.getBadgeText({ tabId: id });
    if (id === undefined || text === '') continue;
    await showBadge(id, /^\d+$/.test(text) ? { kind: 'marks', count: Number(text) } : { kind: 'off' });
  }
}

function wordsOf(badge: Badge, t: Translate): { readonly text: string; readonly title?: string } {
  if (badge.kind === 'off') return { text: t('badge.off'), title: t('badge.offTitle') };
  if (badge.kind === 'none' || badge.count === 0) return { text: '' };
  return { text: String(badge.count), title: t('page.marks', badge.count) };
}
