/**
 * From a score to a decision: is it a match, and is it strong enough to be marked on the page? The score opens the door
 * and the guards may close it again, each for one way of going wrong; none of them ever opens it.
 */
import { type FoldedCues, meetsCues } from './cues.ts';
import type { FoldedText } from './lexicon.ts';
import type { Strength } from './match.ts';
import { isNegated } from './negation.ts';
import { contradictsNumbers } from './numbers.ts';
import type { WordingScore } from './scoring.ts';
import type { Speakers } from './speakers.ts';
import type { IndexEntry } from './wording-index.ts';

/** Everything that a decision rests on. */
export interface Grounds {
  readonly sentence: FoldedText;
  readonly entry: IndexEntry;
  readonly score: WordingScore;
  readonly cues: FoldedCues | undefined;
  readonly speakers: Speakers;
}

/**
 * Chosen on labelled pages for a precision above 0.95 among strong matches, with room for pages not seen: there 0.6 gave
 * 0.95 and found a tenth more, 0.7 gave 1.0 and found a quarter less.
 */
const strongScore = 0.65;

/** Offered, not marked: about five in six are right. A claim whose cues are not met must reach the strong score for it. */
export const possibleScore = 0.5;

/** A text of fewer words is never strong: a name and a verb are soon shared. */
const minStrongWords = 8;

/** Undefined where the sentence does not state the claim. */
export function decide(grounds: Grounds): Strength | undefined {
  const { sentence, entry, score, cues, speakers } = grounds;
  const terms = sentence.terms.map(({ term }) => term);
  const meetsOwnCues = cues === undefined || meetsCues(cues, terms);
  if (score.score < (meetsOwnCues ? possibleScore : strongScore)) return undefined;
  const isStrong =
    score.score >= strongScore &&
    meetsOwnCues &&
    (sentence.tokens.length >= minStrongWords || isHeadlineInFull(entry, terms)) &&
    isNegated(sentence, score.shared[0], score.shared.at(-1)) === isNegated(entry.folded) &&
    !contradictsNumbers(sentence.tokens, entry.folded.tokens) &&
    !speakers.namesAnother(entry.claim, new Set(terms));
  return isStrong ? 'strong' : 'possible';
}

function isHeadlineInFull({ claim, wording, folded }: IndexEntry, terms: readonly string[]): boolean {
  if (wording === undefined || claim.wordings[wording]?.form !== 'headline') return false;
  return folded.terms.length === terms.length && folded.terms.every(({ term }, at) => term === terms[at]);
}
