/** Of a claim's wordings and what its editor wrote, what is nearest to a text: a claim counts once, by its best. */
import type { Claim } from './pack.ts';
import type { WordingScore } from './scoring.ts';
import type { IndexEntry } from './wording-entries.ts';

/** An entry that a text was compared with, and what came of it. */
export interface Scored {
  readonly entry: IndexEntry;
  readonly score: WordingScore;
}

/** What a decision about one claim rests on: what scored best of all that says what the claim says. */
export interface Nearest extends Scored {
  /** How like the nearest of what says the contrary the text is, 0 to 1. */
  readonly contrary: number;
  /** How like the few nearest that say what the claim says the text is on average, 0 to 1. */
  readonly support: number;
  /** The wording that scored best, even where the statement scored better; the same entry where no wording has a score. */
  readonly wording: Scored;
}

/**
 * The nearest entry of each claim. An entry without a score is left out, and so is a claim of which only a contrary has one; of
 * equal ones the first stays.
 */
export function findNearest(
  candidates: Iterable<IndexEntry>,
  scoreEntry: (entry: IndexEntry) => WordingScore | undefined,
): Map<Claim, Nearest> {
  const tallies = new Map<Claim, Tally>();
  const contraries = new Map<Claim, number>();
  for (const entry of candidates) {
    const score = scoreEntry(entry);
    if (!score) continue;
    const { claim } = entry;
    if (entry.isContrary) {
      contraries.set(claim, Math.max(contraries.get(claim) ?? 0, score.score));
      continue;
    }
    const tally = tallies.get(claim);
    if (tally) tally.add(entry, score);
    else tallies.set(claim, new Tally(entry, score));
  }
  const nearest = new Map<Claim, Nearest>();
  for (const [claim, { best, wording, support }] of tallies) {
    nearest.set(claim, { ...best, contrary: contraries.get(claim) ?? 0, support, wording: wording ?? best });
  }
  return nearest;
}

/** With one near by chance, the others are far. */
const maxSupporting = 5;

/** What the entries of one claim have scored so far. */
class Tally {
  best: Scored;
  wording: Scored | undefined;
  /** The highest scores, best first. */
  readonly #highest: number[];

  constructor(entry: IndexEntry, score: WordingScore) {
    this.best = { entry, score };
    if (entry.wording !== undefined) this.wording = this.best;
    this.#highest = [score.score];
  }

  add(entry: IndexEntry, score: WordingScore): void {
    const isWording = entry.wording !== undefined;
    if (score.score > this.best.score.score) this.best = { entry, score };
    if (isWording && !(this.wording && score.score <= this.wording.score.score)) this.wording = { entry, score };
    const highest = this.#highest;
    if (highest.length >= maxSupporting && score.score <= (highest[maxSupporting - 1] ?? 0)) return;
    if (highest.length < maxSupporting) highest.push(0);
    let at = highest.length - 1;
    for (; at > 0 && (highest[at - 1] ?? 0) < score.score; at--) highest[at] = highest[at - 1] ?? 0;
    highest[at] = score.score;
  }

  get support(): number {
    return this.#highest.reduce((sum, score) => sum + score, 0) / this.#highest.length;
  }
}
