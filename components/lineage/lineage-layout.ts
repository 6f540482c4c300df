/**
 * What of a lineage is drawn where: words that run on as text, and forks whose branches hang beneath each other. How wide a
 * word is belongs to the browser, which breaks the lines.
 */
import type { Alternative, Stretch, Variant } from '../../engine/lineage.ts';

/** One way through a fork. Empty words: its outlets have nothing there. */
export interface Branch {
  readonly words: string;
  /** Names, each once. */
  readonly outlets: readonly string[];
}

/** A stretch with one branch is text that runs on; with several, a fork. */
export interface Place {
  readonly branches: readonly [Branch, ...Branch[]];
  /** Whether all have the words: they need no name. */
  readonly isShared: boolean;
}

/**
 * So many forks in a row are a maze: nobody follows one way through them. They are drawn as one, with each outlet's words
 * in one piece.
 */
const mazeForks = 3;

/**
 * The places of a drawing, in reading order; `outlets` names them by id of their source. Who quotes no more than a part has
 * no branch before its first words nor after its last: nothing was left out there.
 */
export function placeStretches(stretches: readonly Stretch[], outlets: Readonly<Record<string, string>>): Place[] {
  const drawn = joinMazes(stretches, Object.keys(outlets));
  const first = new Map<string, number>();
  const last = new Map<string, number>();
  for (const [at, alternatives] of drawn.entries()) {
    for (const { source } of alternatives.filter(hasWords).flat()) {
      if (!first.has(source)) first.set(source, at);
      last.set(source, at);
    }
  }
  return drawn.flatMap((alternatives, at) => {
    const quotesHere = (source: string) => at >= (first.get(source) ?? Infinity) && at <= (last.get(source) ?? -1);
    const [main, ...others] = alternatives
      .map((alternative): Branch => {
        const sources = alternative.map(({ source }) => source).filter(quotesHere);
        return {
          words: alternative[0].text.trim(),
          outlets: [...new Set(sources.map((source) => outlets[source] ?? source))],
        };
      })
      .filter((branch) => branch.outlets.length > 0);
    return main ? [{ branches: [main, ...others], isShared: alternatives.length === 1 }] : [];
  });
}

function joinMazes(stretches: readonly Stretch[], order: readonly string[]): Stretch[] {
  const runs: Stretch[][] = [];
  for (const stretch of stretches) {
    const run = runs.at(-1);
    if (run?.[0] && run[0].length > 1 && stretch.length > 1) run.push(stretch);
    else runs.push([stretch]);
  }
  return runs.flatMap((run) => (run.length < mazeForks ? run : [joinForks(run, order)]));
}

/** One fork for several in a row: those who go the same way through all of them stay together. */
function joinForks(forks: readonly Stretch[], order: readonly string[]): Stretch {
  const ways = new Map<string, [Variant, ...Variant[]]>();
  const sources = forks[0]?.flat().map(({ source }) => source) ?? [];
  for (const source of sources.toSorted((a, b) => order.indexOf(a) - order.indexOf(b))) {
    const turns = forks.map((fork) =>
      fork.findIndex((alternative) => alternative.some((one) => one.source === source)),
    );
    const texts = forks.map((fork, at) => fork[turns[at] ?? -1]?.find((one) => one.source === source)?.text ?? '');
    const variant = { source, text: texts.join('') };
    const same = ways.get(turns.join());
    if (same) same.push(variant);
    else ways.set(turns.join(), [variant]);
  }
  return [...ways.values()].sort((one, other) => Number(hasWords(other)) - Number(hasWords(one)));
}

function hasWords([first]: Alternative): boolean {
  return first.text !== '';
}

/**
 * The lines that lead from the words before a fork into its branches, as SVG paths from left to right in a box of 10 by 18,
 * where 18 is the height of a line of text. A line that goes past a branch runs out of the box, which ends where the branch
 * does, and on in the next one's.
 */
export const strokes = {
  first: { into: 'M0 9H10', past: 'M0 9Q5 9 5 14V9999' },
  later: { into: 'M5 0V4Q5 9 10 9', past: 'M5 0V9999' },
  /** From a branch's last word on to where the branches meet again, in a box of any width. */
  on: 'M0 9H9999',
} as const;
