import type { CardWording } from '../../engine/match.ts';
import { useTexts } from '../texts.ts';
import { Day } from './Day.tsx';
import { Differences } from './Differences.tsx';
import { OutletLink } from './OutletLink.tsx';

/** Each outlet's wording under its name, in the order given. */
export function WordingList({ wordings }: { readonly wordings: readonly CardWording[] }) {
  const t = useTexts();
  return (
    <ul class="wordings">
      {wordings.map(({ source, form, segments, url }) => (
        <li key={url}>
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
          <Differences segments={segments} />
        </li>
      ))}
    </ul>
  );
}
