/**
 * From what was found to a decision: is it a match, and is it strong enough to be marked on the page? For a claim with
 * cues these decide, and likeness to a wording has a say; without cues likeness opens the door and guards may close it.
 */
import type { FoldedText } from './lexicon.ts';
import type { Doubt, Refusal, Strength } from './match.ts';
import { isNegated } from './negation.ts';
import { contradictsNumbers } from './numbers.ts';
import type { WordingScore } from './scoring.ts';
import type { Speakers } from './speakers.ts';
import type { Verdict } from './statement.ts';
import type { IndexEntry } from './wording-index.ts';

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
export interface CueGrounds extends Pick<Grounds, 'sentence' | 'entry' | 'score' | 'whole'> {
  readonly verdict: Verdict;
  /** Whether the sentence is the page's headline. */
  readonly isPageHeadline: boolean;
}

export type Decision =
  | { readonly strength: Strength; readonly doubts: readonly Doubt[] }
  | { readonly refusal: Refusal };

/**
 * Chosen on labelled pages for a precision above 0.95 among strong matches, with room for pages not seen: there 0.6 gave
 * 0.95 and found a tenth more, 0.7 gave 1.0 and found a quarter less.
 */
const strongScore = 0.65;

/** Offered, not marked: about five in six are right. */
export const possibleScore = 0.5;

/** A sentence so like a wording is offered even where the cues are not met: it may say the same in words nobody foresaw. */
const nearVerbatimScore = 0.8;

/**
 * A sentence that meets the cues and shares less than this with every wording is not marked: of those, between one in eight
 * and one in three was wrong on the development pages. Higher loses many for each wrong one.
 */
const floorScore = 0.25;

/** The same for a sentence that says only by reference what it is about. */
const leaningFloorScore = 0.35;

/** A text of fewer words is never strong, headlines that state the claim in full excepted. */
const minStrongWords = 8;

/** Decides about a claim without cues. */
export function decide({ sentence, entry, score, speakers, whole }: Grounds): Decision {
  if (score.score < possibleScore) return { refusal: 'too little in common' };
  const doubts: Doubt[] = [];
  if (score.score < strongScore) doubts.push('too little in common');
  if (isShort(sentence) && !(whole && isHeadline(whole))) doubts.push('too short');
  if (isNegated(sentence, score.shared[0], score.shared.at(-1)) !== isNegated(entry.folded)) doubts.push('negated');
  if (contradictsNumbers(sentence.tokens, entry.folded.tokens)) doubts.push('other number');
  if (speakers.namesAnother(entry.claim, new Set(sentence.terms.map(({ term }) => term)))) doubts.push('other speaker');
  return { strength: doubts.length === 0 ? 'strong' : 'possible', doubts };
}

/** Decides about a claim with cues. */
export function decideByCues({ sentence, entry, score, whole, verdict, isPageHeadline }: CueGrounds): Decision {
  if ('refusal' in verdict) {
    const isOffered = whole || (verdict.refusal === 'cue missing' && score.score >= nearVerbatimScore);
    return isOffered ? { strength: 'possible', doubts: ['cue missing'] } : verdict;
  }
  const isOthers = verdict.relation === 'contradicts' || verdict.doubts.includes('other speaker');
  if (whole && (isHeadline(whole) || !(isShort(sentence) || isOthers))) return { strength: 'strong', doubts: [] };
  const isContrary = verdict.relation === 'contradicts';
  const doubts = verdict.doubts.filter(
    (doubt) => !(isContrary && isAboutSpeaker(doubt) && isSaying(entry) && score.score >= contraryScore),
  );
  if (score.score < (verdict.leansOn ? leaningFloorScore : floorScore)) doubts.push('too little in common');
  if (isShort(sentence) && !isPageHeadline) doubts.push('too short');
  if (contradictsNumbers(sentence.tokens, entry.folded.tokens)) doubts.push('other number');
  if (doubts.includes('cue missing') && isNegated(sentence) !== isNegated(entry.folded)) doubts.push('negated');
  const [first] = doubts;
  if (!first) return { strength: 'strong', doubts };
  const isTooMuch = doubts.some((doubt) => score.score < neededFor(doubt)) || doubts.length > maxDoubts;
  return isTooMuch && !whole ? { refusal: first } : { strength: 'possible', doubts };
}

/**
 * Whether a claim with cues can be decided for at all, whatever its verdict: a quick look before the long one. `unmet` is how
 * many of its `all` groups the sentence does not meet.
 */
export function canBeOffered(score: number, unmet: number, whole: IndexEntry | undefined): boolean {
  if (whole || score >= nearVerbatimScore) return true;
  return unmet === 0 ? score >= offeredFloorScore : unmet === 1 && score >= missingCueScore;
}

/**
 * Who contradicts what somebody said is mostly somebody else; so like the wording it must be. On the development pages
 * 0.3 found a seventh more contradictions and was wrong nearly twice as often.
 */
const contraryScore = 0.4;

function isAboutSpeaker(doubt: Doubt): boolean {
  return doubt === 'other speaker' || doubt === 'speaker not named';
}

/** Whether the claim is that somebody said something; else it is what somebody did, which only they can undo. */
function isSaying({ claim }: IndexEntry): boolean {
  return claim.kind !== 'background';
}

/** How many things may be unsure about what is offered. */
const maxDoubts = 1;

/** How like a wording a sentence must be to be offered in spite of a doubt. */
function neededFor(doubt: Doubt): number {
  switch (doubt) {
    case 'other speaker':
    case 'negated':
      return strongScore;
    case 'subject missing':
      return nearVerbatimScore;
    case 'cue missing':
      return missingCueScore;
    case 'too little in common':
      return offeredFloorScore;
    case 'speaker not named':
    case 'far apart':
      return unsureScore;
    default:
      return 0;
  }
}

/** Below it the cues met by chance more often than not. */
const offeredFloorScore = 0.2;

/** Where a cue is missing, likeness has to say what it would have said. */
const missingCueScore = 0.55;

const unsureScore = 0.35;

function isShort({ tokens }: FoldedText): boolean {
  return tokens.length < minStrongWords;
}

function isHeadline({ claim, wording }: IndexEntry): boolean {
  return wording !== undefined && claim.wordings[wording]?.form === 'headline';
}
