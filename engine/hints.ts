/**
 * How much a sentence's words point to something that no phrase of it names: "the sentence speaks of recognising", where
 * the lexicon has a dozen ways of refusing to recognise and this is yet another.
 *
 * Method: the word that is most the concept's own, as the share of all phrases with the word that are the concept's, times
 * the phrase that comes nearest to standing there, by weight and in any order. Source: our own; the weights of words are
 * inverse document frequencies over concepts. Cost: linear in the text and in the phrases of what is asked for. Bad at:
 * synonyms that no phrase has, and the order of words; so it only ever adds to other grounds.
 */
import type { CueGroup } from './cues.ts';
import { functionWords } from './function-words.ts';
import type { Pack } from './pack.ts';
import { type Token, tokenise } from './tokens.ts';
import { wordSet } from './word-set.ts';

export interface Hints {
  /** 0, where nothing points to the group, to 1. */
  towards(group: CueGroup, tokens: readonly Token[]): number;
}

/** A phrase weighs at least as much as two plain words, so that one word is never all of it. */
const minPhraseWeight = 4;

const negations = wordSet('no never nor neither none nobody nothing without cannot');

/** Hints of the lexicon, which is read when the first one is asked for: many pages need none. */
export function createHints(lexicon: Pack['lexicon']): Hints {
  let hints: Hints | undefined;
  return {
    towards(group, tokens) {
      hints ??= readLexicon(lexicon);
      return hints.towards(group, tokens);
    },
  };
}

/** Opposites do not count, since they point the other way. */
function readLexicon(lexicon: Pack['lexicon']): Hints {
  const phrasesOf = new Map<string, readonly (readonly string[])[]>();
  const uses = new Map<string, Map<string, number>>();
  const contentOfPieces = new Map<string, readonly string[]>();
  /** What stands between two spaces is read once for all phrases, as words never reach over a space or a gap. */
  const readPiece = (piece: string): readonly string[] => {
    const known = contentOfPieces.get(piece);
    if (known) return known;
    const content = contentOf(tokenise(piece));
    contentOfPieces.set(piece, content);
    return content;
  };
  for (const { concept, phrases } of lexicon) {
    const own = phrases
      .map((phrase) => [...new Set(phrase.split(/[ …]/).flatMap(readPiece))])
      .filter((terms) => terms.length > 0);
    phrasesOf.set(`=${concept}`, own);
    for (const term of own.flat()) {
      const byConcept = uses.get(term) ?? new Map<string, number>();
      byConcept.set(`=${concept}`, (byConcept.get(`=${concept}`) ?? 0) + 1);
      uses.set(term, byConcept);
    }
  }
  const weights = new Map([...uses].map(([term, { size }]) => [term, Math.log(1 + lexicon.length / size)]));

  /** Of the phrases that have the word, the share that is the group's; one more is counted, so that chance is not all. */
  function shareOf(term: string, { items }: CueGroup): number {
    let own = 0;
    let all = 1;
    for (const [concept, count] of uses.get(term) ?? []) {
      all += count;
      if (items.has(concept)) own += count;
    }
    return own / all;
  }

  function coverOf(phrase: readonly string[], there: ReadonlySet<string>): number {
    let found = 0;
    let all = 0;
    for (const term of phrase) {
      const weight = weights.get(term) ?? 0;
      all += weight;
      if (there.has(term)) found += weight;
    }
    return found / Math.max(all, minPhraseWeight);
  }

  return {
    towards(group, tokens) {
      const there = new Set(contentOf(tokens));
      const share = Math.max(0, ...[...there].map((term) => shareOf(term, group)));
      if (share === 0) return 0;
      let cover = 0;
      for (const item of group.items) {
        for (const phrase of phrasesOf.get(item) ?? []) cover = Math.max(cover, coverOf(phrase, there));
      }
      return share * cover;
    },
  };
}

/** The different words that say something; all negations are one. */
function contentOf(tokens: readonly Token[]): string[] {
  const terms = tokens.flatMap(({ word, term }) => {
    if (term === 'not' || negations.has(word)) return ['not'];
    return functionWords.has(word) ? [] : [term];
  });
  return [...new Set(terms)];
}
