/**
 * What speaks for and against a sentence stating a claim, as numbers, so that weights can be fitted to them
 * (scripts/fit-weights.ts). Each is between 0 and about 3, and 0 where nothing is to be said.
 */
import type { Concepts } from './concepts.ts';
import type { CompiledCues } from './cues.ts';
import type { Hints } from './hints.ts';
import type { Doubt } from './match.ts';
import type { Reading } from './reading.ts';
import type { Statement } from './statement.ts';
import type { IndexEntry } from './wording-index.ts';

/** Each reading has weights of its own: all cues are met; all but one are; the contrary is stated. */
export type StatementKind = 'complete' | 'incomplete' | 'contrary';

const weighedDoubts = [
  'subject from context',
  'subject missing',
  'speaker not named',
  'other speaker',
  'far apart',
  'negated',
  'other number',
] as const satisfies readonly Doubt[];

export const featureNames = ['likeness', 'hint', 'leans on others', 'strangers', ...weighedDoubts] as const;

export type Features = Readonly<Record<(typeof featureNames)[number], number>>;

/** What is asked about a statement besides the statement itself. */
export interface FeatureSource {
  readonly reading: Reading;
  readonly cues: CompiledCues;
  /** The wordings and the statement of the claim. */
  readonly entries: readonly IndexEntry[];
  /** How like the nearest wording the sentence is, 0 to 1. */
  readonly likeness: number;
  readonly isOtherNumber: boolean;
  readonly hints: Hints;
  readonly concepts: Concepts;
}

export function kindOf({ relation, missing }: Statement): StatementKind {
  if (relation === 'contradicts') return 'contrary';
  return missing ? 'incomplete' : 'complete';
}

export function featuresOf(statement: Statement, source: FeatureSource): Features {
  const doubts = new Set<Doubt>(statement.doubts);
  if (source.isOtherNumber) doubts.add('other number');
  const doubted = Object.fromEntries(weighedDoubts.map((doubt) => [doubt, Number(doubts.has(doubt))]));
  return {
    ...(doubted as Readonly<Record<(typeof weighedDoubts)[number], number>>),
    likeness: source.likeness,
    hint: statement.missing ? source.hints.towards(statement.missing, source.reading.folded.tokens) : 0,
    'leans on others': Number(statement.leansOn),
    strangers: countStrangers(source),
  };
}

/** More of them say nothing more. */
const maxStrangers = 3;

/** How many are named who could speak or act, and of whom the claim knows nothing. */
function countStrangers({ reading, cues, entries, concepts }: FeatureSource): number {
  const isKnown = (concept: string) =>
    cues.by.has(concept) ||
    [...cues.all, ...cues.about].some(({ items }) => items.has(concept)) ||
    entries.some(({ terms }) => terms.has(concept));
  const strangers = [...reading.concepts].filter((concept) => concepts.speaks(concept) && !isKnown(concept));
  return Math.min(maxStrangers, strangers.length);
}
