/**
 * Narrows a list down by typed words: each must stand somewhere in the text, also within a longer word, in any order; case,
 * accents and the shape of quotation marks aside. To find claims by what they mean is the engine's.
 */

/** A text as it is searched, for who searches it many times. */
export function toSearched(parts: readonly (string | null)[]): string {
  return parts
    .join('\n')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .toLowerCase();
}

/** Gives whether a text, as it is searched, holds all the words; a blank search lets every text pass. */
export function createWordFilter(search: string): (searched: string) => boolean {
  const words = toSearched([search]).split(/\s+/);
  return (searched) => words.every((word) => searched.includes(word));
}
