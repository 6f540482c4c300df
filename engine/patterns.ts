/**
 * The phrases of a pack, filed once for all who look for them: those of the lexicon, which fold words into concepts and name
 * them, their contraries, and those that only the cues of claims have.
 */
import { areSameParts, type Parts, readParts, splitAtGaps } from './gap-pattern.ts';
import type { Meaning } from './occurrence.ts';
import type { Pack } from './pack.ts';
import { createPhraseTable, type PhraseFound } from './phrase-table.ts';
import type { Token } from './tokens.ts';

/** A phrase of the lexicon or of a cue. */
export interface Pattern extends Meaning {
  /** Place among all patterns: of two that meet the same words the first counts. */
  readonly order: number;
  /** Whether its words become one term. */
  readonly folds: boolean;
  readonly behindGaps: readonly string[];
  /** The same in words, once they are asked for. */
  parts?: Parts;
}

/** The patterns whose words up to the first gap stand in a text, by the word that they begin at. */
export type PatternsFound = readonly (readonly PhraseFound<Pattern>[])[];

export interface Patterns {
  find(tokens: readonly Token[]): PatternsFound;
  /** Those that begin at one word. */
  findAt(tokens: readonly Token[], at: number): PatternsFound[number];
  /** The concept that an item of a cue stands for: its own name, or that of the concept which has it as a phrase. */
  resolve(item: string): string;
}

/** Reads the pack's lexicon and the phrases of its claims' cues. */
export function createPatterns({ lexicon, claims }: Pick<Pack, 'lexicon' | 'claims'>): Patterns {
  const table = createPhraseTable<Pattern>();
  let order = 0;
  const add = (phrase: string, concept: string, isSigned: boolean, isOpposite: boolean) => {
    const { start, behindGaps } = splitAtGaps(phrase);
    const folds = behindGaps.length === 0 && !isOpposite && isConcept(concept);
    table.add(start, { concept, isSigned, isOpposite, order: order++, folds, behindGaps });
  };
  for (const { concept, phrases, opposite } of lexicon) {
    for (const phrase of phrases) add(phrase, `=${concept}`, opposite !== undefined, false);
    for (const phrase of opposite ?? []) add(phrase, `=${concept}`, true, true);
  }

  /** The concept of the lexicon that has the very phrase; of several the last. */
  function conceptWith(phrase: string): string | undefined {
    const { start, behindGaps } = splitAtGaps(phrase);
    const parts = readParts(behindGaps);
    return table
      .findSame(start)
      .filter((pattern) => !pattern.isOpposite && areSameParts(partsOf(pattern), parts))
      .reduce<Pattern | undefined>((last, pattern) => (last && last.order > pattern.order ? last : pattern), undefined)
      ?.concept;
  }

  const concepts = new Map<string, string>();
  const resolve = (item: string) => {
    if (isConcept(item)) return item;
    const known = concepts.get(item);
    if (known !== undefined) return known;
    const concept = conceptWith(item) ?? item;
    // What is loose yet may be filed later, and then stands for whatever is filed for the same words.
    if (isConcept(concept)) concepts.set(item, concept);
    return concept;
  };
  const loose = new Set<string>();
  for (const { cues } of claims) {
    if (!cues) continue;
    for (const item of [...cues.all.flat(), ...cues.about.flat(), ...cues.by, ...cues.none]) {
      if (!isConcept(resolve(item))) loose.add(item);
    }
  }
  for (const phrase of loose) add(phrase, phrase, false, false);

  return { resolve, findAt: table.findAt, find: (tokens) => tokens.map((_, at) => table.findAt(tokens, at)) };
}

function isConcept(item: string): boolean {
  return item.startsWith('=');
}

/** What stands behind a pattern's gaps. */
export function partsOf(pattern: Pattern): Parts {
  pattern.parts ??= readParts(pattern.behindGaps);
  return pattern.parts;
}
