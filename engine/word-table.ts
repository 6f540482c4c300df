/**
 * The words read lately, each with the term that it is compared by: a page's words are stemmed once, and found again
 * without being cut out of the text.
 *
 * Source: open addressing with linear probing over FNV-1a hashes. Cost: linear in the word. The table is bounded and starts
 * again when it is full; no answer depends on what it holds.
 */
import { characterAt, formOf } from './characters.ts';
import { termOf } from './term.ts';

/** A normalised word, and what it is compared by. */
export interface WordForm {
  readonly word: string;
  readonly term: string;
}

/** A table is doubled or started again when half of it is full, so that probing stays short. Powers of two. */
const firstSlots = 1 << 12;
/** About three megabytes when full: the bundled pack has four thousand words, a page one or two thousand. */
const maxSlots = 1 << 16;
/** A longer string is no word that comes again, and is not kept. */
const maxKeptChars = 40;

let slots: (WordForm | undefined)[] = new Array(firstSlots).fill(undefined);
let count = 0;

/** The form of the word at a place of a text where all units are plain (`characters.ts`). */
export function wordFormAt(text: string, start: number, end: number): WordForm {
  if (end - start > maxKeptChars) return makeForm(text, start, end);
  let slot = firstSlot(text, start, end);
  for (let known = slots[slot]; known; known = slots[slot]) {
    if (isSame(known.word, text, start, end)) return known;
    slot = (slot + 1) & (slots.length - 1);
  }
  const form = makeForm(text, start, end);
  if (count >= slots.length / 2) makeRoom();
  keep(form);
  return form;
}

function firstSlot(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ formOf(characterAt(text, at)), 0x01000193);
  return (hash ^ (hash >>> 15)) & (slots.length - 1);
}

function isSame(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++) {
    if (word.charCodeAt(at) !== formOf(characterAt(text, start + at))) return false;
  }
  return true;
}

function makeForm(text: string, start: number, end: number): WordForm {
  let word = '';
  for (let at = start; at < end; at++) word += String.fromCharCode(formOf(characterAt(text, at)));
  return { word, term: termOf(word) };
}

function makeRoom(): void {
  const old = slots;
  count = 0;
  slots = new Array(Math.min(2 * old.length, maxSlots)).fill(undefined);
  if (old.length < maxSlots) for (const form of old) if (form) keep(form);
}

function keep(form: WordForm): void {
  let slot = firstSlot(form.word, 0, form.word.length);
  while (slots[slot]) slot = (slot + 1) & (slots.length - 1);
  slots[slot] = form;
  count++;
}
