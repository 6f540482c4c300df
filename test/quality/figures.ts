/** The figures last recorded: their file, and in what a run fell below them. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { qualityFolder } from './label-files.ts';
import type { Score } from './score.ts';
import type { Measured } from './sets.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

const scoreSchema = v.strictObject({
  precision: share,
  recall: share,
  right: count,
  wrong: count,
  wanted: count,
  missed: count,
  contradictions: count,
  contradictionsFound: count,
  shownAsAgreement: count,
  outsideText: count,
  offTopic: count,
});

const figuresSchema = v.record(v.string(), v.strictObject({ strong: scoreSchema, strongOrPossible: scoreSchema }));

/** Scores by set, at `strong` alone and at `strong` or `possible`. */
export type Figures = Readonly<Record<string, SetFigures>>;
export interface SetFigures {
  readonly strong: Score;
  readonly strongOrPossible: Score;
}

const figuresFile = join(qualityFolder, 'figures.json');

/** The recorded figures; none when nothing was recorded yet. */
export function readFigures(): Figures {
  return existsSync(figuresFile) ? v.parse(figuresSchema, JSON.parse(readFileSync(figuresFile, 'utf8'))) : {};
}

/** Keeps the figures of the sets that were measured, and the recorded ones of all others. */
export function recordFigures(measured: readonly Measured[]): void {
  const figures = { ...readFigures(), ...Object.fromEntries(measured.map((one) => [one.set, figuresOf(one)])) };
  writeFileSync(figuresFile, `${JSON.stringify(figures, null, 2)}\n`);
}

export function figuresOf({ strong, strongOrPossible }: Measured): SetFigures {
  return { strong: strong.score, strongOrPossible: strongOrPossible.score };
}

/** The strengths that figures are given at, in the reader's words. */
export const strengths = [
  { key: 'strong', name: 'strong' },
  { key: 'strongOrPossible', name: 'strong or possible' },
] as const;

/**
 * In what figures fall below recorded ones, one line each: precision or recall sinks, fewer contradictions are found, more are
 * shown as agreement. A match on an unrelated page is never in order, recorded or not.
 */
export function shortfalls(now: SetFigures, recorded: SetFigures): readonly string[] {
  return strengths.flatMap(({ key, name }) => {
    const score = now[key];
    const sunk = (['precision', 'recall', 'contradictionsFound'] as const)
      .filter((figure) => score[figure] < recorded[key][figure])
      .map((figure) => `${name}: ${figure} is ${score[figure]}, recorded ${recorded[key][figure]}`);
    const ceilings = { shownAsAgreement: recorded[key].shownAsAgreement, offTopic: 0 };
    const risen = (['shownAsAgreement', 'offTopic'] as const)
      .filter((figure) => score[figure] > ceilings[figure])
      .map((figure) => `${name}: ${figure} is ${score[figure]}, at most ${ceilings[figure]} may be`);
    return [...sunk, ...risen];
  });
}
