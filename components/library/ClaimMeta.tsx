import type { ReadableClaim } from '../../engine/readable-pack.ts';
import { Day } from '../claim/Day.tsx';
import { useTexts } from '../texts.ts';

interface ClaimMetaProps {
  readonly claim: ReadableClaim;
  /** Of the pack, as a BCP 47 tag. */
  readonly language: string;
}

/** Who stated a claim, when, and of what kind it is, in one line; what is not known is said to be unknown. */
export function ClaimMeta({ claim: { speaker, date, kind }, language }: ClaimMetaProps) {
  const t = useTexts();
  return (
    <p class="meta">
      {speaker === null ? t('library.list.unnamed') : <span lang={language}>{speaker}</span>}
      {' · '}
      {date ? <Day iso={date} /> : t('shared.undated')}
      {' · '}
      {t(`library.kind.${kind}`)}
    </p>
  );
}
