import type { Span } from '../../engine/match.ts';
import type { NamedDifference } from '../../engine/named-difference.ts';
import type { Translate } from '../../locales/translate.ts';
import { Filled, slots } from '../Filled.tsx';
import { useTexts } from '../texts.ts';

interface DifferenceNameProps {
  readonly difference: NamedDifference;
  /** The whole texts that it lies between. */
  readonly from: string;
  readonly to: string;
  /** BCP 47 tag of the language that both texts are in. */
  readonly language: string;
}

/** A named difference in words: "Other verb: said → claimed". The words are the outlets' own. */
export function DifferenceName({ difference, from, to, language }: DifferenceNameProps) {
  const { message, spans } = nameOf(useTexts(), difference);
  const parts = spans.map(([side, { start, end }]) => (
    <span class="quoted" lang={language}>
      {shorten((side === 'from' ? from : to).slice(start, end))}
    </span>
  ));
  return <Filled message={message} parts={parts} />;
}

/** As much as a name quotes: the whole stands in the texts themselves. */
const maxQuotedChars = 48;

function shorten(words: string): string {
  if (words.length <= maxQuotedChars) return words;
  return `${words.slice(0, maxQuotedChars).replace(/\s+\S*$/, '')} …`;
}

interface Name {
  /** With a slot for each of the spans. */
  readonly message: string;
  readonly spans: readonly (readonly ['from' | 'to', Span])[];
}

function nameOf(t: Translate, difference: NamedDifference): Name {
  switch (difference.kind) {
    case 'number':
    case 'date':
    case 'attribution':
    case 'title': {
      const spans = [['from', difference.from] as const, ['to', difference.to] as const];
      return { message: t(`difference.${difference.kind}`, [slots[0], slots[1]]), spans };
    }
    case 'quotation-cut':
      return {
        message: t(difference.change === 'dropped' ? 'difference.quotationShorter' : 'difference.quotationLonger'),
        spans: [],
      };
    case 'quotation-reworded':
      return { message: t('difference.quotationReworded'), spans: [] };
    default:
      return difference.change === 'added'
        ? { message: t(`difference.${difference.kind}Added`, [slots[0]]), spans: [['to', difference.to]] }
        : { message: t(`difference.${difference.kind}Dropped`, [slots[0]]), spans: [['from', difference.from]] };
  }
}
