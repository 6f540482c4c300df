/** What every surface says alike of one claim, below its statement. */
import type { ComponentChildren } from 'preact';
import { citeWording } from '../../engine/citation.ts';
import type { CardContent } from '../../engine/match.ts';
import type { WordingOrder } from '../../platform/messages.ts';
import { Folded } from '../Folded.tsx';
import { Lineage } from '../lineage/Lineage.tsx';
import { useTexts } from '../texts.ts';
import { BackgroundList } from './BackgroundList.tsx';
import { type ClaimActions, ClaimFoot } from './ClaimFoot.tsx';
import { Comparison } from './Comparison.tsx';
import { CopyButton } from './CopyButton.tsx';
import type { ComparedText } from './compared-text.ts';
import { WhyThisCard } from './WhyThisCard.tsx';

interface ClaimBodyProps {
  readonly content: CardContent;
  readonly against: ComparedText;
  /** In pack order when absent. */
  readonly order?: WordingOrder;
  /** What the surface lets the reader do; what is absent is not offered. */
  readonly actions?: ClaimActions;
  /** The text at hand, for a surface that shows it here: see `Comparison`. */
  readonly children?: ComponentChildren;
}

/** Other outlets' wordings, background, why, and what the source filter keeps back. */
export function ClaimBody({ content, against, order, actions = {}, children }: ClaimBodyProps) {
  const t = useTexts();
  const { background, lineage, language } = content;
  const { onSetOrder, onCopy } = actions;
  return (
    <>
      <Comparison
        content={content}
        against={against}
        order={order}
        {...(onSetOrder && { onSetOrder })}
        {...(onCopy && {
          renderActions: (wording) => (
            <CopyButton label={t('copy.wording')} write={() => citeWording(wording, t('language'))} onCopy={onCopy} />
          ),
        })}
      >
        {children}
      </Comparison>
      {lineage && (
        <details class="more">
          <summary class="label">{t('claim.lineage')}</summary>
          <Folded>
            <Lineage {...lineage} language={language} />
          </Folded>
        </details>
      )}
      {background.length > 0 && (
        <section>
          <h3 class="label">{t('claim.background')}</h3>
          <BackgroundList facts={background} language={language} />
        </section>
      )}
      {against !== 'InWording' && <WhyThisCard content={content} against={against} />}
      <ClaimFoot content={content} against={against} actions={actions} />
    </>
  );
}
