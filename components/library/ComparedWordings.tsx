import { citeWording } from '../../engine/citation.ts';
import type { ClaimPage, PagedWording } from '../../engine/claim-page.ts';
import { ComparedWords } from '../claim/ComparedWords.tsx';
import { CopyButton } from '../claim/CopyButton.tsx';
import { Day } from '../claim/Day.tsx';
import { DifferenceLabels } from '../claim/DifferenceLabels.tsx';
import { Differences } from '../claim/Differences.tsx';
import { Legend } from '../claim/Legend.tsx';
import { Lifting } from '../claim/Lifting.tsx';
import { OutletLink } from '../claim/OutletLink.tsx';
import { hasShownDifferences } from '../claim/shown-segments.ts';
import { Monogram } from '../Monogram.tsx';
import { useTexts } from '../texts.ts';
import type { LibraryActions } from './library-state.ts';

interface ComparedWordingsProps extends Pick<LibraryActions, 'onCompare' | 'onCopy'> {
  readonly content: ClaimPage;
  readonly language: string;
}

/**
 * All wordings in an order that stays, whichever of them the reader takes as the base: what moves is only what is set off,
 * so that the eye can rest on one wording and watch it against another.
 */
export function ComparedWordings({ content, language, onCompare, onCopy }: ComparedWordingsProps) {
  const t = useTexts();
  const { claim, wordings, base } = content;
  return (
    <Lifting>
      <section class="compared">
        <h2>{t('library.claim.wordings')}</h2>
        <ul class="wordings">
          {wordings.map((wording) => (
            <li key={wording.id} class={wording === base && wordings.length > 1 ? 'base' : undefined}>
              <WordingHead {...wording} />
              {wording === base && wordings.length > 1 ? (
                <ComparedWords text={base.text} language={language} wordings={wordings} />
              ) : (
                <Differences wording={wording} from={base.text} language={language} />
              )}
              <DifferenceLabels wording={wording} from={base.text} language={language} />
              {wording.note && (
                <p class="note">
                  {t('library.claim.note')} <span lang={language}>{wording.note}</span>
                </p>
              )}
              <div class="wording-foot">
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
                <CopyButton
                  label={t('library.claim.cite')}
                  write={() => citeWording(wording, t('language'))}
                  onCopy={onCopy}
                />
              </div>
            </li>
          ))}
        </ul>
        {wordings.some(hasShownDifferences) && <Legend against="InWording" from={base.text} language={language} />}
      </section>
    </Lifting>
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
        {source.published ? <Day iso={source.published} /> : t('shared.undated')}
      </span>
    </p>
  );
}
