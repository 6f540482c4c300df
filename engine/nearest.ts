/** Of a claim's wordings and what its editor wrote, what is nearest to a text: a claim counts once, by its best. */
import type { Evidence } from './match.ts';
import type { Claim } from './pack.ts';
import type { WordingScore } from './scoring.ts';
import type { IndexEntry } from './wording-index.ts';

/** What a decision about one claim rests on. */
export interface Nearest {
  /** What scored best of all that says what the claim says. */
  readonly entry: IndexEntry;
  readonly score: WordingScore;
  /** How like the nearest of what says the contrary the text is, 0 to 1. */
  readonly contrary: number;
  /** How like the few nearest that say what the claim says the text is on average, 0 to 1. */
  readonly support: number;
  /** The wording that scored best, even where the statement scored better. */
  readonly evidence: Evidence;
}

/**
 * The nearest entry of each claim. An entry without a score is left out, and so is a claim of which only a contrary has one; of
 * equal ones the first stays.
 */
export function findNearest(
  candidates: Iterable<IndexEntry>,
  scoreEntry: (entry: IndexEntry) => WordingScore | undefined,
): Map<Claim, Nearest> {
  const best = new Map<Claim, Scored>();
  const bestWording = new Map<Claim, Scored>();
  const bestContrary = new Map<Claim, Scored>();
  const scores = new Map<Claim, number[]>();
  for (const entry of candidates) {
    const score = scoreEntry(entry);
    if (!score) continue;
    keepBetter(entry.isContrary ? bestContrary : best, { entry, score });
    if (entry.isContrary) continue;
    const known = scores.get(entry.claim);
    if (known) known.push(score.score);
    else scores.set(entry.claim, [score.score]);
    if (entry.wording !== undefined) keepBetter(bestWording, { entry, score });
  }
  const nearest = new Map<Claim, Nearest>();
  for (const [claim, found] of best) {
    const contrary = bestContrary.get(claim)?.score.score ?? 0;
    const support = supportOf(scores.get(claim) ?? []);
    nearest.set(claim, { ...found, contrary, support, evidence: toEvidence(bestWording.get(claim) ?? found) });
  }
  return nearest;
}

/** With one near by chance, the others are far. */
const maxSupporting = 5;

function supportOf(scores: readonly number[]): number {
  const nearest = scores.toSorted((a, b) => b - a).slice(0, maxSupporting);
  return nearest.reduce((sum, score) => sum + score, 0) / Math.max(1, nearest.length);
}

type Scored = Pick<Nearest, 'entry' | 'score'>;

function keepBetter(best: Map<Claim, Scored>, scored: Scored): void {
  const known = best.get(scored.entry.claim);
  if (!known || scored.score.score > known.score.score) best.set(scored.entry.claim, scored);
}

function toEvidence({ entry, score }: Scored): Evidence {
  const shared = score.shared.map(({ start, end }) => ({ start, end }));
  return { wording: entry.wording ?? 0, shared, doubts: [] };
}
