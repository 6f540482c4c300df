import type { ToldDifference } from '../../engine/strongest-difference.ts';
import { DifferenceName } from '../claim/DifferenceName.tsx';

interface DifferenceLineProps {
  readonly told: ToldDifference;
  /** The page's sentence. */
  readonly sentence: string;
  /** BCP 47 tag of the language that the texts are in. */
  readonly language: string;
}

/** One difference between the page's sentence and an outlet's wording, and whose wording that is. */
export function DifferenceLine({ told: { difference, wording, outlet }, sentence, language }: DifferenceLineProps) {
  return (
    <p class="difference">
      <DifferenceName difference={difference} from={sentence} to={wording} language={language} />
      <span class="meta"> · {outlet}</span>
    </p>
  );
}
