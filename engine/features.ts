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
import { isTurnaboutNear } from './turnabouts.ts';

/** Each reading has weights of its own: all cues are met; all but one are; the contrary is stated. */
export type StatementKind = 'complete' | 'incomplete' | 'contrary';

const weighedDoubts = [
  'cue missing',
  'subject from context',
  'subject missing',
  'speaker not named',
  'other speaker',
  'far apart',
  'negated',
  'disputed',
  'other number',
] as const satisfies readonly Doubt[];

/**
 * What weights are fitted for: how likely each reading is right, and how likely one that reads as agreement says the contrary
 * (`opposed`).
 */
export type Question = StatementKind | 'opposed';

export const featureNames = [
  'likeness',
  'likeness to contrary',
  'support',
  'hint',
  'leans on others',
  'strangers',
  'names',
  'phrase',
  'reach',
  'sign',
  'turnabout',
  ...weighedDoubts,
] as const;

export type Features = Readonly<Record<(typeof featureNames)[number], number>>;

/** What takes longest to read: it is read where a decision hangs on it. */
export const lateFeature = 'hint' satisfies (typeof featureNames)[number];

/** What is asked about a statement besides the statement itself. */
export interface FeatureSource {
  readonly reading: Reading;
  readonly cues: CompiledCues;
  /** Whether the claim's statement or any wording has a term. */
  readonly holds: (term: string) => boolean;
  /** How like the nearest wording the sentence is, 0 to 1. */
  readonly likeness: number;
  /** How like the few nearest wordings it is on average, 0 to 1. */
  readonly support: number;
  /** How like the nearest sentence that says the contrary it is, 0 to 1. */
  readonly contraryLikeness: number;
  readonly isOtherNumber: boolean;
  /** Whether of the sentence and the nearest wording one is negated and one is not. */
  readonly isOtherSign: boolean;
  readonly hints: Hints;
  readonly concepts: Concepts;
}

export function kindOf({ relation, missing }: Statement): StatementKind {
  if (relation === 'contradicts') return 'contrary';
  return missing ? 'incomplete' : 'complete';
}

export function featuresOf(statement: Statement, source: FeatureSource): Features {
  const { likeness, contraryLikeness } = source;
  const doubts = new Set<Doubt>(statement.doubts);
  if (source.isOtherNumber) doubts.add('other number');
  const doubted = Object.fromEntries(weighedDoubts.map((doubt) => [doubt, Number(doubts.has(doubt))]));
  let hint: number | undefined;
  return {
    ...(doubted as Readonly<Record<(typeof weighedDoubts)[number], number>>),
    likeness: statement.relation === 'contradicts' ? Math.max(likeness, contraryLikeness) : likeness,
    'likeness to contrary': contraryLikeness,
    support: source.support,
    get hint() {
      hint ??= statement.missing ? source.hints.towards(statement.missing, source.reading.folded.tokens) : 0;
      return hint;
    },
    'leans on others': Number(statement.leansOn),
    strangers: Math.min(maxStrangers, countStrangers(source)),
    names: Math.min(maxNames, countNames(source)) / 2,
    phrase: Math.min(maxPhraseWords, countWords(statement.core)) / 5,
    reach: Math.min(maxReachWords, reachOf(statement.met)) / 10,
    sign: Number(source.isOtherSign),
    turnabout: Number(isTurnaboutNear(source.reading.folded.tokens, statement.core)),
  };
}

// More of each says nothing more.
const maxStrangers = 3;
const maxNames = 5;
const maxPhraseWords = 10;
const maxReachWords = 40;

/** How many different words are among those from the first to the last of an occurrence. */
function countWords(occurrences: Statement['met']): number {
  const words = new Set<number>();
  for (const { first, last } of occurrences) for (let word = first; word <= last; word++) words.add(word);
  return words.size;
}

/** From the first word of all to the last. */
function reachOf(occurrences: Statement['met']): number {
  let [from, to] = [Infinity, 0];
  for (const { first, last } of occurrences) {
    from = Math.min(from, first);
    to = Math.max(to, last);
  }
  return to - from;
}

/** How many are named who could speak or act, and of whom the claim knows nothing. */
function countStrangers({ reading, cues, holds, concepts }: FeatureSource): number {
  const isKnown = (concept: string) =>
    cues.by.has(concept) || [...cues.all, ...cues.about].some(({ items }) => items.has(concept)) || holds(concept);
  return [...reading.concepts].filter((concept) => concepts.speaks(concept) && !isKnown(concept)).length;
}

/** How many words look like names that neither the lexicon nor the claim has. */
function countNames({ reading: { capitals, folded, occurrences }, holds, concepts }: FeatureSource): number {
  if (capitals.length > maxCapitals * folded.terms.length) return 0;
  const isKnown = (word: number) =>
    occurrences.some(({ concept, first, last }) => first <= word && word <= last && concepts.speaks(concept));
  return capitals.filter(({ first, term }) => first > 0 && !holds(term) && !isKnown(first)).length;
}

/** With a larger share of capitals it is a headline in which every word has one. */
const maxCapitals = 0.6;
