/**
 * The phrases of a pack, read once and for all: the lexicon's, which fold words into concepts and name them, their contraries,
 * and those that only the cues of claims have. Words are numbers here and phrases rows of them, so that whoever starts with the
 * compiled form cuts and stems nothing. It is plain data and holds all that the matching needs of the lexicon.
 *
 * Cost: linear in the phrases. What stands between two spaces is read once for all of them, as words never reach over a space.
 */
import type { Pack } from './pack.ts';
import { titlesIn } from './titles.ts';
import { type Token, tokenise } from './tokens.ts';
import { keyOfWord } from './word-key.ts';
import { roleOf, roles } from './word-role.ts';

/** Stands behind each phrase. */
export const end = 0;
/** Stands between two parts of a phrase that a few words may come between. */
export const gap = 1;

/** Something that phrases can stand for. */
export interface CompiledConcept {
  /** `=` and the concept's id, or the phrase of a cue as it was written. */
  readonly name: string;
  /** How many phrases it has; they follow on those of the concept before. */
  readonly phrases: number;
  /** How many phrases state the contrary; they follow on its own. Absent where negation does not turn the concept. */
  readonly opposites?: number;
  /** Whether statements are attributed to it. */
  readonly speaks?: true;
  /** The titles that a person goes by, lower case. */
  readonly titles?: readonly string[];
}

export interface CompiledLexicon {
  readonly concepts: readonly CompiledConcept[];
  /** The keys of words by their numbers (`word-key.ts`). Numbers of words that differ in their role alone have the same key. */
  readonly words: readonly string[];
  /** For each word its role (`word-role.ts`). */
  readonly roles: readonly number[];
  /** The phrases of all concepts in order: the numbers of their words, `gap` where a few words may come between, then `end`. */
  readonly phrases: readonly number[];
  /** What items of cues stand for that are no names of concepts: of the concepts that have the very phrase the last. */
  readonly items: Readonly<Record<string, string>>;
}

/** Reads the pack's lexicon and the phrases of its claims' cues. */
export function compileLexicon({ lexicon, claims }: Pick<Pack, 'lexicon' | 'claims'>): CompiledLexicon {
  const concepts: CompiledConcept[] = [];
  const words = createWordList();
  const phrases: number[] = [];
  /** The last concept that has a phrase, by the phrase's words. */
  const conceptWith = new Map<string, string>();

  const add = (name: string, own: readonly string[], opposite: readonly string[] = []) => {
    for (const phrase of own) {
      phrases.push(...words.read(phrase), end);
      conceptWith.set(words.keysOf(phrase), name);
    }
    for (const phrase of opposite) phrases.push(...words.read(phrase), end);
  };
  for (const { concept, phrases: own, opposite, speaks } of lexicon) {
    const name = `=${concept}`;
    const titles = titlesIn(own);
    add(name, own, opposite);
    concepts.push({
      name,
      phrases: own.length,
      ...(opposite && { opposites: opposite.length }),
      ...(speaks && { speaks }),
      ...(titles.size > 0 && { titles: [...titles] }),
    });
  }

  const items: Record<string, string> = {};
  const loose = new Set<string>();
  for (const item of phrasesOfCues(claims)) {
    const concept = conceptWith.get(words.keysOf(item));
    if (concept === undefined) loose.add(item);
    else items[item] = concept;
  }
  for (const phrase of loose) {
    add(phrase, [phrase]);
    concepts.push({ name: phrase, phrases: 1 });
  }
  for (const item of loose) {
    const same = conceptWith.get(words.keysOf(item));
    if (same !== undefined && same !== item) items[item] = same;
  }
  return { concepts, words: words.keys, roles: words.roles, phrases, items };
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
  const pieces = new Map<string, readonly number[]>();

  const numberOf = (token: Token) => {
    const key = keyOfWord(token);
    const role = roleOf(token);
    const id = `${key} ${role}`;
    const number = numbers.get(id) ?? keys.length;
    if (number === keys.length) {
      numbers.set(id, number);
      keys.push(key);
      wordRoles.push(role);
    }
    return number;
  };
  const readPiece = (piece: string) => {
    const known = pieces.get(piece) ?? (piece === '…' ? [gap] : tokenise(piece).map(numberOf));
    pieces.set(piece, known);
    return known;
  };
  const read = (phrase: string) => phrase.replaceAll('…', ' … ').split(' ').flatMap(readPiece);
  return {
    keys,
    roles: wordRoles,
    /** The numbers of a phrase's words and gaps. */
    read,
    /** The same for phrases of the same words. */
    keysOf: (phrase: string) =>
      read(phrase)
        .map((number) => keys[number])
        .join(' '),
  };
}
