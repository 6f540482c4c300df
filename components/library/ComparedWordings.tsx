import type { ClaimPage, PagedWording } from '../../engine/claim-page.ts';
import { Day } from '../claim/Day.tsx';
import { DifferenceLabels } from '../claim/DifferenceLabels.tsx';
import { Differences } from '../claim/Differences.tsx';
import { OutletLink } from '../claim/OutletLink.tsx';
import { hasShownDifferences } from '../claim/shown-segments.ts';
import { Monogram } from '../Monogram.tsx';
import { useTexts } from '../texts.ts';
import type { LibraryActions } from './library-state.ts';

interface ComparedWordingsProps extends Pick<LibraryActions, 'onCompare'> {
  readonly content: ClaimPage;
  readonly language: string;
}

/**
 * All wordings in an order that stays, whichever of them the reader takes as the base: what moves is only what is set off, so that
 * the eye can rest on one wording and watch it against another.
 */
export function ComparedWordings({ content, language, onCompare }: ComparedWordingsProps) {
  const t = useTexts();
  const { claim, wordings, base } = content;
  return (
    <section class="compared">
      <h2>{t('library.claim.wordings')}</h2>
      {wordings.some(hasShownDifferences) && <p class="note">{t('library.claim.legend')}</p>}
      <ul class="wordings">
        {wordings.map((wording) => (
          <li key={wording.id} class={wording === base && wordings.length > 1 ? 'base' : undefined}>
            <WordingHead {...wording} />
            <Differences wording={wording} from={base.text} language={language} />
            <DifferenceLabels wording={wording} from={base.text} language={language} />
            {wording.note && (
              <p class="note">
                {t('library.claim.note')} <span lang={language}>{wording.note}</span>
              </p>
            )}
            {wordings.length > 1 && (
              <label class="choose-base">
                <input
                  type="radio"
                  name="base"
                  checked={wording === base}
                  onChange={() => onCompare(claim.id, wording.id)}
                />
                {t(wording === base ? 'library.claim.isBase' : 'library.claim.base')}
              </label>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function WordingHead({ source, form, url }: PagedWording) {
  const t = useTexts();
  return (
    <p class="attribution">
      <span class="outlet-name">
        <Monogram outlet={source.outlet} />
        <OutletLink outlet={source.outlet} url={url} />
      </span>
      <span class="meta">
        {t(`form.${form}`)}
        {' · '}
        {source.published ? <Day iso={source.published} /> : t('library.list.undated')}
      </span>
    </p>
  );
}
