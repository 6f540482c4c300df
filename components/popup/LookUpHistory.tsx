import { useState } from 'preact/hooks';
import { useTexts } from '../texts.ts';
import type { PopupActions } from './popup-state.ts';

interface LookUpHistoryProps extends Pick<PopupActions, 'onLookUp' | 'onClearHistory'> {
  /** Newest first; nothing is drawn for none. */
  readonly quotes: readonly string[];
}

/** So many leave a page's marks their room. */
const shownAtFirst = 3;

/** What was looked up lately, a line each, for looking it up again. */
export function LookUpHistory({ quotes, onLookUp, onClearHistory }: LookUpHistoryProps) {
  const t = useTexts();
  const [isWhole, setWhole] = useState(false);
  if (quotes.length === 0) return null;
  return (
    <section class="history">
      <div class="section-head">
        <h2 class="label">{t('popup.history.title')}</h2>
        <span class="meta">{t('popup.history.kept')}</span>
        <button type="button" class="text-button" onClick={onClearHistory}>
          {t('popup.history.clear')}
        </button>
      </div>
      <ul>
        {(isWhole ? quotes : quotes.slice(0, shownAtFirst)).map((quote) => (
          <li key={quote}>
            {/* In whichever language the reader selected it. */}
            <button type="button" class="words" lang="" onClick={() => onLookUp(quote)}>
              {quote}
            </button>
          </li>
        ))}
      </ul>
      {!isWhole && quotes.length > shownAtFirst && (
        <button type="button" class="text-button" onClick={() => setWhole(true)}>
          {t('popup.history.all', [quotes.length])}
        </button>
      )}
    </section>
  );
}
