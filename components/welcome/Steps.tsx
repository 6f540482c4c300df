/**
 * What Sidelight does, in three steps, each with a picture. The pictures are drawn by the components that draw the real
 * thing, from real headlines: so they are sharp at every size, in the reader's light, and never out of date. `inert` keeps
 * them pictures.
 */
import type { ComponentChildren } from 'preact';
import { ComparedWords } from '../claim/ComparedWords.tsx';
import { Comparison } from '../claim/Comparison.tsx';
import { LookUpResult } from '../popup/LookUpResult.tsx';
import { useTexts } from '../texts.ts';
import { exampleCard } from './example-card.ts';

const pictures = {
  stepMark: <MarkPicture />,
  stepCard: <CardPicture />,
  stepQuote: <QuotePicture />,
} as const satisfies Record<string, ComponentChildren>;

export function Steps() {
  const t = useTexts();
  return (
    <ol class="steps">
      {(['stepMark', 'stepCard', 'stepQuote'] as const).map((step) => (
        <li key={step}>
          <div class="picture" aria-hidden="true" inert>
            {pictures[step]}
          </div>
          <h2>{t(`welcome.${step}.title`)}</h2>
          <p>{t(`welcome.${step}.text`)}</p>
        </li>
      ))}
    </ol>
  );
}

const { pageText, language } = exampleCard;

function MarkPicture() {
  return (
    <div class="page">
      <p class="words" lang={language}>
        <span class="mark">{pageText}</span>
      </p>
      <div class="lines" />
    </div>
  );
}

function CardPicture() {
  return (
    <div class="excerpt">
      <Comparison content={exampleCard} against="OnPage">
        <ComparedWords text={exampleCard.pageText} language={exampleCard.language} wordings={exampleCard.wordings} />
      </Comparison>
    </div>
  );
}

/** Where the quotation begins and ends that is selected in the picture. */
const selected = 'ruling out NATO membership';

function QuotePicture() {
  const t = useTexts();
  const [before, after] = pageText.split(selected);
  return (
    <>
      <div class="page">
        <p class="words" lang={language}>
          {before}
          <span class="selected">{selected}</span>
          {after}
        </p>
      </div>
      <div class="excerpt small-popup">
        <LookUpResult
          lookUp={{
            kind: 'answered',
            quote: selected,
            answer: { hits: [exampleCard], searched: { claims: 0, sources: 0 } },
          }}
          back={t('popup.backToMarks')}
          onLeaveLookUp={() => {}}
          onCopy={() => Promise.resolve(false)}
          onOpenInLibrary={() => {}}
        />
      </div>
    </>
  );
}
