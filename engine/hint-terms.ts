/**
 * The words of a lexicon as hints read them (`hints.ts`): which are the same term, which say nothing, and how many phrases and
 * concepts have each term. Opposites are left out, since they point the other way. Counted when the lexicon is compiled.
 */
import { roles } from './word-role.ts';

/** Plain data; the counts are as long as the list of words. */
export interface HintTerms {
  /** The words whose term is not their own number, each with its term behind it. */
  readonly otherTerms: readonly number[];
  /** For each term how many phrases have it. */
  readonly phraseCounts: readonly number[];
  /** For each term how many concepts have it in one of their phrases. */
  readonly conceptCounts: readonly number[];
}

/** For each word its term: the number of the first word of the same letters, or `noTerm`, or `negation`. */
export function termsOfWords({ otherTerms, phraseCounts }: HintTerms): Int32Array {
  const terms = new Int32Array(phraseCounts.length);
  for (let word = 0; word < terms.length; word++) terms[word] = word;
  for (let at = 0; at < otherTerms.length; at += 2) terms[otherTerms[at] ?? 0] = otherTerms[at + 1] ?? noTerm;
  return terms;
}

/** The term of words that say nothing, and of gaps. */
export const noTerm = 0;
/** All negations are one term. */
export const negation = 1;

/** `keys` and `wordRoles` are those of the words, `concepts` the phrases of each concept, of the lexicon's own alone. */
export function countHintTerms(
  keys: readonly string[],
  wordRoles: readonly number[],
  concepts: readonly (readonly (readonly number[])[])[],
): HintTerms {
  const firstOf = new Map<string, number>();
  const terms = keys.map((key, word) => {
    const letters = key.toLowerCase();
    const first = firstOf.get(letters) ?? word;
    firstOf.set(letters, first);
    if (wordRoles[word] === roles.negation) return negation;
    return wordRoles[word] === roles.filler ? noTerm : first;
  });
  const phraseCounts = keys.map(() => 0);
  const conceptCounts = keys.map(() => 0);
  for (const phrases of concepts) {
    const termsOf = phrases.map((phrase) => new Set(phrase.map((word) => terms[word] ?? noTerm)));
    for (const term of termsOf.flatMap((own) => [...own])) phraseCounts[term] = (phraseCounts[term] ?? 0) + 1;
    for (const term of new Set(termsOf.flatMap((own) => [...own])))
      conceptCounts[term] = (conceptCounts[term] ?? 0) + 1;
  }
  const otherTerms = terms.flatMap((term, word) => (term === word ? [] : [word, term]));
  return { otherTerms, phraseCounts, conceptCounts };
}
