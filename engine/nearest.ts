/** Of a claim's wordings and its statement, the one that is nearest to a text: a claim counts once, by its best. */
import type { Evidence } from './match.ts';
import type { Claim } from './pack.ts';
import type { WordingScore } from './scoring.ts';
import type { IndexEntry } from './wording-index.ts';

/** What a decision about one claim rests on. */
export interface Nearest {
  /** The wording or statement that scored best. */
  readonly entry: IndexEntry;
  readonly score: WordingScore;
  /** The wording that scored best, even where the statement scored better. */
  readonly evidence: Evidence;
}

/** The nearest entry of each claim. An entry without a score is left out; of equal ones the first stays. */
export function findNearest(
  candidates: Iterable<IndexEntry>,
  scoreEntry: (entry: IndexEntry) => WordingScore | undefined,
): Map<Claim, Nearest> {
  const best = new Map<Claim, Scored>();
  const bestWording = new Map<Claim, Scored>();
  for (const entry of candidates) {
    const score = scoreEntry(entry);
    if (!score) continue;
    keepBetter(best, { entry, score });
    if (entry.wording !== undefined) keepBetter(bestWording, { entry, score });
  }
  const nearest = new Map<Claim, Nearest>();
  for (const [claim, found] of best)
    nearest.set(claim, { ...found, evidence: toEvidence(bestWording.get(claim) ?? found) });
  return nearest;
}

type Scored = Omit<Nearest, 'evidence'>;

function keepBetter(best: Map<Claim, Scored>, scored: Scored): void {
  const known = best.get(scored.entry.claim);
  if (!known || scored.score.score > known.score.score) best.set(scored.entry.claim, scored);
}

function toEvidence({ entry, score }: Scored): Evidence {
  const shared = score.shared.map(({ start, end }) => ({ start, end }));
  return { wording: entry.wording ?? 0, shared, doubts: [] };
}
