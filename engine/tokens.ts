/**
 * Words with their place in the text, and the one place where apostrophes, hyphens, full stops in abbreviations and
 * thousands separators are dealt with. "U.S.-led" is "us" and "led"; "Kyiv’s" counts as "kyiv"; "isn’t" and "cannot" count as
 * "not".
 *
 * Source: Porter's stemmer (1980) for English words. Cost: linear. Bad at: languages that do not part words by space,
 * and every language but English beyond exact forms.
 */
import { stemmer } from 'stemmer';
import type { Span } from './match.ts';
import { normalise, originalSpan } from './normalise.ts';
import { oneForm } from './word-forms.ts';

/** A word of a text; the span is in UTF-16 offsets of the original. */
export interface Token extends Span {
  /** The normalised word as written: "isn't", "kyiv's", "u.s.". */
  readonly word: string;
  /** What it is compared by: without possessive or contraction, stemmed. */
  readonly term: string;
  /** Written as an abbreviation in capitals, which tells "US" from "us". */
  readonly isCapitals: boolean;
  /** What stands between the word before and this one, normalised: white space and punctuation. */
  readonly before: string;
}

/** The words of a text in reading order. */
export function tokenise(text: string): Token[] {
  const normalised = normalise(text);
  const tokens: Token[] = [];
  let end = 0;
  for (const match of normalised.text.matchAll(words)) {
    const word = match[0];
    const span = originalSpan(normalised, match.index, match.index + word.length);
    const isCapitals = capitals.test(text.slice(span.start, span.end));
    const before = normalised.text.slice(end, match.index);
    end = match.index + word.length;
    tokens.push({ ...span, word, term: termOf(word), isCapitals, before });
  }
  return tokens;
}

/** Dotted abbreviations, then numbers with separators, then words with their apostrophes. */
const words = /\p{L}(?:\.\p{L})+(?![\p{L}\p{N}'])\.?|\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu;
const capitals = /^\p{Lu}\.?\p{Lu}/u;
const negation = /n't$|^cannot$/;
const clitic = /'(?:s|re|ll|ve|d|m)$/;
const isNumber = /^\p{N}+(?:[.,]\p{N}+)*$/u;
const isEnglish = /^[a-z]+$/;

/** No English word is longer; the limit keeps a page's endless strings away from the stemmer's expressions. */
const maxStemmedChars = 40;

function termOf(word: string): string {
  if (isNumber.test(word)) return word.replaceAll(',', '');
  if (negation.test(word)) return 'not';
  const bare = word.replace(clitic, '').replace(/['.]/g, '');
  return isEnglish.test(bare) && bare.length <= maxStemmedChars ? stemmer(oneForm(bare)) : bare;
}
