/**
 * Whether a sentence gives another year or another number than a wording. Cost: linear. Bad at: numbers in words, and
 * sentences where the number belongs to something else.
 */
import type { Token } from './tokens.ts';

/** Whether both give a year and share none, or both give another number and share none. */
export function contradictsNumbers(sentence: readonly Token[], wording: readonly Token[]): boolean {
  // Few sentences give any.
  if (!sentence.some(({ term }) => isNumber(term))) return false;
  return differ(years, sentence, wording) || differ(otherNumbers, sentence, wording);
}

const year = /^(?:1[89]|20)\d\d$/;

function years(tokens: readonly Token[]): string[] {
  return tokens.flatMap(({ term }) => (isNumber(term) && year.test(term) ? [term] : []));
}

function otherNumbers(tokens: readonly Token[]): string[] {
  return tokens.flatMap(({ term }) => (isNumber(term) && !year.test(term) ? [term] : []));
}

/** Most terms are told by their first unit. */
function isNumber(term: string): boolean {
  const unit = term.charCodeAt(0);
  return unit < 0x80 ? unit >= 0x30 && unit <= 0x39 : /^\p{N}/u.test(term);
}

function differ(pick: typeof years, sentence: readonly Token[], wording: readonly Token[]): boolean {
  const given = pick(sentence);
  if (given.length === 0) return false;
  const wanted = new Set(pick(wording));
  return wanted.size > 0 && !given.some((term) => wanted.has(term));
}
