import type { Span } from '../../engine/match.ts';

interface LiftableWordsProps {
  readonly text: string;
  /** The stretch of the text to show; all of it when absent. */
  readonly within?: Span;
  /** Stretches of the text that may be lifted: it is cut at their ends once for all, so that resting changes no element. */
  readonly liftable: readonly Span[];
  readonly lifted: Span | undefined;
}

/** Words of which a stretch can be brought forward. */
export function LiftableWords({ text, within, liftable, lifted }: LiftableWordsProps) {
  const { start, end } = within ?? { start: 0, end: text.length };
  const cuts = liftable.flatMap((span) => [span.start, span.end]).filter((at) => at > start && at < end);
  const edges = [...new Set([start, ...cuts, end])].sort((a, b) => a - b);
  return edges.slice(0, -1).map((from, index) => {
    const to = edges[index + 1] ?? end;
    const isLifted = lifted !== undefined && from >= lifted.start && to <= lifted.end;
    return (
      <span key={from} class={isLifted ? 'lifted' : undefined}>
        {text.slice(from, to)}
      </span>
    );
  });
}
