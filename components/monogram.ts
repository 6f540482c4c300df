/** Words that most names of outlets begin with, which tell none from another. */
const articles = /^(?:the|a|an)\s+/i;

/**
 * At most three capital letters that stand for a name: the first letters of its words, or the capitals of a single word
 * ("MyInd" is MI), else its first two letters. Not made to be unique: the name always stands beside it.
 */
export function monogramOf(name: string): string {
  const words = name.replace(articles, '').match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? [];
  const [first = ''] = words;
  const capitals = first.match(/\p{Lu}/gu) ?? [];
  const letters =
    words.length > 1 ? words.map(firstCharacter) : capitals.length > 1 ? capitals : [...first].slice(0, 2);
  return letters.slice(0, 3).join('').toUpperCase();
}

function firstCharacter(word: string): string {
  return [...word][0] ?? '';
}
