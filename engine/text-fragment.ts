/**
 * Links that lead to a sentence inside a page: URL text fragments (https://wicg.github.io/scroll-to-text-fragment/).
 * Bad at: a sentence whose first and last words stand elsewhere on the page before it.
 */

/** Beyond this many words a link names only the first and the last words: shorter, and safe against a change between. */
const maxExactWords = 10;

/** Words named at each end of a long excerpt: enough to be unique in an article. */
const edgeWords = 5;

/** The address with a text fragment for the excerpt; a fragment that the address has is dropped. */
export function linkToSentence(url: string, excerpt: string): string {
  const address = url.replace(/#.*$/s, '');
  const words = Array.from(excerpt.matchAll(/\S+/g), ([word]) => word);
  const parts =
    words.length > maxExactWords
      ? [words.slice(0, edgeWords).join(' '), words.slice(-edgeWords).join(' ')]
      : [words.join(' ')];
  const terms = parts.map(withoutEdges).filter((part) => part !== '');
  return terms.length === 0 ? address : `${address}#:~:text=${terms.map(encodeTerm).join(',')}`;
}

/** Cuts to the first and the last letter or digit, since a fragment must begin and end with a word. */
function withoutEdges(text: string): string {
  const letters = Array.from(text.matchAll(/[\p{L}\p{N}]\p{M}*/gu));
  const first = letters[0];
  const last = letters.at(-1);
  return first && last ? text.slice(first.index, last.index + last[0].length) : '';
}

/** `-` and `,` have a meaning in the directive; `encodeURIComponent` sees to the comma and the ampersand. */
function encodeTerm(term: string): string {
  return encodeURIComponent(term.toWellFormed()).replaceAll('-', '%2D');
}
