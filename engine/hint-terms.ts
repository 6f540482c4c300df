/**
 * The lexicon as hints read it: of each phrase the different words that say something, as numbers. Opposites are left out, since
 * they point the other way. Cost: a step for each word of the phrases.
 */
import { type CompiledLexicon, unpackPhrases } from './compiled-lexicon.ts';
import type { Token } from './tokens.ts';
import { roleOf, roles } from './word-role.ts';

export interface HintTerms {
  /** The phrases' terms, one phrase after another. */
  readonly terms: Int32Array;
  /** Where in `terms` a phrase begins; one more than there are phrases. */
  readonly starts: readonly number[];
  /** Which concepts have a term in how many phrases: for each term the last of its uses, or -1. */
  readonly lastUses: Int32Array;
  readonly uses: TermUses;
  /** For each term how many concepts have it. */
  readonly conceptCounts: Int32Array;
  /** The concepts of the lexicon by name, each with the numbers of its phrases. */
  readonly concepts: ReadonlyMap<string, { readonly place: number; readonly first: number; readonly last: number }>;
  /** The different terms of a text that phrases have. */
  termsOf(tokens: readonly Token[]): number[];
}

/** A column a property; all of the same length. */
interface TermUses {
  /** The concept's place in `concepts`. */
  readonly concept: Int32Array;
  readonly phrases: Int32Array;
  /** The use before it of the same term, or -1. */
  readonly before: Int32Array;
}

/** All negations are one term. */
const negation = 0;

export function readHintTerms(lexicon: CompiledLexicon): HintTerms {
  const numbers = new Map<string, number>();
  const termOfWord = lexicon.words.map((key, word) => {
    if (lexicon.roles[word] === roles.negation) return negation;
    if (lexicon.roles[word] === roles.filler) return -1;
    const term = key.toLowerCase();
    const number = numbers.get(term) ?? numbers.size + 1;
    numbers.set(term, number);
    return number;
  });
  const termCount = numbers.size + 1;
  const { words, starts: wordStarts } = unpackPhrases(lexicon, termOfWord);
  const terms = new Int32Array(words.length);
  const starts = [0];
  const lastPlaces = new Int32Array(termCount).fill(-1);
  const lastUses = new Int32Array(termCount).fill(-1);
  const conceptCounts = new Int32Array(termCount);
  const uses: TermUses = {
    concept: new Int32Array(words.length),
    phrases: new Int32Array(words.length),
    before: new Int32Array(words.length),
  };
  const concepts = new Map<string, { place: number; first: number; last: number }>();
  let count = 0;
  let useCount = 0;

  const countUse = (term: number, concept: number) => {
    const last = lastUses[term] ?? -1;
    if (last < 0 || uses.concept[last] !== concept) {
      conceptCounts[term] = (conceptCounts[term] ?? 0) + 1;
      uses.concept[useCount] = concept;
      uses.before[useCount] = last;
      lastUses[term] = useCount++;
    }
    const use = lastUses[term] ?? 0;
    uses.phrases[use] = (uses.phrases[use] ?? 0) + 1;
  };
  const readPhrase = (phrase: number, concept: number) => {
    const start = count;
    const behind = (wordStarts[phrase + 1] ?? words.length) - 1;
    for (let at = wordStarts[phrase] ?? 0; at < behind; at++) {
      const term = words[at] ?? -1;
      if (term < 0 || (lastPlaces[term] ?? -1) >= start) continue;
      lastPlaces[term] = count;
      terms[count++] = term;
      countUse(term, concept);
    }
    starts.push(count);
  };
  let next = 0;
  for (const { name, phrases, opposites = 0 } of lexicon.concepts) {
    // Behind the lexicon's concepts come the phrases that only cues have.
    if (!name.startsWith('=')) break;
    const place = concepts.size;
    concepts.set(name, { place, first: starts.length - 1, last: starts.length - 2 + phrases });
    for (let phrase = next; phrase < next + phrases; phrase++) readPhrase(phrase, place);
    next += phrases + opposites;
  }

  return {
    terms,
    starts,
    lastUses,
    uses,
    conceptCounts,
    concepts,
    termsOf(tokens) {
      const found = new Set<number>();
      for (const token of tokens) {
        const role = roleOf(token);
        if (role === roles.filler) continue;
        const term = role === roles.negation ? negation : numbers.get(token.term);
        if (term !== undefined) found.add(term);
      }
      return [...found];
    },
  };
}
