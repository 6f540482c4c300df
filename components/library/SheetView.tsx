/** A comparison sheet as it will be printed, and above it, not printed, what can be chosen about it. */
import type { PageSentence } from '../../engine/match.ts';
import type { ReadablePack } from '../../engine/readable-pack.ts';
import { Day } from '../claim/Day.tsx';
import { Legend } from '../claim/Legend.tsx';
import { Lifting } from '../claim/Lifting.tsx';
import { hasShownDifferences } from '../claim/shown-segments.ts';
import { useTexts } from '../texts.ts';
import { ClaimMeta } from './ClaimMeta.tsx';
import { composeSheet, type SheetClaim } from './comparison-sheet.ts';
import type { LibraryActions } from './library-state.ts';
import { type ClaimsRoute, hashOf, type SheetRoute } from './routes.ts';
import { SheetSentence, SheetWording } from './SheetWording.tsx';

interface SheetViewProps extends Pick<LibraryActions, 'onSheet' | 'onPrint'> {
  readonly pack: ReadablePack;
  readonly route: SheetRoute;
  /** The sentence of a page that the wordings are set beside. */
  readonly beside: PageSentence | undefined;
  readonly list: ClaimsRoute;
}

export function SheetView({ pack, route, beside, list, onSheet, onPrint }: SheetViewProps) {
  const t = useTexts();
  const sheet = composeSheet(pack, route, beside);
  const change = hashOf({ ...list, chosen: sheet.map(({ claim }) => claim.id) });
  return (
    <>
      <header class="unprinted">
        <h1 tabIndex={-1}>{t('library.sheet.title')}</h1>
        <p class="lead">{t(sheet.length > 0 ? 'library.sheet.lead' : 'library.sheet.empty')}</p>
        <div class="tools">
          <a href={change}>{t('library.sheet.change')}</a>
          {sheet.length > 0 && (
            <>
              <label class="tick">
                <input
                  type="checkbox"
                  checked={!route.isNamed}
                  onChange={({ currentTarget }) => onSheet({ ...route, isNamed: !currentTarget.checked })}
                />
                {t('library.sheet.hideNames')}
              </label>
              <button type="button" class="button primary" onClick={onPrint}>
                {t('claim.print')}
              </button>
            </>
          )}
        </div>
      </header>
      {sheet.length > 0 && (
        <div class="papers">
          <Lifting>
            <section class="paper">
              <SheetHead pack={pack} />
              <h2>{t(route.isNamed ? 'library.sheet.heading' : 'library.sheet.question')}</h2>
              {!route.isNamed && <WordBank sheet={sheet} />}
              <ol class="sheet-claims">
                {sheet.map(({ claim, wordings }) => (
                  <li key={claim.id}>
                    <h3 lang={pack.language}>{claim.statement}</h3>
                    <ClaimMeta claim={claim} language={pack.language} />
                    {beside && <SheetSentence beside={beside} wordings={wordings} language={pack.language} />}
                    <ol class="sheet-wordings">
                      {wordings.map((sourced, at) => (
                        <SheetWording
                          key={at}
                          {...sourced}
                          isNamed={route.isNamed}
                          from={beside?.pageText ?? ''}
                          language={pack.language}
                        />
                      ))}
                    </ol>
                  </li>
                ))}
              </ol>
              {beside && isCompared(sheet) && (
                <Legend against="OnPage" from={beside.pageText} language={pack.language} />
              )}
            </section>
          </Lifting>
          {!route.isNamed && <Answers pack={pack} sheet={sheet} />}
        </div>
      )}
    </>
  );
}

/** Whether anything is set off, so that it needs explaining how. */
function isCompared(sheet: readonly SheetClaim[]): boolean {
  return sheet.some(({ wordings }) =>
    wordings.some(
      ({ wording, comparison }) => comparison && hasShownDifferences({ ...comparison, text: wording.text }),
    ),
  );
}

function SheetHead({ pack }: { readonly pack: ReadablePack }) {
  const t = useTexts();
  return (
    <p class="sheet-head">
      <span>{t('extName')}</span>
      <span>
        <span lang={pack.language}>{pack.title}</span>
        {' · '}
        <Day iso={pack.published} />
      </span>
    </p>
  );
}

/** Whose wordings they are, in the same order and so under the same letters, on a page of its own. */
function Answers({ pack, sheet }: { readonly pack: ReadablePack; readonly sheet: readonly SheetClaim[] }) {
  const t = useTexts();
  return (
    <section class="paper answers">
      <SheetHead pack={pack} />
      <h2>{t('library.sheet.answers')}</h2>
      <ol class="sheet-claims">
        {sheet.map(({ claim, wordings }) => (
          <li key={claim.id}>
            <h3 lang={pack.language}>{claim.statement}</h3>
            <ol class="answer-list">
              {wordings.map(({ source, wording }, at) => (
                <li key={at}>
                  {source.outlet} <span class="meta">{t(`form.${wording.form}`)}</span>
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The outlets that have a wording on the sheet, by the alphabet, so that their order gives nothing away. */
function WordBank({ sheet }: { readonly sheet: readonly SheetClaim[] }) {
  const t = useTexts();
  const names = new Set(sheet.flatMap(({ wordings }) => wordings.map(({ source }) => source.outlet)));
  return (
    <ul class="word-bank" aria-label={t('library.list.outlets')}>
      {[...names].toSorted(new Intl.Collator(t('language')).compare).map((name) => (
        <li key={name}>{name}</li>
      ))}
    </ul>
  );
}
