import { Filled, slots } from '../Filled.tsx';
import { useTexts } from '../texts.ts';
import type { PlacedSegment } from './shown-segments.ts';

interface SpokenDifferencesProps {
  readonly segments: readonly PlacedSegment[];
  /** The text that the wording is compared with. */
  readonly from: string;
  readonly language: string;
}

/**
 * What the eye sees of a wording's differences, for the ear: a list, out of sight. Words left out are said where they are.
 */
export function SpokenDifferences({ segments, from, language }: SpokenDifferencesProps) {
  const t = useTexts();
  const lines = segments.flatMap(({ segment }): { message: string; words: readonly string[] }[] => {
    if (segment.kind === 'added') {
      return [{ message: t('difference.partAdded', [slots[0]]), words: [segment.text] }];
    }
    if (segment.kind !== 'changed') return [];
    const opposite = from.slice(segment.from.start, segment.from.end);
    return [{ message: t('difference.otherWords', [slots[0], slots[1]]), words: [segment.text, opposite] }];
  });
  if (lines.length === 0) return null;
  return (
    <ul class="unseen">
      {lines.map(({ message, words }, index) => (
        <li key={index}>
          <Filled message={message} parts={words.map((word) => <span lang={language}>{word}</span>)} />
        </li>
      ))}
    </ul>
  );
}
