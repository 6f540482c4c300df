/**
 * From what was found to a decision: is it a match, and is it strong enough to be marked on the page? For a claim with
 * cues these decide, and likeness to a wording has a say; without cues likeness opens the door and guards may close it.
 */
import { type Features, kindOf, type PlainFeatures, type StatementKind } from './features.ts';
import type { FoldedText } from './lexicon.ts';
import type { Doubt, Refusal, Strength } from './match.ts';
import { holdsNegation, isNegated } from './negation.ts';
import { contradictsNumbers } from './numbers.ts';
import { highestProbabilityOf, probabilityOf } from './probability.ts';
import type { WordingScore } from './scoring.ts';
import type { Speakers } from './speakers.ts';
import type { Statement, Verdict } from './statement.ts';
import type { IndexEntry } from './wording-entries.ts';

/** Everything that a decision by likeness rests on. */
export interface Grounds {
  readonly sentence: FoldedText;
  /** The nearest wording or statement. */
  readonly entry: IndexEntry;
  readonly score: WordingScore;
  readonly speakers: Speakers;
  /** The wording that the sentence is, and nothing else. */
  readonly whole: IndexEntry | undefined;
}

/** Everything that a decision by cues rests on. */
export interface CueGrounds extends Pick<Grounds, 'sentence' | 'score' | 'whole'> {
  readonly verdict: Verdict;
  /** Absent where nothing is stated. */
  readonly features: PlainFeatures | undefined;
  /** Reads the feature that takes longest. */
  readonly readHint: () => number;
  /** Whether the sentence is the page's headline. */
  readonly isPageHeadline: boolean;
}

/** What is marked or offered, and what kept it from being strong. */
export interface Offer {
  readonly strength: Strength;
  readonly doubts: readonly Doubt[];
}

export type Decision = Offer | { readonly refusal: Refusal };

/**
 * Chosen on labelled pages for a precision above 0.95 among strong matches, with room for pages not seen: there 0.6 gave
 * 0.95 and found a tenth more, 0.7 gave 1.0 and found a quarter less.
 */
const strongScore = 0.65;

/** Offered, not marked: about five in six are right. */
export const possibleScore = 0.5;

/** A sentence so like a wording is offered even where the cues are not met: it may say the same in words nobody foresaw. */
const nearVerbatimScore = 0.8;

/** A text of fewer words is never strong, headlines that state the claim in full excepted. */
const minStrongWords = 8;

/** Decides about a claim without cues. */
export function decide({ sentence, entry, score, speakers, whole }: Grounds): Decision {
  if (score.score < possibleScore) return { refusal: 'too little in common' };
  const doubts: Doubt[] = [];
  if (score.score < strongScore) doubts.push('too little in common');
  if (isShort(sentence) && !(whole && isHeadline(whole))) doubts.push('too short');
  if (isNegated(sentence, score.from, score.to) !== entry.isNegated) doubts.push('negated');
  if (contradictsNumbers(sentence.tokens, entry.tokens)) doubts.push('other number');
  if (speakers.namesAnother(entry.claim, new Set(sentence.terms.map(({ term }) => term)))) doubts.push('other speaker');
  return { strength: doubts.length === 0 ? 'strong' : 'possible', doubts };
}

/** Decides about a claim with cues. */
export function decideByCues(grounds: CueGrounds): Decision {
  const { sentence, score, whole, verdict, features, readHint, isPageHeadline } = grounds;
  if ('refusal' in verdict || !features) {
    const refusal = 'refusal' in verdict ? verdict.refusal : 'cue missing';
    const isOffered = whole || (refusal === 'cue missing' && score.score >= nearVerbatimScore);
    return isOffered ? { strength: 'possible', doubts: ['cue missing'] } : { refusal };
  }
  const isOthers = verdict.relation === 'contradicts' || verdict.doubts.includes('other speaker');
  if (whole && (isHeadline(whole) || !(isShort(sentence) || isOthers))) return { strength: 'strong', doubts: [] };
  const kind = kindOf(verdict);
  const bars = barsOf[kind];
  const highest = highestProbabilityOf(kind, features);
  const allFeatures = highest < bars.possible ? undefined : { ...features, hint: readHint() };
  const probability = allFeatures ? probabilityOf(kind, allFeatures) : highest;
  const isLikely = probability >= bars.possible;
  if (allFeatures && isLikely && verdict.relation === 'agrees' && !whole) {
    const refusal = unsureSignOf(verdict, allFeatures, sentence);
    if (refusal) return { refusal };
  }
  const doubts = [...verdict.doubts];
  if (isShort(sentence) && !isPageHeadline) doubts.push('too short');
  if (features['other number'] > 0) doubts.push('other number');
  const isBarred = doubts.some((doubt) => !mayBeStrong.has(doubt));
  const isByAnother = kind === 'contrary' && doubts.includes('other speaker');
  if (probability >= (isByAnother ? contraryByAnother : bars.strong) && !isBarred)
    return { strength: 'strong', doubts: [] };
  if (doubts.length === 0) doubts.push('too little in common');
  return isLikely || whole ? { strength: 'possible', doubts } : { refusal: doubts[0] ?? 'too little in common' };
}

/**
 * Why what reads as agreement may be the contrary, if it may: that is the worst error there is, so it is not even offered. With
 * a cue missing, any other sign is enough.
 */
function unsureSignOf(
  { doubts, missing }: Statement,
  features: Features,
  sentence: FoldedText,
): 'negated' | 'disputed' | 'sign unsure' | undefined {
  if (doubts.includes('negated')) return 'negated';
  if (doubts.includes('disputed')) return 'disputed';
  if (missing && (features.sign > 0 || (missing.isSigned && holdsNegation(sentence)))) return 'negated';
  return probabilityOf('opposed', features) >= opposedBar ? 'sign unsure' : undefined;
}

/**
 * From which chance on, that a statement is labelled as the contrary, it is not shown as agreement. On pages held out 0.07 takes
 * away half of those shown so and one right match in fifty; 0.05 takes a tenth more of them, and as many right ones again.
 */
const opposedBar = 0.07;

/** From which probability on a statement is marked, and from which it is offered: docs/matching.md has the curves. */
const barsOf: Readonly<Record<StatementKind, Readonly<Record<Strength, number>>>> = {
  complete: { strong: 0.82, possible: 0.58 },
  incomplete: { strong: 0.82, possible: 0.65 },
  contrary: { strong: 0.55, possible: 0.4 },
};

/** From which probability on a statement of the kind is offered. */
export function possibleBarOf(kind: StatementKind): number {
  return barsOf[kind].possible;
}

/** The same for what somebody else says to the contrary: of 23 above it on pages held out two speak of a sibling of the claim, below it every second does. */
const contraryByAnother = 0.5;

/**
 * Whether a claim with cues can be decided for at all, whatever its verdict: a quick look before the long one. `unmet` is how
 * many of its `all` groups the sentence does not meet.
 */
export function canBeOffered(score: number, unmet: number, whole: IndexEntry | undefined): boolean {
  return isOfferedAnyhow(score, whole) || unmet === 0 || (unmet === 1 && score >= missingCueScore);
}

/** Whether a text is so like a wording of a claim that it is offered without its cues. */
export function isOfferedAnyhow(score: number, whole: IndexEntry | undefined): boolean {
  return whole !== undefined || score >= nearVerbatimScore;
}

/** Below it no hint makes up for a missing cue. */
const missingCueScore = 0.25;

/** What may be unsure about a statement that is marked; the weights have counted it already. */
const mayBeStrong: ReadonlySet<Doubt> = new Set<Doubt>([
  'other speaker',
  'speaker not named',
  'far apart',
  'subject from context',
]);

function isShort({ tokens }: FoldedText): boolean {
  return tokens.length < minStrongWords;
}

function isHeadline({ claim, wording }: IndexEntry): boolean {
  return wording !== undefined && claim.wordings[wording]?.form === 'headline';
}
