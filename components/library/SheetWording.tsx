/** The texts on a comparison sheet: the page's sentence where there is one, and beside it each wording. */
import type { PageSentence } from '../../engine/match.ts';
import { ComparedWords } from '../claim/ComparedWords.tsx';
import { DifferenceName } from '../claim/DifferenceName.tsx';
import { Differences } from '../claim/Differences.tsx';
import { hostOf } from '../host-of.ts';
import { useTexts } from '../texts.ts';
import type { SheetClaim, SheetWording as SourcedWording } from './comparison-sheet.ts';

interface SheetSentenceProps {
  readonly beside: PageSentence;
  readonly wordings: SheetClaim['wordings'];
  /** BCP 47 tag of the language that the sentence and the wordings are in. */
  readonly language: string;
}

/** The sentence as it stands on the page, with the page's site, and what is to be known of the match. */
export function SheetSentence({ beside, wordings, language }: SheetSentenceProps) {
  const t = useTexts();
  const { pageText, page, strength, relation } = beside;
  const compared = wordings.flatMap(({ comparison }) => comparison ?? []);
  return (
    <div class="sheet-sentence">
      <div class="sheet-wording">
        <ComparedWords text={pageText} language={language} wordings={compared} />
        <p class="meta">
          {t('claim.onThisPage')}
          {page && ` · ${hostOf(page) ?? page}`}
        </p>
      </div>
      {relation === 'contradicts' && <p class="remark">{t('claim.oppositeOnPage')}</p>}
      {strength === 'possible' && <p class="remark">{t('claim.possibleOnPage')}</p>}
    </div>
  );
}

interface SheetWordingProps extends SourcedWording {
  readonly isNamed: boolean;
  /** The page's sentence; of no use without a comparison. */
  readonly from: string;
  readonly language: string;
}

/** A wording with its outlet, or with a line to write the outlet on; what differs is set off where it was compared. */
export function SheetWording({ source, wording, comparison, isNamed, from, language }: SheetWordingProps) {
  const t = useTexts();
  const { text, form } = wording;
  return (
    <li>
      <div class="sheet-wording">
        <div>
          {comparison ? (
            <Differences
              wording={{ ...comparison, text, url: `${source.id} ${text}` }}
              from={from}
              language={language}
            />
          ) : (
            <blockquote class="words" lang={language} dir="auto">
              {text}
            </blockquote>
          )}
          {comparison?.differences.map((difference, at) => (
            <p key={at} class="meta">
              <DifferenceName difference={difference} from={from} to={text} language={language} />
            </p>
          ))}
        </div>
        <p class={isNamed ? 'meta' : 'meta write-here'}>
          {isNamed ? `${source.outlet} · ${t(`form.${form}`)}` : t('library.sheet.writeHere')}
        </p>
      </div>
    </li>
  );
}
