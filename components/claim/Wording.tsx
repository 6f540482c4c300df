import type { ComponentChildren } from 'preact';
import type { CardWording, WordingPlace } from '../../engine/match.ts';
import { useTexts } from '../texts.ts';
import type { ComparedText } from './compared-text.ts';
import { Day } from './Day.tsx';
import { DifferenceLabels } from './DifferenceLabels.tsx';
import { Differences } from './Differences.tsx';
import { OutletLink } from './OutletLink.tsx';

interface WordingProps {
  readonly wording: CardWording;
  /** The text that it is compared with, and what that is. */
  readonly from: string;
  readonly against: ComparedText;
  readonly language: string;
  /** What can be done with this wording. */
  readonly children?: ComponentChildren;
}

/** One wording under the names of the outlets that have it, with the names of its differences. */
export function Wording({ wording, from, against, language, children }: WordingProps) {
  const t = useTexts();
  const { alsoIn, segments, differences } = wording;
  const isSame = differences.length === 0 && segments.every(({ kind }) => kind === 'same');
  return (
    <li>
      {alsoIn.length > 0 && <p class="note">{t('claim.sameWords', alsoIn.length + 1)}</p>}
      {[wording, ...alsoIn].map((place) => (
        <Attribution key={place.url} place={place} />
      ))}
      <Differences wording={wording} from={from} language={language} isFoldable />
      <div class="wording-foot">
        {isSame && <p class="note">{t(`claim.sameWords${against}`)}</p>}
        <DifferenceLabels wording={wording} from={from} language={language} />
        {children}
      </div>
    </li>
  );
}

function Attribution({ place: { source, form, url } }: { readonly place: WordingPlace }) {
  const t = useTexts();
  return (
    <p class="attribution">
      <OutletLink outlet={source.outlet} url={url} />
      <span class="meta">
        {t(`form.${form}`)}
        {source.published && (
          <>
            {' · '}
            <Day iso={source.published} />
          </>
        )}
      </span>
    </p>
  );
}
