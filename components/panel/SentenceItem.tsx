import type { ListedClaim } from '../../platform/messages.ts';
import { useTexts } from '../texts.ts';
import { DifferenceLine } from './DifferenceLine.tsx';
import { OutletNames } from './OutletNames.tsx';
import type { ListedSentence } from './panel-state.ts';

interface SentenceItemProps {
  readonly sentence: ListedSentence;
  /** Whether it is the one that the reader has in the window. */
  readonly isCurrent: boolean;
  /** BCP 47 tag of the language that page and pack are in. */
  readonly language: string;
  onJump(): void;
}

/** A sentence of the page as the way to it, with what it states, who else does, and the strongest difference. */
export function SentenceItem({ sentence: { text, claims }, isCurrent, language, onJump }: SentenceItemProps) {
  const t = useTexts();
  return (
    <li class={isCurrent ? 'current' : undefined} aria-current={isCurrent ? 'true' : undefined}>
      <h3>
        <button type="button" class="words" lang={language} dir="auto" onClick={onJump}>
          {text}
        </button>
      </h3>
      {claims.map(({ id, statement, strength, relation, outlets, difference }: ListedClaim) => (
        <div key={id} class="claim">
          <p class="fact" lang={language} dir="auto">
            {statement}
          </p>
          {strength === 'possible' && <p class="remark">{t('panel.possible')}</p>}
          {relation === 'contradicts' && <p class="remark">{t('claim.oppositeOnPage')}</p>}
          <OutletNames outlets={outlets} />
          {difference && <DifferenceLine told={difference} sentence={text} language={language} />}
        </div>
      ))}
    </li>
  );
}
