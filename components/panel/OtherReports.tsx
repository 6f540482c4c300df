/**
 * The page beside other reports of its story: what they carry and was not found here, and what is only here. Counts and
 * names; what to make of it is the reader's.
 */
import type { CarriedClaim, Coverage } from '../../engine/coverage.ts';
import { OutletLink } from '../claim/OutletLink.tsx';
import { useTexts } from '../texts.ts';

interface OtherReportsProps {
  readonly coverage: Coverage;
  /** BCP 47 tag of the language that the pack is in. */
  readonly language: string;
}

export function OtherReports({ coverage: { leftOut, onlyHere }, language }: OtherReportsProps) {
  const t = useTexts();
  const groups = [...Map.groupBy(leftOut, ({ outlets }) => outlets.length)];
  const [many, [single]] = [groups.filter(([count]) => count > 1), groups.filter(([count]) => count === 1)];
  return (
    <>
      <section class="left-out">
        <h2>{t('panel.leftOut.title')}</h2>
        {leftOut.length === 0 ? (
          <p class="note">{t('panel.leftOut.none')}</p>
        ) : (
          <p class="note">{t('panel.leftOut.note')}</p>
        )}
        {many.map(([count, claims]) => (
          <section key={count}>
            <h3 class="label">{t('panel.leftOut.carriedBy', count)}</h3>
            <CarriedList claims={claims} language={language} />
          </section>
        ))}
        {single && (
          <details>
            <summary>
              <h3 class="label">{t('panel.leftOut.single', single[1].length)}</h3>
            </summary>
            <CarriedList claims={single[1]} language={language} />
          </details>
        )}
      </section>
      <section class="only-here">
        <h2>{t('panel.onlyHere.title')}</h2>
        {onlyHere === undefined ? (
          <p class="note">{t('panel.onlyHere.unknown')}</p>
        ) : onlyHere.length === 0 ? (
          <p class="note">{t('panel.onlyHere.none')}</p>
        ) : (
          <>
            <p class="note">{t('panel.onlyHere.note')}</p>
            <ul class="carried">
              {onlyHere.map(({ id, statement }) => (
                <li key={id}>
                  <p class="fact" lang={language} dir="auto">
                    {statement}
                  </p>
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
    </>
  );
}

interface CarriedListProps {
  readonly claims: readonly CarriedClaim[];
  readonly language: string;
}

function CarriedList({ claims, language }: CarriedListProps) {
  return (
    <ul class="carried">
      {claims.map(({ id, statement, outlets }) => (
        <li key={id}>
          <p class="fact" lang={language} dir="auto">
            {statement}
          </p>
          <p class="meta outlets">
            {outlets.map(({ outlet, url }) => (
              <OutletLink key={outlet} outlet={outlet} url={url} />
            ))}
          </p>
        </li>
      ))}
    </ul>
  );
}
