/** Which differences of a wording are set off in its text. */
import type { CardWording, DiffSegment, Span } from '../../engine/match.ts';
import type { NamedDifference } from '../../engine/named-difference.ts';

/** Above this share of differing words there is more to read than to compare. */
const mostlyShare = 2 / 3;

type Compared = Pick<CardWording, 'text' | 'segments' | 'differing' | 'differences'>;

/** A segment with its place in the wording; for words left out, one without extent. */
export interface PlacedSegment extends Span {
  readonly segment: DiffSegment;
}

/** All that differs; of a wording that differs mostly, only what has a name and is a word or two. */
export function shownSegments({ text, segments, differing, differences }: Compared): PlacedSegment[] {
  return place(differing > mostlyShare ? namedSegments(text, differences) : segments);
}

/** Whether anything is set off, so that it needs explaining how. */
export function hasShownDifferences(wording: Compared): boolean {
  return shownSegments(wording).some(({ segment }) => segment.kind !== 'same');
}

function place(segments: readonly DiffSegment[]): PlacedSegment[] {
  let end = 0;
  return segments.map((segment) => {
    const start = end;
    end += segment.text.length;
    return { segment, start, end };
  });
}

const shortKinds: ReadonlySet<NamedDifference['kind']> = new Set([
  'number',
  'date',
  'negation',
  'hedge',
  'attribution',
  'title',
]);

function namedSegments(text: string, differences: readonly NamedDifference[]): DiffSegment[] {
  const segments: DiffSegment[] = [];
  let done = 0;
  const short = differences.filter(({ kind }) => shortKinds.has(kind));
  const placed = short.flatMap((difference) => ('to' in difference ? [difference] : []));
  for (const difference of placed.toSorted((a, b) => a.to.start - b.to.start)) {
    const { start, end } = difference.to;
    if (start < done) continue;
    if (start > done) segments.push({ kind: 'same', text: text.slice(done, start) });
    const words = text.slice(start, end);
    segments.push(
      'from' in difference ? { kind: 'changed', text: words, from: difference.from } : { kind: 'added', text: words },
    );
    done = end;
  }
  return done < text.length ? [...segments, { kind: 'same', text: text.slice(done) }] : segments;
}
