import { useRef, useState } from 'preact/hooks';
import type { CardWording } from '../../engine/match.ts';
import type { NamedDifference } from '../../engine/named-difference.ts';
import { useTexts } from '../texts.ts';
import { DifferenceName } from './DifferenceName.tsx';
import { useLiftingHandlers } from './lifting.ts';

interface DifferenceLabelsProps {
  readonly wording: Pick<CardWording, 'url' | 'text' | 'differences'>;
  /** The text that it is compared with. */
  readonly from: string;
  readonly language: string;
}

/** More than these take longer to read than the wording. */
const maxLabels = 3;

/** The names of a wording's differences. Resting on one lifts the words that it speaks of. */
export function DifferenceLabels({ wording, from, language }: DifferenceLabelsProps) {
  const t = useTexts();
  const [showsAll, setShowsAll] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const { differences } = wording;
  if (differences.length === 0) return null;
  const shown = showsAll ? differences : differences.slice(0, maxLabels);
  const more = differences.length - shown.length;
  const showAll = () => {
    setShowsAll(true);
    // The button goes; the label that takes its place gets the focus.
    requestAnimationFrame(() => list.current?.querySelectorAll('button')[maxLabels]?.focus());
  };
  return (
    <ul class="difference-names" aria-label={t('difference.label')} ref={list}>
      {shown.map((difference, index) => (
        <li key={index}>
          <Label difference={difference} wording={wording} from={from} language={language} />
        </li>
      ))}
      {more > 0 && (
        <li>
          <button type="button" class="text-button" onClick={showAll}>
            {t('difference.more', more)}
          </button>
        </li>
      )}
    </ul>
  );
}

interface LabelProps extends DifferenceLabelsProps {
  readonly difference: NamedDifference;
}

function Label({ difference, wording, from, language }: LabelProps) {
  const handlers = useLiftingHandlers({
    wording: wording.url,
    kind: 'named',
    from: 'from' in difference ? difference.from : undefined,
    to: 'to' in difference ? difference.to : undefined,
  });
  return (
    <button type="button" class="difference-name" {...handlers}>
      <DifferenceName difference={difference} from={from} to={wording.text} language={language} />
    </button>
  );
}
