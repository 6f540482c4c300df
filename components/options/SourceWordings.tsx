import type { SourceWording } from '../../engine/source-wordings.ts';
import { NewTabLink } from '../NewTabLink.tsx';
import { useTexts } from '../texts.ts';

/** The wordings of a source, or why they are not there yet. */
export type WordingsReading = 'asked' | 'failed' | readonly SourceWording[];

interface SourceWordingsProps {
  readonly count: number;
  readonly outlet: string;
  /** BCP 47 tag of what the source writes. */
  readonly language: string;
  readonly reading: WordingsReading | undefined;
  /** The reader has opened the list, and it is not there. */
  onWanted(): void;
}

/** What a source says, claim by claim, under the number of its wordings; asked for when it is opened first. */
export function SourceWordings({ count, outlet, language, reading, onWanted }: SourceWordingsProps) {
  const t = useTexts();
  return (
    <details
      class="source-wordings"
      onToggle={({ currentTarget: { open } }) => {
        if (open && (reading === undefined || reading === 'failed')) onWanted();
      }}
    >
      <summary>
        {t('count.wordings', count)}
        <span class="unseen"> {t('options.sources.wordingsOf', [outlet])}</span>
      </summary>
      {reading === 'asked' && <p role="status">{t('shared.loading')}</p>}
      {reading === 'failed' && <p role="alert">{t('options.sources.wordingsFailed')}</p>}
      {typeof reading === 'object' && (
        <ul>
          {[...Map.groupBy(reading, ({ claim }) => claim).values()].map((ofOneClaim) => (
            <li key={ofOneClaim[0]?.claim}>
              <p class="label" lang={language}>
                {ofOneClaim[0]?.statement}
              </p>
              {ofOneClaim.map(({ form, text, url }) => (
                <>
                  <blockquote class="words" lang={language}>
                    {text}
                  </blockquote>
                  <p class="meta">
                    {t(`form.${form}`)}
                    {' · '}
                    <NewTabLink href={url}>{t('options.sources.readThere')}</NewTabLink>
                  </p>
                </>
              ))}
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
