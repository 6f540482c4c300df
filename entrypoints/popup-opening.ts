/**
 * Runs in the popup before all else, and asks for what its reader waits for longest: while the answers are on their way, the
 * browser loads what draws them. Leaves them where that finds them.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askBackground } from '../platform/ask.ts';
import { type FrontTab, findFrontTab } from '../platform/find-front-tab.ts';
import { readWholePage } from '../platform/frames.ts';
import type { LookUpAnswer, PageReading } from '../platform/messages.ts';
import type { Reply } from '../platform/protocol.ts';
import { readQuote } from '../platform/selected-quote.ts';

export interface PopupOpening {
  /** The tab that the popup is about; absent when it is gone. */
  readonly tab: Promise<FrontTab | undefined>;
  /** The background is there, and ready for a lookup, or says why it never will be. */
  readonly ready: Promise<Reply<null>>;
  /** What the page says of its marks. */
  readonly page: Promise<Reply<PageReading>>;
  /** Of the quote that the context menu left for the tab, else of what is selected there; absent when neither is. */
  readonly lookUp: Promise<{ readonly quote: string; readonly reply: Promise<Reply<LookUpAnswer>> } | undefined>;
}

/** Where the script leaves what it has asked. */
export interface PopupScope {
  sidelightOpening?: PopupOpening;
}

const nobody = { ok: false, problem: 'unreachable' } as const;

export default defineUnlistedScript(() => {
  // First, since the background may have to be started.
  const ready = askBackground('prepare-lookup', {});
  const tab = findFrontTab(location.href);
  const lookUp = tab.then(async (found) => {
    const quote = found && (await readQuote(found.id));
    return quote ? { quote, reply: askBackground('look-up-quote', { quote }) } : undefined;
  });
  const page = tab.then((found) => (found ? readWholePage(found.id) : nobody));
  (globalThis as PopupScope).sidelightOpening = { tab, ready, lookUp, page };
});
