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

/** Chosen on labelled pages for a precision of 0.95 and more among strong matches; lower finds more and errs more. */
const strongScore = 0.7;

/** Below this, half of what is offered would be wrong. */
const possibleScore = 0.5;

/** A text of fewer words is never strong: a name and a verb are soon shared. */
const minStrongWords = 8;

/** Undefined where the sentence does not state the claim. */
export function decide(grounds: Grounds): Strength | undefined {
  const { sentence, entry, score, cues, speakers } = grounds;
  if (score.score < possibleScore) return undefined;
  const terms = sentence.terms.map(({ term }) => term);
  const isBarred =
    score.score < strongScore ||
    (sentence.tokens.length < minStrongWords && !isHeadlineInFull(entry, terms)) ||
    (cues !== undefined && !meetsCues(cues, terms)) ||
    isNegated(sentence.tokens, score.shared[0]?.first, score.shared.at(-1)?.last) !== isNegated(entry.folded.tokens) ||
    contradictsNumbers(sentence.tokens, entry.folded.tokens) ||
    speakers.namesAnother(entry.claim, new Set(terms));
  return isBarred ? 'possible' : 'strong';
}

function isHeadlineInFull({ claim, wording, folded }: IndexEntry, terms: readonly string[]): boolean {
  if (wording === undefined || claim.wordings[wording]?.form !== 'headline') return false;
  return folded.terms.length === terms.length && folded.terms.every(({ term }, at) => term === terms[at]);
}
