/**
 * A wording with the words set off that the compared text does not have: other words, and words added, told apart by their
 * lines. Most screen readers pass over `<mark>`, so the same is said once more after the wording, out of sight.
 */
import type { CardWording, DiffSegment } from '../../engine/match.ts';
import { useTexts } from '../texts.ts';

/** Above this share of differing words there is more to read than to compare: the wording stands plain. */
export const mostlyShare = 2 / 3;

interface DifferencesProps {
  readonly wording: Pick<CardWording, 'text' | 'segments' | 'differing'>;
  /** The text that it is compared with. */
  readonly from: string;
  readonly language: string;
}

export function Differences({ wording: { text, segments, differing }, from, language }: DifferencesProps) {
  const t = useTexts();
  if (differing > mostlyShare) {
    return (
      <blockquote class="words" lang={language}>
        {text}
      </blockquote>
    );
  }
  const spoken = segments.filter(({ kind }) => kind === 'changed' || kind === 'added').map(({ text }) => text);
  return (
    <>
      <blockquote class="words" lang={language}>
        {segments.map((segment, index) => (
          <Segment key={index} segment={segment} from={from} />
        ))}
      </blockquote>
      {spoken.length > 0 && <p class="unseen">{t('claim.differing', [spoken.join('; ')])}</p>}
    </>
  );
}

function Segment({ segment, from }: { readonly segment: DiffSegment; readonly from: string }) {
  const t = useTexts();
  switch (segment.kind) {
    case 'same':
      return <>{segment.text}</>;
    case 'dropped': {
      const words = from.slice(segment.from.start, segment.from.end);
      return <span class="gap" role="img" aria-label={t(`difference.partDropped`, [words])} />;
    }
    default:
      return <mark class={segment.kind}>{segment.text}</mark>;
  }
}
