import type { PackSummary } from '../../platform/messages.ts';
import { Day } from '../claim/Day.tsx';
import { useTexts } from '../texts.ts';

/** What pages are compared with, and what a mark is not. */
export function PackLine({ pack: { published, claims, sources } }: { readonly pack: PackSummary }) {
  const t = useTexts();
  return (
    <p class="note">
      {t('panel.pack')} <Day iso={published} /> · {t('count.claims', claims)} · {t('count.sources', sources.length)}
      <br />
      {t('shared.noVerdict')}
    </p>
  );
}
