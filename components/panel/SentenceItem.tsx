import type { ListedClaim } from '../../platform/messages.ts';
import { useTexts } from '../texts.ts';
import { DifferenceLine } from './DifferenceLine.tsx';
import type { ListedSentence } from './panel-state.ts';

interface SentenceItemProps {
  readonly sentence: ListedSentence;
  /** Whether it is the one that the reader has in the window. */
  readonly isCurrent: boolean;
  onJump(): void;
}

/** A sentence of the page as the way to it, with what it states, who else does, and the strongest difference. */
export function SentenceItem({ sentence: { text, claims }, isCurrent, onJump }: SentenceItemProps) {
  return (
    <li class={isCurrent ? 'current' : undefined} aria-current={isCurrent ? 'true' : undefined}>
      <h3>
        <button type="button" class="words" onClick={onJump}>
          {text}
        </button>
      </h3>
      {claims.map((claim) => (
        <Claim key={claim.id} claim={claim} />
      ))}
    </li>
  );
}

function Claim({ claim: { statement, strength, relation, outlets, difference } }: { readonly claim: ListedClaim }) {
  const t = useTexts();
  return (
    <div class="claim">
      <p class="fact">{statement}</p>
      {relation === 'contradicts' && <p class="remark">{t('claim.oppositeOnPage')}</p>}
      {difference && <DifferenceLine difference={difference} />}
      <p class="meta">
        {strength === 'possible' && `${t('popup.possible')} · `}
        {outlets.map((outlet, at) => (
          <span key={outlet}>
            {at > 0 && ' · '}
            <span class="name">{outlet}</span>
          </span>
        ))}
      </p>
    </div>
  );
}
