/** What the pack holds for a quote: the claims that come close, best first and open, or how much was searched in vain. */
import type { CardContent } from '../../engine/match.ts';
import type { LookUpAnswer } from '../../platform/messages.ts';
import { ClaimBody } from '../claim/ClaimBody.tsx';
import { ClaimOrigin } from '../claim/ClaimHeading.tsx';
import { Folded } from '../Folded.tsx';
import { useTexts } from '../texts.ts';
import type { LookUpState, PopupActions } from './popup-state.ts';
import { ResultHead } from './ResultHead.tsx';

interface LookUpResultProps extends Pick<PopupActions, 'onCopy' | 'onLeaveLookUp' | 'onOpenInLibrary'> {
  readonly lookUp: Extract<LookUpState, { readonly quote: string }>;
  /** What leaving the result leads to. */
  readonly back: string;
}

export function LookUpResult({ lookUp, back, onLeaveLookUp, ...actions }: LookUpResultProps) {
  const t = useTexts();
  return (
    <div class="result">
      <section class="asked">
        <ResultHead title={t('popup.yourQuote')} back={back} onLeave={onLeaveLookUp} />
        {/* In whichever language the reader selected it. */}
        <blockquote class="words here" lang="">
          {lookUp.quote}
        </blockquote>
      </section>
      <div role="status">
        {lookUp.kind === 'looking' && <p class="status">{t('popup.looking')}</p>}
        {lookUp.kind === 'failed' && <p class="status">{t('popup.lookUpFailed')}</p>}
        {lookUp.kind === 'answered' && <Summary answer={lookUp.answer} />}
      </div>
      {lookUp.kind === 'answered' && <Hits hits={lookUp.answer.hits} {...actions} />}
    </div>
  );
}

function Summary({ answer: { hits, searched } }: { readonly answer: LookUpAnswer }) {
  const t = useTexts();
  if (hits.length > 0) return <p class="found">{t('popup.found', hits.length)}</p>;
  return (
    <div class="status">
      <p>{t('popup.nothingClose')}</p>
      <p class="note">
        {t('popup.searched', [t('count.claims', searched.claims), t('count.sources', searched.sources)])}
      </p>
    </div>
  );
}

type HitsProps = { readonly hits: readonly CardContent[] } & Pick<PopupActions, 'onCopy' | 'onOpenInLibrary'>;

function Hits({ hits, onCopy, onOpenInLibrary }: HitsProps) {
  const t = useTexts();
  return (
    <ol class="hits">
      {hits.map((hit, index) => (
        <li key={hit.claim.id}>
          <details open={index === 0}>
            <summary>
              <h2 class="statement" lang={hit.language}>
                {hit.claim.statement}
              </h2>
            </summary>
            <Folded isOpen={index === 0}>
              <ClaimOrigin claim={hit.claim} />
              <p class="remark">{t(`claim.${hit.strength}InQuote`)}</p>
              {hit.relation === 'contradicts' && <p class="remark">{t('claim.oppositeInQuote')}</p>}
              <ClaimBody
                content={hit}
                against="InQuote"
                actions={{ onCopy, onOpenLibrary: () => onOpenInLibrary(hit.claim.id) }}
              />
            </Folded>
          </details>
        </li>
      ))}
    </ol>
  );
}
