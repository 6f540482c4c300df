import type { CardContent, WordingPlace } from '../../engine/match.ts';
import { useTexts } from '../texts.ts';
import { Day } from './Day.tsx';
import { DifferenceName } from './DifferenceName.tsx';
import { Differences } from './Differences.tsx';
import { OutletLink } from './OutletLink.tsx';

/** Each wording under the names of the outlets that have it, in the order given, with the names of its differences. */
export function WordingList({ content }: { readonly content: CardContent }) {
  const { wordings, pageText, language } = content;
  return (
    <ul class="wordings">
      {wordings.map((wording) => (
        <li key={wording.url}>
          {[wording, ...wording.alsoIn].map((place) => (
            <Attribution key={place.url} place={place} />
          ))}
          <Differences wording={wording} from={pageText} language={language} />
          {wording.differences.length > 0 && (
            <ul class="difference-names">
              {wording.differences.map((difference, index) => (
                <li key={index}>
                  <DifferenceName difference={difference} from={pageText} to={wording.text} language={language} />
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
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
