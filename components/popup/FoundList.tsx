import { useTexts } from '../texts.ts';
import type { FoundClaims } from './popup-state.ts';

interface FoundListProps {
  readonly id: string;
  readonly found: FoundClaims;
  /** Index of the marked claim; absent when the field itself is. */
  readonly active: number | undefined;
  onChoose(claimId: string): void;
}

/** The id of a claim's line, for the field to point at. */
export function optionId(claimId: string): string {
  return `found-${claimId}`;
}

/** The claims that typed words find, with what Enter does; or that none has them. */
export function FoundList({ id, found, active, onChoose }: FoundListProps) {
  const t = useTexts();
  return (
    <div class="found-claims">
      {found.length > 0 && (
        <div id={id} role="listbox" aria-label={t('popup.foundLabel')}>
          {found.map(({ id: claimId, statement, language, speaker, outlets }, index) => (
            // The focus stays in the field, whose keys move the mark; so the pointer chooses without taking it away.
            <button
              key={claimId}
              id={optionId(claimId)}
              type="button"
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => onChoose(claimId)}
            >
              <span class="line" lang={language}>
                {statement}
              </span>
              <span class="meta">
                {[speaker, outlets > 0 && t('count.outlets', outlets)].filter(Boolean).join(' · ')}
              </span>
            </button>
          ))}
        </div>
      )}
      <p class="note" role="status">
        {found.length > 0 ? t('popup.foundClaims', found.length) : t('popup.foundNone')}
      </p>
    </div>
  );
}
