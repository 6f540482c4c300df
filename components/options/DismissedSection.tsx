import { useId } from 'preact/hooks';
import { hostOf } from '../host-of.ts';
import { useTexts } from '../texts.ts';
import { Section } from './Section.tsx';

/** A sentence of which the reader said that it does not state a claim. */
export interface DismissedClaim {
  /** Id of the claim. */
  readonly claim: string;
  readonly sentence: string;
  /** Address of the page where it was said. */
  readonly page: string;
  /** The claim in our own words; absent when the pack does not hold it any more. */
  readonly statement: string | undefined;
}

export interface DismissedActions {
  /** Lets a card show the claim for this sentence again. */
  onShowAgain(dismissed: DismissedClaim): void;
  onShowAllAgain(): void;
}

export interface DismissedSectionProps extends DismissedActions {
  /** Newest first. */
  readonly dismissed: readonly DismissedClaim[];
  /** BCP 47 tag of the sentences; absent when the pack cannot be read. */
  readonly sentenceLanguage: string | undefined;
}

/** What the reader has hidden with “Not the same claim”, each with the way back. */
export function DismissedSection({ dismissed, sentenceLanguage, ...actions }: DismissedSectionProps) {
  const t = useTexts();
  return (
    <Section
      id="dismissed"
      title={t('options.dismissed.title')}
      note={t('options.dismissed.note')}
      tools={
        dismissed.length > 1 && (
          <button type="button" class="text-button" onClick={actions.onShowAllAgain}>
            {t('options.dismissed.allAgain')}
          </button>
        )
      }
    >
      {dismissed.length === 0 ? (
        <p>{t('options.dismissed.none')}</p>
      ) : (
        <ul class="rows dismissed">
          {dismissed.map((one) => (
            <Dismissed
              key={`${one.claim} ${one.sentence}`}
              dismissed={one}
              sentenceLanguage={sentenceLanguage}
              onShowAgain={actions.onShowAgain}
            />
          ))}
        </ul>
      )}
    </Section>
  );
}

type DismissedProps = {
  readonly dismissed: DismissedClaim;
  readonly sentenceLanguage: string | undefined;
} & Pick<DismissedActions, 'onShowAgain'>;

/** The button is named by its own words and the claim's or the sentence's, which have a language of their own. */
function Dismissed({ dismissed, sentenceLanguage, onShowAgain }: DismissedProps) {
  const t = useTexts();
  const id = useId();
  const { statement, sentence, page } = dismissed;
  return (
    <li>
      {statement ? (
        <p class="label" id={`${id}-claim`} lang={sentenceLanguage}>
          {statement}
        </p>
      ) : (
        <p class="label">{t('options.dismissed.goneClaim')}</p>
      )}
      <blockquote class="words" id={`${id}-sentence`} lang={sentenceLanguage}>
        {sentence}
      </blockquote>
      <p class="meta">{hostOf(page)}</p>
      <button
        type="button"
        class="text-button"
        id={`${id}-again`}
        aria-labelledby={`${id}-again ${id}-${statement ? 'claim' : 'sentence'}`}
        onClick={() => onShowAgain(dismissed)}
      >
        {t('options.dismissed.again')}
      </button>
    </li>
  );
}
