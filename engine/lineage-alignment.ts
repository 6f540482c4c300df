/**
 * Several texts in one table: a row for each, a column for words that stand in each other's place.
 *
 * Source: progressive multiple alignment as used to collate manuscripts (Spencer and Howe, "Collating texts using
 * progressive multiple alignment", 2004), each text laid against the table so far by Needleman and Wunsch (1970), scored
 * by the sum over all pairs. Preferred to a difference of two texts (`diff`) because other words in the same place must
 * meet in a column, and because a word of substance must draw more than "of". Cost: words times columns for each text.
 * Bad at: what moved, and what an early text was laid wrongly to, which no later one puts right.
 */
import { functionWords } from './function-words.ts';

/** A word as it is compared. Words that are compared alike count as the same. */
export interface Comparable {
  readonly word: string;
}

/** What each text has at one place, in the order of the texts given; undefined where it has nothing. */
export type Column<Item> = readonly (Item | undefined)[];

/** The columns in reading order. The same texts in another order give the same columns, their cells in that order. */
export function alignTexts<Item extends Comparable>(texts: readonly (readonly Item[])[]): Column<Item>[] {
  const order = orderByLikeness(texts);
  const columns = order.reduce<Column<Item>[]>((table, text, rows) => addText(table, rows, texts[text] ?? []), []);
  return columns.map((column) => texts.map((_, text) => column[order.indexOf(text)]));
}

/** What is most like all the others comes first; what is alike in that goes by its words. */
function orderByLikeness(texts: readonly (readonly Comparable[])[]): number[] {
  const words = texts.map((text) => text.map(({ word }) => word));
  const keys = words.map((list) => list.join(' '));
  const byWords = [...texts.keys()].sort((a, b) => compare(keys[a] ?? '', keys[b] ?? ''));
  const sets = words.map((list) => new Set(list));
  // Summed in one order, since the sum of fractions depends on it.
  const likeness = sets.map((one) => byWords.reduce((sum, at) => sum + likenessOf(one, sets[at] ?? new Set()), 0));
  return byWords.sort((a, b) => (likeness[b] ?? 0) - (likeness[a] ?? 0));
}

function compare(one: string, other: string): number {
  return Number(one > other) - Number(one < other);
}

/** Dice's coefficient (1945). */
function likenessOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((word) => other.has(word)).length;
  return (2 * shared) / Math.max(1, one.size + other.size);
}

/**
 * What a pair of texts earns in one column. Other words cost less than two gaps, so that they rather meet in a column than
 * not, and more than one, so that a phrase does not go out of its way for it.
 */
const [gap, unlike] = [-2, -3];
const alike = (word: string) => (functionWords.has(word) ? 3 : 9);

/** Steps of an alignment, besides the one that takes a column and a word together. */
const [onlyColumn, onlyWord] = [1, 2];

/** Lays one more text against a table of so many rows. */
function addText<Item extends Comparable>(
  table: readonly Column<Item>[],
  rows: number,
  text: readonly Item[],
): Column<Item>[] {
  const steps = findSteps(table, rows, text);
  const gaps = Array<undefined>(rows).fill(undefined);
  const columns: Column<Item>[] = [];
  for (let [at, word] = [table.length, text.length]; at > 0 || word > 0; ) {
    const step = steps[at * (text.length + 1) + word];
    if (step !== onlyWord) at--;
    if (step !== onlyColumn) word--;
    columns.push([...(step === onlyWord ? gaps : (table[at] ?? [])), step === onlyColumn ? undefined : text[word]]);
  }
  return columns.reverse();
}

/** The last step of the best way to each place, of so many columns before it and so many words. */
function findSteps(table: readonly Column<Comparable>[], rows: number, text: readonly Comparable[]): Uint8Array {
  const width = text.length + 1;
  const steps = new Uint8Array((table.length + 1) * width).fill(onlyWord, 0, width);
  let scores = Float64Array.from({ length: width }, (_, words) => words * rows * gap);
  for (const [at, column] of table.entries()) {
    const filled = column.filter((item) => item !== undefined);
    const next = scores.map((score) => score + filled.length * gap);
    steps.fill(onlyColumn, (at + 1) * width, (at + 2) * width);
    for (const [index, { word }] of text.entries()) {
      const same = filled.filter((item) => item.word === word).length;
      const pairs = same * alike(word) + (filled.length - same) * unlike + (rows - filled.length) * gap;
      const options = [(scores[index] ?? 0) + pairs, next[index + 1] ?? 0, (next[index] ?? 0) + rows * gap];
      const best = Math.max(...options);
      next[index + 1] = best;
      steps[(at + 1) * width + index + 1] = options.indexOf(best);
    }
    scores = next;
  }
  return steps;
}
