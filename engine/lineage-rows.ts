/**
 * From columns of single words to stretches as a reader takes them in: words that are shared by the same texts in one, and
 * what differs in one. Nothing is moved: a row is the cells of neighbouring columns, joined.
 */
import { functionWords } from './function-words.ts';

/** A word of a text, with what touches it. */
export interface Word {
  /** As it is compared. */
  readonly word: string;
  /** As it stands, with the marks that touch it and the white space after it. */
  readonly text: string;
}

/** What each text has at one place, the texts in one order throughout. */
export type Row = readonly (readonly Word[])[];

/** Rows of a word each, drawn together. */
export function drawTogether(columns: readonly Row[]): Row[] {
  return mergeRows(dissolveRows(mergeRows(columns)));
}

/** Equal for the same words, empty for none. */
export function keyOf(words: readonly Word[]): string {
  return words.map(({ word }) => word).join(' ');
}

/** Draws neighbours together as long as no two paths that share words are parted by it. */
function mergeRows(rows: readonly Row[]): Row[] {
  const merged: Row[] = [];
  for (const row of rows) {
    const last = merged.at(-1);
    if (last && keepsTogether([last, row])) merged[merged.length - 1] = concatenate([last, row]);
    else merged.push(row);
  }
  return merged;
}

/**
 * Takes a lone function word, and a word that another moved past, into the stretch before or after it, where those who
 * share it part on both sides alike.
 */
function dissolveRows(rows: readonly Row[]): Row[] {
  const dissolved = [...rows];
  for (let at = 1; at < dissolved.length - 1; at++) {
    const [before = [], row = [], after = []] = dissolved.slice(at - 1, at + 2);
    if (row.some(({ length }) => length > 1) || !(isLight(row) || moved(before, after))) continue;
    if (!partsAlike(row, before, after)) continue;
    if (keepsTogether([before], row)) dissolved.splice(at - 1, 2, concatenate([before, row]));
    else if (keepsTogether([after], row)) dissolved.splice(at, 2, concatenate([row, after]));
    else continue;
    at--;
  }
  return dissolved;
}

function isLight(row: Row): boolean {
  return row.flat().every(({ word }) => functionWords.has(word));
}

/** Whether one path has a word of substance before that another has after. */
function moved(before: Row, after: Row): boolean {
  return before.some((words, path) =>
    words.some(
      ({ word }) =>
        !functionWords.has(word) &&
        after.some((others, other) => other !== path && others.some((candidate) => candidate.word === word)),
    ),
  );
}

/** Whether all paths that have the same words in one of the rows have the same in each, and in the row between. */
function keepsTogether(rows: readonly Row[], between: Row = []): boolean {
  const keys = rows.map((row) => row.map(keyOf));
  const keysBetween = between.map(keyOf);
  return keys.every((shared) =>
    everyPairWithSameWords(
      shared,
      (one, other) => keysBetween[one] === keysBetween[other] && keys.every((own) => own[one] === own[other]),
    ),
  );
}

/** Whether any two paths that share the row's word have the same words on both sides of it or on neither. */
function partsAlike(row: Row, before: Row, after: Row): boolean {
  const [keys = [], left = [], right = []] = [row, before, after].map((each) => each.map(keyOf));
  return everyPairWithSameWords(keys, (one, other) => (left[one] === left[other]) === (right[one] === right[other]));
}

function everyPairWithSameWords(keys: readonly string[], holds: (one: number, other: number) => boolean): boolean {
  return keys.every((key, one) =>
    keys.every((otherKey, other) => key === '' || key !== otherKey || other <= one || holds(one, other)),
  );
}

function concatenate(rows: readonly Row[]): Row {
  return rows[0]?.map((_, path) => rows.flatMap((row) => row[path] ?? [])) ?? [];
}
