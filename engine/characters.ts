/**
 * What one UTF-16 unit is to the tokeniser, from a table instead of expressions: nearly all that stands on a page is
 * compared as one unit, whatever stands around it. What is not (combining marks, ligatures, format characters,
 * surrogates, most scripts of Asia) has no entry, and the text that holds it is read the long way through `normalise`.
 *
 * Cost: a unit's entry is worked out when it is first met; the table has 33 kB.
 */
import { isCombiningMark, unitsOf } from './normalise.ts';

/** Nothing from here on is in the table: before it lie the European alphabets, general punctuation and currencies. */
const tableSize = 0x2100;

/** The lower sixteen bits of an entry: the unit that it is compared as. */
const formBits = 0xffff;
/** Flags of an entry: what its form is. */
export const letter = 1 << 16;
export const numeral = 1 << 17;
/** Whether the unit itself, not its form, is a capital. */
export const capital = 1 << 18;
/** The unit cannot be read by itself; the only flag of its entry. */
export const notPlain = 1 << 19;
const known = 1 << 20;

const entries = new Uint32Array(tableSize);

/** The entry of a text's unit; 0 behind its end. */
export function characterAt(text: string, at: number): number {
  if (at >= text.length) return 0;
  const unit = text.charCodeAt(at);
  return unit < tableSize ? entries[unit] || addEntry(unit) : notPlain;
}

/** The unit that an entry's unit is compared as. */
export function formOf(entry: number): number {
  return entry & formBits;
}

/** Whether the character at a place of a text, of one unit or two, is a capital. */
export function isCapitalAt(text: string, at: number): boolean {
  const entry = characterAt(text, at);
  return (entry & notPlain) === 0 ? (entry & capital) !== 0 : /^\p{Lu}/u.test(text.slice(at, at + 2));
}

function addEntry(unit: number): number {
  const character = String.fromCharCode(unit);
  const form = unitsOf(character);
  const entry =
    isCombiningMark(character) || form.length !== 1 ? notPlain : form.charCodeAt(0) | flagsOf(character, form);
  entries[unit] = entry | known;
  return entry | known;
}

function flagsOf(character: string, form: string): number {
  const isLetter = /\p{L}/u.test(form) ? letter : 0;
  const isNumeral = /\p{N}/u.test(form) ? numeral : 0;
  return isLetter | isNumeral | (/\p{Lu}/u.test(character) ? capital : 0);
}
