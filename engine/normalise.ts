/**
 * Text as it is compared, with the way back to the text as it stands. Lower case; quotation marks, apostrophes, dashes
 * and white space in one form each; soft hyphens and other format characters gone; accents gone.
 *
 * Source: Unicode compatibility decomposition (UAX #15), done per code point so that the way back is one table.
 * Cost: linear, eight bytes a character. Bad at: scripts whose vowels are combining marks (they lose them), and
 * letters that differ by their accent alone ("résumé", "resume").
 */
import type { Span } from './match.ts';

export interface NormalisedText {
  readonly text: string;
  /** For each UTF-16 unit of `text`, where its original character starts. Never falls. */
  readonly starts: Uint32Array;
  /** For each UTF-16 unit of `text`, where its original character ends, its combining marks included. Never falls. */
  readonly ends: Uint32Array;
}

/** Normalises any string, lone surrogates included. */
export function normalise(original: string): NormalisedText {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let start = 0;
  for (const character of original) {
    const end = start + character.length;
    if (isCombiningMark(character)) {
      if (ends.at(-1) === start) ends[ends.length - 1] = end;
    } else {
      for (const unit of unitsOf(character).split('')) {
        if (unit === ' ' && parts.at(-1) === ' ') {
          ends[ends.length - 1] = end;
          continue;
        }
        parts.push(unit);
        starts.push(start);
        ends.push(end);
      }
    }
    start = end;
  }
  return { text: parts.join(''), starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
}

/** The original span of a non-empty span of the normalised text. */
export function originalSpan(normalised: NormalisedText, start: number, end: number): Span {
  return { start: normalised.starts[start] ?? 0, end: normalised.ends[end - 1] ?? 0 };
}

/** Whether a character belongs to the one before it. */
export function isCombiningMark(character: string): boolean {
  return combiningMark.test(character);
}

const combiningMark = /^\p{M}$/u;
const combiningMarks = /\p{M}/gu;
const onlyWord = /^[\p{L}\p{M}\p{N}]+$/u;
const whiteSpace = /^\s$/u;
const formatCharacter = /^\p{Cf}$/u;

const forms = new Map<string, string>();
for (const apostrophe of '‘’‚‛ʼ′´`＇') forms.set(apostrophe, "'");
for (const mark of '“”„‟«»″＂') forms.set(mark, '"');
for (const dash of '‐‑‒–—―−') forms.set(dash, '-');

/** The UTF-16 units that a character is compared as; none for a character that is only formatting. */
export function unitsOf(character: string): string {
  const code = character.charCodeAt(0);
  if (code > 0x20 && code < 0x7f && code !== 0x60) return character.toLowerCase();
  if (formatCharacter.test(character)) return '';
  if (whiteSpace.test(character)) return ' ';
  const form = forms.get(character) ?? decompose(character).replace(combiningMarks, '').toLowerCase();
  return [...form].map((unit) => forms.get(unit) ?? unit).join('');
}

/** A character that stands for several words or a fraction stays one, since words must not share a character. */
function decompose(character: string): string {
  const decomposed = character.normalize('NFKD');
  return decomposed.length === 1 || onlyWord.test(decomposed) ? decomposed : character.normalize('NFD');
}
