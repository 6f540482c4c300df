/**
 * Cues: what an editor says that a sentence must contain to state a claim. Phrases are folded like the text, so that
 * "Kyiv" in a cue is met by "Ukraine" where the lexicon says so. Cost: linear in the text times the cues of the few
 * claims that are candidates. Bad at: phrases with a word put in between.
 */
import type { Lexicon } from './lexicon.ts';
import type { Claim } from './pack.ts';

/** A claim's cues as runs of folded terms. */
export interface FoldedCues {
  readonly all: readonly (readonly (readonly string[])[])[];
  readonly none: readonly (readonly string[])[];
}

/** Undefined for a claim without cues. */
export function foldCues(claim: Claim, lexicon: Lexicon): FoldedCues | undefined {
  if (!claim.cues) return undefined;
  const fold = (phrase: string) => lexicon.fold(phrase).terms.map(({ term }) => term);
  return { all: claim.cues.all.map((group) => group.map(fold)), none: claim.cues.none.map(fold) };
}

/** Whether the terms hold a phrase of every `all` group and no phrase of `none`. */
export function meetsCues(cues: FoldedCues, terms: readonly string[]): boolean {
  return (
    cues.all.every((group) => group.some((phrase) => holdsPhrase(terms, phrase))) &&
    !cues.none.some((phrase) => holdsPhrase(terms, phrase))
  );
}

function holdsPhrase(terms: readonly string[], phrase: readonly string[]): boolean {
  if (phrase.length === 0) return false;
  return terms.some((_, at) => phrase.every((term, index) => terms[at + index] === term));
}
