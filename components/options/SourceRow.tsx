import type { SourceSummary } from '../../platform/messages.ts';
import { Day } from '../claim/Day.tsx';
import { NewTabLink } from '../NewTabLink.tsx';
import { useTexts } from '../texts.ts';
import { SourceWordings, type WordingsReading } from './SourceWordings.tsx';

interface SourceRowProps {
  readonly source: SourceSummary;
  /** BCP 47 tag of what the source writes. */
  readonly language: string;
  readonly isShown: boolean;
  /** Absent when it was not asked for. */
  readonly wordings: WordingsReading | undefined;
  onShow(isShown: boolean): void;
  /** The pointer or the focus has come to the switch, or left it. */
  onPoint(isAt: boolean): void;
  onListWordings(): void;
}

/** One source with its switch, its article, what is known of it, and on request its wordings. */
export function SourceRow({ source, language, isShown, wordings, onShow, onPoint, onListWordings }: SourceRowProps) {
  const t = useTexts();
  const { id, outlet, country, headline, published, url } = source;
  return (
    <li class="source">
      {/* The label belongs to the switch, so that both show what it would do. */}
      <div class="source-switch" onPointerEnter={() => onPoint(true)} onPointerLeave={() => onPoint(false)}>
        <input
          type="checkbox"
          class="switch"
          id={`source-${id}`}
          checked={isShown}
          onChange={(event) => onShow(event.currentTarget.checked)}
          onFocus={() => onPoint(true)}
          onBlur={() => onPoint(false)}
        />
        <label for={`source-${id}`}>{outlet}</label>
      </div>
      <NewTabLink class="words" href={url}>
        <span lang={language}>{headline}</span>
      </NewTabLink>
      <p class="meta">
        {country && `${country} · `}
        {published ? <Day iso={published} /> : t('shared.undated')}
      </p>
      <SourceWordings
        count={source.wordings}
        outlet={outlet}
        language={language}
        reading={wordings}
        onWanted={onListWordings}
      />
    </li>
  );
}
