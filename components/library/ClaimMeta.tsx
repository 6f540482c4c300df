import type { ReadableClaim } from '../../engine/readable-pack.ts';
import { Day } from '../claim/Day.tsx';
import { useTexts } from '../texts.ts';

/** Who stated a claim, when, and of what kind it is, in one line; what is not known is said to be unknown. */
export function ClaimMeta({ claim: { speaker, date, kind } }: { readonly claim: ReadableClaim }) {
  const t = useTexts();
  return (
    <p class="meta">
      {speaker ?? t('library.list.unnamed')}
      {' · '}
      {date ? <Day iso={date} /> : t('library.list.undated')}
      {' · '}
      {t(`library.kind.${kind}`)}
    </p>
  );
}
