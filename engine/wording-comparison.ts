/** One wording beside a text: which words differ, which differences have a name, and how much of it is different. */
import { nameDifferences } from './difference-kinds.ts';
import { type DiffOptions, differingShare, diffWords } from './differences.ts';
import type { WordingComparison } from './match.ts';
import type { WordedText } from './named-difference.ts';

/** `to` beside `from`, both wordings of one claim; within a stretch of `from` where it says more than the claim. */
export function compareWordings(from: WordedText, to: WordedText, within?: DiffOptions['within']): WordingComparison {
  const segments = diffWords(from.text, to.text, { within, form: to.form });
  return { segments, differences: nameDifferences(from, to), differing: differingShare(segments) };
}
