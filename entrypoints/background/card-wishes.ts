/** What the background does for a reader who uses a card: what the page may not, or should not have to. */
import type { Handlers } from '../../platform/channel.ts';
import { dismiss, restore } from '../../platform/dismissals.ts';
import type { BackgroundProtocol } from '../../platform/protocol.ts';
import { setCards } from '../../platform/settings.ts';
import { openClaim, openSheet } from '../surface/open-claim.ts';

/** A wish that the browser's storage refuses rejects, which the channel answers as failed. */
export const cardWishes: Pick<Handlers<BackgroundProtocol>, 'set-card-order' | 'dismiss-claim' | 'open-library'> = {
  'set-card-order': async ({ order }) => {
    await setCards({ order });
    return { ok: true, answer: null };
  },
  'dismiss-claim': async ({ isDismissed, ...dismissal }) => {
    await (isDismissed ? dismiss(dismissal) : restore(dismissal));
    return { ok: true, answer: null };
  },
  'open-library': async ({ claim, printed }) => {
    await (printed ? openSheet(claim, printed) : openClaim(claim));
    return { ok: true, answer: null };
  },
};
