/** What card and popup say alike of one claim, below its statement. */
import type { CardContent } from '../../engine/match.ts';
import { useTexts } from '../texts.ts';
import { BackgroundList } from './BackgroundList.tsx';
import type { ComparedText } from './compared-text.ts';
import { mostlyShare } from './Differences.tsx';
import { WhyThisCard } from './WhyThisCard.tsx';
import { WordingList } from './WordingList.tsx';

/** Other outlets' wordings, background, why, and what the source filter keeps back. */
export function ClaimBody({ content, against }: { readonly content: CardContent; readonly against: ComparedText }) {
  const t = useTexts();
  const { wordings, background, hiddenWordings } = content;
  const hasDifferences = wordings.some(({ differing }) => differing > 0 && differing <= mostlyShare);
  return (
    <>
      <section>
        <h3 class="label">{t('claim.elsewhere')}</h3>
        {hasDifferences && <p class="note">{t(`claim.legend${against}`)}</p>}
        {wordings.length > 0 ? <WordingList content={content} /> : <p class="note">{t('claim.noWordings')}</p>}
        {hiddenWordings > 0 && <p class="note">{t('claim.hidden', hiddenWordings)}</p>}
      </section>
      {background.length > 0 && (
        <section>
          <h3 class="label">{t('claim.background')}</h3>
          <BackgroundList facts={background} />
        </section>
      )}
      <WhyThisCard content={content} against={against} />
    </>
  );
}
