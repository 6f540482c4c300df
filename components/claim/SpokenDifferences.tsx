import { Filled, slots } from '../Filled.tsx';
import { useTexts } from '../texts.ts';
import type { PlacedSegment } from './shown-segments.ts';

interface SpokenDifferencesProps {
  readonly segments: readonly PlacedSegment[];
  /** The text that the wording is compared with. */
  readonly from: string;
  readonly language: string;
}

/** What the eye sees of a wording's differences, for the ear: a list, out of sight. Nothing where nothing differs. */
export function SpokenDifferences({ segments, from, language }: SpokenDifferencesProps) {
  const t = useTexts();
  const lines = segments.flatMap(({ segment }): { message: string; words: readonly string[] }[] => {
    const opposite = 'from' in segment ? from.slice(segment.from.start, segment.from.end) : '';
    if (segment.kind === 'same') return [];
    if (segment.kind === 'added') {
      return [{ message: t('difference.partAdded', [slots[0]]), words: [segment.text] }];
    }
    if (segment.kind === 'dropped') {
      return [{ message: t('difference.partDropped', [slots[0]]), words: [opposite] }];
    }
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
