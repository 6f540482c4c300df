/**
 * What speaks for and against a sentence stating a claim, as numbers, so that weights can be fitted to them
 * (scripts/fit-weights.ts). Each is between 0 and about 3, and 0 where nothing is to be said.
 */
import type { Concepts } from './concepts.ts';
import type { CompiledCues } from './cues.ts';
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

/** What is known of a sentence and a claim before it is read what exactly the sentence states. */
export const earlyFeatureNames = ['likeness', 'likeness to contrary', 'support', 'strangers', 'names'] as const;

/** All others but the hint. */
export const lateFeatureNames = [
  'leans on others',
  'phrase',
  'reach',
  'sign',
  'turnabout',
  'contrary page',
  ...weighedDoubts,
] as const;

export const featureNames = [...earlyFeatureNames, 'hint', ...lateFeatureNames] as const;

export type FeatureName = (typeof featureNames)[number];

export type Features = Readonly<Record<FeatureName, number>>;

/** All but the hint, which takes longest to read and is read where a decision hangs on it. */
export type PlainFeatures = Omit<Features, 'hint'>;

export type EarlyFeatures = Pick<Features, (typeof earlyFeatureNames)[number]>;

/** What is asked about a sentence and a claim, whatever it states. */
export interface EarlySource {
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
  readonly concepts: Concepts;
}

/** What is asked about a statement besides the statement itself. */
export interface FeatureSource extends EarlySource {
  readonly isOtherNumber: boolean;
  /** Whether of the sentence and the nearest wording one is negated and one is not. */
  readonly isOtherSign: boolean;
  /** Of the other sentences of the page, the share that say the contrary of a claim (page-leaning.ts), 0 to 1. */
  readonly contraryShare: number;
}

export function kindOf({ relation, missing }: Statement): StatementKind {
  if (relation === 'contradicts') return 'contrary';
  return missing ? 'incomplete' : 'complete';
}

/** Those of a sentence that agrees with the claim. */
export function earlyFeaturesOf(source: EarlySource): EarlyFeatures {
  const { likeness, contraryLikeness, support } = source;
  return {
    likeness,
    'likeness to contrary': contraryLikeness,
    support,
    strangers: Math.min(maxStrangers, countStrangers(source)),
    names: Math.min(maxNames, countNames(source)) / 2,
  };
}

/** The most that the late features can be, where a phrase and its reach have so many words at most; the least is 0. */
export function lateLimits(phraseWords: number, reachWords: number): Pick<Features, (typeof lateFeatureNames)[number]> {
  return {
    'leans on others': 1,
    phrase: phraseOf(phraseWords),
    reach: reachOf(reachWords),
    sign: 1,
    turnabout: 1,
    'contrary page': 1,
    ...doubtsOf(() => true),
  };
}

export function featuresOf(statement: Statement, source: FeatureSource): PlainFeatures {
  const { doubts, relation } = statement;
  const early = earlyFeaturesOf(source);
  return {
    likeness: relation === 'contradicts' ? Math.max(source.likeness, source.contraryLikeness) : source.likeness,
    'likeness to contrary': early['likeness to contrary'],
    support: early.support,
    'leans on others': Number(statement.leansOn),
    strangers: early.strangers,
    names: early.names,
    phrase: phraseOf(countWords(statement.core)),
    reach: reachOf(countReach(statement.met)),
    sign: Number(source.isOtherSign),
    turnabout: Number(isTurnaboutNear(source.reading.folded.tokens, statement.core)),
    // A denial that stands alone is as sure as one of many.
    'contrary page': relation === 'contradicts' ? 0 : source.contraryShare,
    ...doubtsOf((doubt) => doubts.includes(doubt) || (doubt === 'other number' && source.isOtherNumber)),
  };
}

function doubtsOf(isThere: (doubt: Doubt) => boolean): Pick<Features, (typeof weighedDoubts)[number]> {
  return {
    'cue missing': Number(isThere('cue missing')),
    'subject from context': Number(isThere('subject from context')),
    'subject missing': Number(isThere('subject missing')),
    'speaker not named': Number(isThere('speaker not named')),
    'other speaker': Number(isThere('other speaker')),
    'far apart': Number(isThere('far apart')),
    negated: Number(isThere('negated')),
    disputed: Number(isThere('disputed')),
    'other number': Number(isThere('other number')),
  };
}

// More of each says nothing more.
const maxStrangers = 3;
const maxNames = 5;
const maxPhraseWords = 10;
const maxReachWords = 40;

function phraseOf(words: number): number {
  return Math.min(maxPhraseWords, words) / 5;
}

function reachOf(words: number): number {
  return Math.min(maxReachWords, words) / 10;
}

/** How many different words are among those from the first to the last of an occurrence. */
function countWords(occurrences: Statement['met']): number {
  const words = new Set<number>();
  for (const { first, last } of occurrences) for (let word = first; word <= last; word++) words.add(word);
  return words.size;
}

/** From the first word of all to the last. */
function countReach(occurrences: Statement['met']): number {
  let [from, to] = [Infinity, 0];
  for (const { first, last } of occurrences) {
    from = Math.min(from, first);
    to = Math.max(to, last);
  }
  return to - from;
}

/** How many are named who could speak or act, and of whom the claim knows nothing. */
function countStrangers({ reading, cues, holds, concepts }: EarlySource): number {
  let strangers = 0;
  for (const concept of reading.concepts) {
    if (concepts.speaks(concept) && !cues.known.has(concept) && !holds(concept)) strangers++;
  }
  return strangers;
}

/** How many words look like names that neither the lexicon nor the claim has. */
function countNames({ reading: { capitals, folded, occurrences }, holds, concepts }: EarlySource): number {
  if (capitals.length > maxCapitals * folded.terms.length) return 0;
  const isKnown = (word: number) =>
    occurrences.some(({ concept, first, last }) => first <= word && word <= last && concepts.speaks(concept));
  return capitals.filter(({ first, term }) => first > 0 && !holds(term) && !isKnown(first)).length;
}

/** With a larger share of capitals it is a headline in which every word has one. */
const maxCapitals = 0.6;
