import type { WordingComparison } from '../../engine/match.ts';
import { LiftableWords } from './LiftableWords.tsx';
import { useLifting } from './lifting.ts';

interface ComparedWordsProps {
  readonly text: string;
  /** BCP 47 tag of the text. */
  readonly language: string;
  /** What is compared with it. */
  readonly wordings: readonly WordingComparison[];
}

/** The text that wordings are compared with; what stands opposite of a difference is brought forward in it. */
export function ComparedWords({ text, language, wordings }: ComparedWordsProps) {
  const { lifted } = useLifting();
  const liftable = wordings.flatMap(({ segments, differences }) =>
    [...segments, ...differences].flatMap((difference) => ('from' in difference ? [difference.from] : [])),
  );
  return (
    <blockquote class="words here" lang={language} dir="auto">
      <LiftableWords text={text} liftable={liftable} lifted={lifted?.from} />
    </blockquote>
  );
}
