/**
 * From a score to a decision: is it a match, and is it strong enough to be marked on the page? The score opens the door
 * and the guards may close it again, each for one way of going wrong; none of them ever opens it.
 */
import type { FoldedText } from './lexicon.ts';
import type { Strength } from './match.ts';
import { isNegated } from './negation.ts';
import { contradictsNumbers } from './numbers.ts';
import type { WordingScore } from './scoring.ts';
import type { Speakers } from './speakers.ts';
import type { Verdict } from './statement.ts';
import type { IndexEntry } from './wording-index.ts';

/** Everything that a decision rests on. */
export interface Grounds {
  readonly sentence: FoldedText;
  readonly entry: IndexEntry;
  readonly score: WordingScore;
  readonly speakers: Speakers;
}

/**
 * Chosen on labelled pages for a precision above 0.95 among strong matches, with room for pages not seen: there 0.6 gave
 * 0.95 and found a tenth more, 0.7 gave 1.0 and found a quarter less.
 */
const strongScore = 0.65;

/** Offered, not marked: about five in six are right. */
export const possibleScore = 0.5;

/** A text of fewer words is never strong: a name and a verb are soon shared. */
const minStrongWords = 8;

/** Undefined where the sentence does not state the claim. */
export function decide(grounds: Grounds): Strength | undefined {
  const { sentence, entry, score, speakers } = grounds;
  const terms = sentence.terms.map(({ term }) => term);
  if (score.score < possibleScore) return undefined;
  const isStrong =
    score.score >= strongScore &&
    (sentence.tokens.length >= minStrongWords || isHeadlineInFull(entry, terms)) &&
    isNegated(sentence, score.shared[0], score.shared.at(-1)) === isNegated(entry.folded) &&
    !contradictsNumbers(sentence.tokens, entry.folded.tokens) &&
    !speakers.namesAnother(entry.claim, new Set(terms));
  return isStrong ? 'strong' : 'possible';
}

/** What a decision about a claim with cues rests on. */
export interface CueGrounds extends Pick<Grounds, 'sentence' | 'entry' | 'score'> {
  readonly verdict: Verdict;
}

/** A sentence must share this much with the nearest wording, or its cues met in passing. */
const floorScore = 0.15;

/** Undefined where the sentence does not state the claim. */
export function decideByCues({ sentence, entry, score, verdict }: CueGrounds): Strength | undefined {
  if ('refusal' in verdict) return verdict.refusal === 'cue missing' && score.score >= 0.8 ? 'possible' : undefined;
  const isLongEnough = sentence.tokens.length >= minStrongWords || entry.wording !== undefined;
  const isStrong = verdict.doubts.length === 0 && score.score >= floorScore && isLongEnough;
  return isStrong && !contradictsNumbers(sentence.tokens, entry.folded.tokens) ? 'strong' : 'possible';
}

function isHeadlineInFull({ claim, wording, folded }: IndexEntry, terms: readonly string[]): boolean {
  if (wording === undefined || claim.wordings[wording]?.form !== 'headline') return false;
  return folded.terms.length === terms.length && folded.terms.every(({ term }, at) => term === terms[at]);
}
