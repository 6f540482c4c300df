/**
 * A wording with its words set off: other words, words added, and places where words are left out, told apart by their
 * lines. Resting on one lifts what stands opposite. All of a wording's differences are one stop for the Tab key; arrows go
 * from one to the next. Most screen readers pass over `<mark>`, so the same is said once more after the wording, out of sight.
 */
import { useRef, useState } from 'preact/hooks';
import type { CardWording } from '../../engine/match.ts';
import { useTexts } from '../texts.ts';
import { DifferingWords } from './DifferingWords.tsx';
import { LiftableWords } from './LiftableWords.tsx';
import { useLifting } from './lifting.ts';
import { SpokenDifferences } from './SpokenDifferences.tsx';
import { shownSegments } from './shown-segments.ts';

interface DifferencesProps {
  readonly wording: Pick<CardWording, 'url' | 'text' | 'segments' | 'differing' | 'differences'>;
  /** The text that it is compared with. */
  readonly from: string;
  /** BCP 47 tag of the language that both are in. */
  readonly language: string;
  /** Whether a long wording shows its beginning until the rest is asked for: in a column as narrow as a card's. */
  readonly isFoldable?: boolean;
}

/**
 * From this many characters on a wording is folded. By characters and not by lines, so that it is known before anything is
 * drawn and nothing moves after; in a card's column they are two lines more than a folded one shows.
 */
const longChars = 420;

export function Differences({ wording, from, language, isFoldable = false }: DifferencesProps) {
  const t = useTexts();
  const { lifted } = useLifting();
  const [stop, setStop] = useState(0);
  const [isFolded, setFolded] = useState(isFoldable && wording.text.length > longChars);
  const element = useRef<HTMLQuoteElement>(null);
  const segments = shownSegments(wording);
  const words = {
    text: wording.text,
    liftable: wording.differences.flatMap((difference) => ('to' in difference ? [difference.to] : [])),
    lifted: lifted?.wording === wording.url ? lifted.to : undefined,
  };
  let count = 0;

  const step = (event: KeyboardEvent) => {
    const stops = [...(element.current?.querySelectorAll<HTMLElement>('[data-difference]') ?? [])];
    const at = stops.findIndex((candidate) => candidate.contains(event.target as Node));
    const by = stepOf(event);
    if (at < 0 || by === 0) return;
    event.preventDefault();
    const next = Math.max(0, Math.min(at + by, stops.length - 1));
    setStop(next);
    stops[next]?.focus();
  };

  return (
    <>
      <blockquote
        class={isFolded ? 'words folded' : 'words'}
        lang={language}
        dir="auto"
        ref={element}
        onKeyDown={step}
        onFocusCapture={() => setFolded(false)}
      >
        {segments.map((placed) =>
          placed.segment.kind === 'same' ? (
            <LiftableWords key={placed.start} {...words} within={placed} />
          ) : (
            <DifferingWords
              key={`${placed.segment.kind} ${placed.start}`}
              placed={placed}
              wording={wording.url}
              from={from}
              language={language}
              isStop={count++ === stop}
              words={words}
            />
          ),
        )}
      </blockquote>
      {isFolded && (
        <button type="button" class="text-button" onClick={() => setFolded(false)}>
          {t('claim.more')}
        </button>
      )}
      <SpokenDifferences segments={segments} from={from} language={language} />
    </>
  );
}

/** Along the line, whichever way it runs. */
function stepOf({ key, currentTarget }: KeyboardEvent): number {
  const isRightToLeft = currentTarget instanceof Element && getComputedStyle(currentTarget).direction === 'rtl';
  if (key === 'ArrowRight') return isRightToLeft ? -1 : 1;
  if (key === 'ArrowLeft') return isRightToLeft ? 1 : -1;
  return 0;
}
