/** Phrases of our own lists, found where they begin among the words of a text. Cost: the phrases that begin with one word. */
import type { Token } from './tokens.ts';

/** By their first words, so that few are tried. */
export type PhraseList = ReadonlyMap<string | undefined, readonly (readonly string[])[]>;

/** Phrases parted by `|`, of words as texts have them; a word `*` stands for any. */
export function phraseList(text: string): PhraseList {
  return Map.groupBy(
    text.split('|').map((phrase) => phrase.trim().split(' ')),
    ([first]) => first,
  );
}

/** How many words the first phrase of the list has that begins at the word; 0 where none does. */
export function wordsOfPhrase(list: PhraseList, tokens: readonly Token[], at: number): number {
  const found = list
    .get(tokens[at]?.word)
    ?.find((phrase) => phrase.every((each, offset) => each === '*' || tokens[at + offset]?.word === each));
  return found?.length ?? 0;
}
