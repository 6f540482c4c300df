/** The name of each kind of difference, as a key under `panel.kinds`. */
import type { NamedDifference } from '../../engine/named-difference.ts';

export const differenceWords = {
  negation: 'negation',
  number: 'number',
  date: 'date',
  hedge: 'hedge',
  'quotation-reworded': 'quotationReworded',
  attribution: 'attribution',
  title: 'title',
  'quotation-cut': 'quotationCut',
  part: 'part',
} as const satisfies Readonly<Record<NamedDifference['kind'], string>>;
