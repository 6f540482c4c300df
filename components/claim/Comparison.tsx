/** The heart of a claim: the text at hand, and under it each other wording with what differs. */
import type { ComponentChildren } from 'preact';
import type { CardContent, CardWording } from '../../engine/match.ts';
import type { WordingOrder } from '../../platform/messages.ts';
import { useTexts } from '../texts.ts';
import type { ComparedText } from './compared-text.ts';
import { Legend } from './Legend.tsx';
import { Lifting } from './Lifting.tsx';
import { OrderChoice } from './OrderChoice.tsx';
import { hasShownDifferences } from './shown-segments.ts';
import { Wording } from './Wording.tsx';
import { orderWordings } from './wording-order.ts';

interface ComparisonProps {
  readonly content: CardContent;
  readonly against: ComparedText;
  /** In pack order when absent. */
  readonly order?: WordingOrder | undefined;
  /** Without it the order cannot be chosen. */
  onSetOrder?(order: WordingOrder): void;
  /** What can be done with one wording, drawn under it. */
  renderActions?(wording: CardWording): ComponentChildren;
  /** The text at hand, where the surface shows it with the comparison: a `ComparedWords`, so that it is lifted too. */
  readonly children?: ComponentChildren;
}

export function Comparison({ content, against, order, onSetOrder, renderActions, children }: ComparisonProps) {
  const t = useTexts();
  const { wordings, hiddenWordings, pageText, language } = content;
  const sorted = order ? orderWordings(wordings, order, t('language')) : wordings;
  return (
    <Lifting>
      {children}
      <section>
        <div class="section-head">
          <h3 class="label">{t('claim.elsewhere')}</h3>
          {order && onSetOrder && wordings.length > 1 && <OrderChoice order={order} onSetOrder={onSetOrder} />}
        </div>
        {wordings.length === 0 && <p class="note">{t('claim.noWordings')}</p>}
        <ul class="wordings">
          {sorted.map((wording) => (
            <Wording key={wording.url} wording={wording} from={pageText} against={against} language={language}>
              {renderActions?.(wording)}
            </Wording>
          ))}
        </ul>
        {wordings.some(hasShownDifferences) && <Legend against={against} from={pageText} language={language} />}
        {hiddenWordings > 0 && <p class="note">{t('claim.hidden', hiddenWordings)}</p>}
      </section>
    </Lifting>
  );
}
