/** The article to try things on: what it says stands still, what is marked in it is painted by `page/`, as on any page. */
import { LookUpResult } from '../popup/LookUpResult.tsx';
import { useTexts } from '../texts.ts';
import { sampleText } from './sample-text.ts';
import type { SampleState, WelcomeActions } from './welcome-state.ts';

interface SampleProps
  extends Pick<WelcomeActions, 'onNextMark' | 'onLookUp' | 'onLeaveLookUp' | 'onCopy' | 'onOpenInLibrary'> {
  readonly sample: SampleState;
}

const { language, headline, paragraphs } = sampleText;

export function Sample({ sample: { marks, selection, lookUp }, onNextMark, onLookUp, ...result }: SampleProps) {
  const t = useTexts();
  return (
    <section class="sample">
      <header>
        <h2>{t('welcome.sample.title')}</h2>
        <p>{t('welcome.sample.text')}</p>
      </header>
      <article class="page" lang={language}>
        <h3 class="words">{headline}</h3>
        {paragraphs.map((paragraph) => (
          <p key={paragraph} class="words">
            {paragraph}
          </p>
        ))}
      </article>
      <div class="trying">
        <ol>
          <li>
            <p>{t('welcome.sample.tryMark')}</p>
            <button type="button" class="button" onClick={onNextMark} disabled={!marks}>
              {t('command.nextMark')}
            </button>
          </li>
          <li>
            <p>{t('welcome.sample.tryQuote')}</p>
            {/* A press that took the focus would take the selection with it. */}
            <button type="button" class="button" onMouseDown={(event) => event.preventDefault()} onClick={onLookUp}>
              {selection === '' ? t('welcome.sample.lookUpSentence') : t('welcome.sample.lookUpSelection')}
            </button>
          </li>
        </ol>
        <p class="note" role="status">
          {marks === 0 && t('welcome.sample.noMarks')}
        </p>
        {lookUp.kind !== 'none' && 'quote' in lookUp && (
          <div class="small-popup">
            <LookUpResult lookUp={lookUp} back={t('shared.close')} {...result} />
          </div>
        )}
      </div>
    </section>
  );
}
