/**
 * What a word is compared by: without possessive or contraction, its irregular forms joined, stemmed.
 *
 * Source: Porter's stemmer (1980). Bad at: every language but English beyond exact forms.
 */
import { stemmer } from 'stemmer';
import { oneForm } from './word-forms.ts';

const negation = /n't$|^cannot$/;
const clitic = /'(?:s|re|ll|ve|d|m)$/;
const isNumber = /^\p{N}+(?:[.,]\p{N}+)*$/u;
const isEnglish = /^[a-z]+$/;

/** No English word is longer; the limit keeps a page's endless strings away from the stemmer's expressions. */
const maxStemmedChars = 40;

/** The term of a normalised word. */
export function termOf(word: string): string {
  if (isNumber.test(word)) return word.replaceAll(',', '');
  if (negation.test(word)) return 'not';
  const bare = word.replace(clitic, '').replace(/['.]/g, '');
  return isEnglish.test(bare) && bare.length <= maxStemmedChars ? stemmer(oneForm(bare)) : bare;
}
