import { Filled, slots } from '../Filled.tsx';
import { useTexts } from '../texts.ts';
import { LiftableWords } from './LiftableWords.tsx';
import { useLiftingHandlers } from './lifting.ts';
import type { PlacedSegment } from './shown-segments.ts';

interface DifferingWordsProps {
  readonly placed: PlacedSegment;
  /** Address of the wording. */
  readonly wording: string;
  /** The text that it is compared with. */
  readonly from: string;
  /** BCP 47 tag of the language that both are in. */
  readonly language: string;
  /** Whether the Tab key stops here. */
  readonly isStop: boolean;
  readonly words: Omit<Parameters<typeof LiftableWords>[0], 'within'>;
}

/** One difference of a wording: words set off, or the place of words that it leaves out. */
export function DifferingWords({
  placed: { segment, start, end },
  wording,
  from,
  language,
  isStop,
  words,
}: DifferingWordsProps) {
  const t = useTexts();
  const opposite = 'from' in segment ? segment.from : undefined;
  const kind = segment.kind === 'same' ? 'named' : segment.kind;
  const handlers = useLiftingHandlers({
    wording,
    kind,
    from: opposite,
    to: start < end ? { start, end } : undefined,
  });
  const focus = { tabIndex: isStop ? 0 : -1, 'data-difference': kind };
  if (opposite && start === end) {
    const dropped = <span lang={language}>{from.slice(opposite.start, opposite.end)}</span>;
    return (
      <button type="button" class="gap" {...focus} {...handlers}>
        <span class="unseen" lang={t('language')}>
          <Filled message={t('difference.partDropped', [slots[0]])} parts={[dropped]} />
        </span>
      </button>
    );
  }
  return (
    <mark class={kind} {...focus} {...handlers}>
      <LiftableWords {...words} within={{ start, end }} />
    </mark>
  );
}
