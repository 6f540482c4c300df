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
        <p class="section-empty">{t('options.dismissed.none')}</p>
      ) : (
        <ul class="rows dismissed">
          {dismissed.map((one) => (
            <li key={`${one.claim} ${one.sentence}`}>
              <p class="label">{one.statement ?? t('options.dismissed.goneClaim')}</p>
              <blockquote class="words" lang={sentenceLanguage}>
                {one.sentence}
              </blockquote>
              <p class="meta">{hostOf(one.page)}</p>
              <button
                type="button"
                class="text-button"
                aria-label={t('options.dismissed.againFor', [one.statement ?? one.sentence])}
                onClick={() => actions.onShowAgain(one)}
              >
                {t('options.dismissed.again')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** Absent for what is no address, as a file on the reader's device has no host. */
function hostOf(page: string): string | undefined {
  return URL.parse(page)?.hostname.replace(/^www\./, '');
}
