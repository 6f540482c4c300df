/**
 * Compiles the lexicon of a pack and the phrases of its claims' cues (`compiled-lexicon.ts`). Cost: linear in the phrases; what
 * stands between two spaces is cut and stemmed once for all of them, as words never reach over a space.
 */
import { type CompiledConcept, type CompiledLexicon, firstWord, gap, packPhrases } from './compiled-lexicon.ts';
import { countHintTerms } from './hint-terms.ts';
import type { Pack } from './pack.ts';
import { hasPersonsName, titlesIn } from './titles.ts';
import { type Token, tokenise } from './tokens.ts';
import { keyOfWord } from './word-key.ts';
import { roleOf, roles } from './word-role.ts';

export function compileLexicon({ lexicon, claims }: Pick<Pack, 'lexicon' | 'claims'>): CompiledLexicon {
  const words = createWordList();
  const concepts: CompiledConcept[] = [];
  /** The phrases of each concept and those of its contrary, list after list. */
  const lists: (readonly number[])[][] = [];
  /** The last concept that has a phrase, by the phrase's words. */
  const conceptWith = new Map<string, string>();
  const add = (concept: CompiledConcept, phrases: readonly string[], opposites: readonly string[]) => {
    concepts.push(concept);
    lists.push(phrases.map(words.read), opposites.map(words.read));
    for (const phrase of phrases) conceptWith.set(words.keysOf(phrase), concept.name);
  };

  for (const { concept, phrases, opposite, speaks } of lexicon) {
    const titles = [...titlesIn(phrases)];
    const compiled: CompiledConcept = {
      name: `=${concept}`,
      phrases: phrases.length,
      ...(opposite && { opposites: opposite.length }),
      ...(speaks && { speaks }),
      ...(titles.length > 0 && { titles }),
      ...(hasPersonsName(phrases) && { isPerson: true }),
    };
    add(compiled, phrases, opposite ?? []);
  }
  const items: Record<string, string> = {};
  const loose = new Set<string>();
  for (const item of phrasesOfCues(claims)) {
    const concept = conceptWith.get(words.keysOf(item));
    if (concept === undefined) loose.add(item);
    else items[item] = concept;
  }
  for (const phrase of loose) add({ name: phrase, phrases: 1 }, [phrase], []);
  for (const item of loose) {
    const same = conceptWith.get(words.keysOf(item)) ?? item;
    if (same !== item) items[item] = same;
  }

  const { order, renumber } = commonestFirst(words.count(), lists.flat(2));
  const renumbered = lists.flatMap((phrases) => phrases.map((phrase) => phrase.map(renumber)).sort(byWords));
  const keys = order.map((word) => words.keys[word] ?? '');
  const wordRoles = order.map((word) => words.roles[word] ?? roles.filler);
  const own = lexicon.map((_, at) => lists[2 * at]?.map((phrase) => phrase.map(renumber)) ?? []);
  return {
    concepts,
    words: keys,
    hints: countHintTerms(keys, wordRoles, own),
    phrases: packPhrases(renumbered),
    unpackedLength: renumbered.reduce((sum, phrase) => sum + phrase.length + 1, 0),
    items,
  };
}

function* phrasesOfCues(claims: Pack['claims']): Generator<string> {
  for (const { cues } of claims) {
    if (!cues) continue;
    for (const item of [...cues.all.flat(), ...cues.about.flat(), ...cues.by, ...cues.none]) {
      if (!item.startsWith('=')) yield item;
    }
  }
}

function createWordList() {
  const keys = ['', '…'];
  const wordRoles: number[] = [roles.filler, roles.filler];
  const numbers = new Map<string, number>();
  const pieces = new Map<string, readonly number[]>([['…', [gap]]]);

  const numberOf = (token: Token) => {
    const key = keyOfWord(token);
    const role = roleOf(token);
    const known = numbers.get(`${key} ${role}`);
    if (known !== undefined) return known;
    numbers.set(`${key} ${role}`, keys.length);
    wordRoles.push(role);
    return keys.push(key) - 1;
  };
  const readPiece = (piece: string) => {
    const known = pieces.get(piece) ?? tokenise(piece).map(numberOf);
    pieces.set(piece, known);
    return known;
  };
  const read = (phrase: string) => phrase.replaceAll('…', ' … ').split(' ').flatMap(readPiece);
  return {
    keys,
    roles: wordRoles,
    count: () => keys.length,
    /** The numbers of a phrase's words and gaps. */
    read,
    /** The same for phrases of the same words. */
    keysOf: (phrase: string) =>
      read(phrase)
        .map((number) => keys[number])
        .join(' '),
  };
}

/** The words with those that come most often in front, so that their new numbers are few digits. */
function commonestFirst(count: number, numbers: readonly number[]) {
  const uses = new Array<number>(count).fill(0);
  for (const number of numbers) uses[number] = (uses[number] ?? 0) + 1;
  const all = Array.from(uses.keys());
  const words = all.slice(firstWord).sort((a, b) => (uses[b] ?? 0) - (uses[a] ?? 0) || a - b);
  const order = [...all.slice(0, firstWord), ...words];
  const places = new Array<number>(count);
  for (const [place, word] of order.entries()) places[word] = place;
  return { order, renumber: (word: number) => places[word] ?? 0 };
}

/** Phrases that begin alike follow on each other. */
function byWords(a: readonly number[], b: readonly number[]): number {
  const differing = a.findIndex((number, at) => number !== b[at]);
  return differing < 0 ? a.length - b.length : (a[differing] ?? 0) - (b[differing] ?? -1);
}
