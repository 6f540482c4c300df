/**
 * The lineage of an utterance: its variants as stretches in reading order, each the same in all of them or parted into
 * alternatives. It tells which words stand in each other's place, and nothing of who had them from whom.
 *
 * Source: the variant graph of collation (Schmidt and Colomb, "A data structure for representing multi-version texts
 * online", 2009; CollateX), its vertices drawn together into stretches, as a reader takes in a phrase and not a word. Case,
 * punctuation and the shape of marks are no difference, and stay in each variant's text. Bad at: "US" and "us", which count
 * as the same; what moved further than past one word.
 */
import { alignTexts } from './lineage-alignment.ts';
import { drawTogether, keyOf, type Word } from './lineage-rows.ts';
import { tokenise } from './tokens.ts';

/** What one source has: of the whole utterance, or of one stretch. */
export interface Variant {
  /** Id of the source. */
  readonly source: string;
  readonly text: string;
}

/**
 * The sources that have the same words at one stretch, in the order given, each with its exact text there, the white space
 * after it included. Empty texts: these sources have nothing there.
 */
export type Alternative = readonly [Variant, ...Variant[]];

/** One alternative where all sources have the same words; else several, by their first source, nothing last. */
export type Stretch = readonly Alternative[];

/**
 * The stretches of an utterance. Every source has its place in every stretch, and its texts joined are its variant. The
 * order of the variants decides nothing but the order of sources and alternatives. A source must not come twice.
 */
export function alignVariants(variants: readonly Variant[]): Stretch[] {
  const witnesses = variants.map(({ source, text }) => ({ source, words: cutWords(text), next: 0 }));
  const paths = new Map(witnesses.map(({ words }) => [keyOf(words), words]));
  const places = [...paths.keys()];
  const columns = alignTexts([...paths.values()]).map((column) => column.map((word) => (word ? [word] : [])));
  return drawTogether(columns).map((row) => {
    const alternatives = new Map<string, [Variant, ...Variant[]]>();
    for (const witness of witnesses) {
      const cell = row[places.indexOf(keyOf(witness.words))] ?? [];
      // Words that are the same may yet be written otherwise by each.
      const own = witness.words.slice(witness.next, witness.next + cell.length);
      witness.next += cell.length;
      const variant = { source: witness.source, text: own.map(({ text }) => text).join('') };
      const same = alternatives.get(keyOf(cell));
      if (same) same.push(variant);
      else alternatives.set(keyOf(cell), [variant]);
    }
    return [...alternatives.values()].sort(([a], [b]) => Number(a.text === '') - Number(b.text === ''));
  });
}

/** Excerpts are a sentence or two; what a text has beyond so many words counts as one, as it stands. */
const maxWords = 150;

/** The words concatenate to the text. A text of marks alone is one word. */
function cutWords(text: string): Word[] {
  const tokens = tokenise(text, maxWords + 1);
  const starts = tokens.map(({ start }, at) => {
    const end = tokens[at - 1]?.end;
    return end === undefined ? 0 : end + (/^\S*\s+/.exec(text.slice(end, start))?.[0].length ?? start - end);
  });
  const words = tokens
    .slice(0, maxWords)
    .map(({ word }, at) => ({ word, text: text.slice(starts[at], starts[at + 1]) }));
  const rest = text.slice(words.length < tokens.length || words.length === 0 ? starts[words.length] : text.length);
  return rest === '' ? words : [...words, { word: rest, text: rest }];
}
