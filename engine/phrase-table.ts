/**
 * Phrases, found at any word of a text that they begin at. A short abbreviation of a phrase is met by capitals only.
 *
 * Source: a burst trie over words (Heinz, Zobel and Williams, 2002), grown where texts go: phrases wait under their first
 * word as they were written, are read word by word as far as texts go along, and parted by their next word where many
 * wait. What stands between two spaces is cut and stemmed once for all phrases, as words never reach over a space.
 * Cost: filing a phrase reads its first word; a look-up takes a step a word, and a comparison for each of the few that wait.
 */
import { type Token, tokenise } from './tokens.ts';

export interface PhraseTable<Value> {
  /** Files a phrase; one without a word is never found. */
  add(phrase: string, value: Value): void;
  /** The phrases whose words stand in the text from one word on, in no particular order. */
  findAt(tokens: readonly Token[], at: number): readonly PhraseFound<Value>[];
  /** The phrases of the very same words. */
  findSame(phrase: string): readonly Value[];
}

export interface PhraseFound<Value> {
  readonly value: Value;
  /** Index of the word that the phrase ends with. */
  readonly last: number;
}

/** "US" is no "us" and "WHO" no "who", but "Nato" is "NATO": capitals are asked for up to this many letters. */
const maxCasedChars = 3;

/** What a word of a phrase must have in common with a word of a text: its term, in capitals where it must be in capitals. */
export function keyOfWord({ term, isCapitals }: Token): string {
  return isCapitals && term.length <= maxCasedChars ? term.toUpperCase() : term;
}

/** So many phrases are compared one by one. */
const maxWaiting = 4;

const noKeys: readonly string[] = [];

interface Waiting<Value> {
  readonly phrase: string;
  readonly value: Value;
  /** Keys of its words as far as it has been read. */
  keys: readonly string[];
  /** Where in the phrase the rest begins, in UTF-16 units. */
  unread: number;
}

/** Where all phrases go on alike so far. */
interface Branch<Value> {
  waiting: Waiting<Value>[];
  ending: Value[];
  next: Map<string, Branch<Value>> | undefined;
}

export function createPhraseTable<Value>(): PhraseTable<Value> {
  const root = new Map<string, Branch<Value>>();
  const keysOfPieces = new Map<string, readonly string[]>();

  /** The keys of what stands from one place in a phrase up to a space. */
  function keysBetween(phrase: string, start: number, end: number): readonly string[] {
    const piece = phrase.slice(start, end);
    const known = keysOfPieces.get(piece);
    if (known) return known;
    const keys = tokenise(piece).map(keyOfWord);
    keysOfPieces.set(piece, keys);
    return keys;
  }

  /** The key of one word of a phrase, which is read as far as that; undefined behind its end. */
  function keyAt(entry: Waiting<Value>, at: number): string | undefined {
    while (at >= entry.keys.length && entry.unread < entry.phrase.length) {
      const space = entry.phrase.indexOf(' ', entry.unread);
      const end = space < 0 ? entry.phrase.length : space;
      const keys = keysBetween(entry.phrase, entry.unread, end);
      entry.keys = entry.keys.length === 0 ? keys : [...entry.keys, ...keys];
      entry.unread = end + 1;
    }
    return entry.keys[at];
  }

  /** Index of the word with which a phrase ends that stands in a text from `at` on; the first `known` of its words do. */
  function endAt(entry: Waiting<Value>, known: number, tokens: readonly Token[], at: number): number | undefined {
    for (let index = known; ; index++) {
      const key = keyAt(entry, index);
      if (key === undefined) return at + index - 1;
      if (!meetsKey(tokens[at + index], key)) return undefined;
    }
  }

  function isSame(entry: Waiting<Value>, keys: readonly string[]): boolean {
    return keys.every((key, index) => keyAt(entry, index) === key) && keyAt(entry, keys.length) === undefined;
  }

  function part(branch: Branch<Value>, depth: number): void {
    branch.next ??= new Map();
    for (const entry of branch.waiting) {
      const key = keyAt(entry, depth);
      if (key === undefined) branch.ending.push(entry.value);
      else wait(branch.next, key, entry);
    }
    branch.waiting = [];
  }

  function visit(
    branch: Branch<Value>,
    depth: number,
    tokens: readonly Token[],
    at: number,
    found: PhraseFound<Value>[],
  ) {
    if (branch.waiting.length > maxWaiting) part(branch, depth);
    for (const entry of branch.waiting) {
      const last = endAt(entry, depth, tokens, at);
      if (last !== undefined) found.push({ value: entry.value, last });
    }
    for (const value of branch.ending) found.push({ value, last: at + depth - 1 });
    const token = tokens[at + depth];
    if (!branch.next || !token) return;
    const same = branch.next.get(token.term);
    if (same) visit(same, depth + 1, tokens, at, found);
    const cased = isCased(token) ? branch.next.get(keyOfWord(token)) : undefined;
    if (cased) visit(cased, depth + 1, tokens, at, found);
  }

  return {
    findSame(phrase) {
      const keys = tokenise(phrase).map(keyOfWord);
      const found: Value[] = [];
      let branch = root.get(keys[0] ?? '');
      for (let depth = 1; branch; depth++) {
        if (branch.waiting.length > maxWaiting) part(branch, depth);
        for (const entry of branch.waiting) if (isSame(entry, keys)) found.push(entry.value);
        if (depth === keys.length) found.push(...branch.ending);
        branch = branch.next?.get(keys[depth] ?? '');
      }
      return found;
    },
    add(phrase, value) {
      const entry: Waiting<Value> = { phrase, value, keys: noKeys, unread: 0 };
      const key = keyAt(entry, 0);
      if (key !== undefined) wait(root, key, entry);
    },
    findAt(tokens, at) {
      const token = tokens[at];
      if (!token) return [];
      const same = root.get(token.term);
      const cased = isCased(token) ? root.get(keyOfWord(token)) : undefined;
      if (!same && !cased) return [];
      const found: PhraseFound<Value>[] = [];
      if (same) visit(same, 1, tokens, at, found);
      if (cased) visit(cased, 1, tokens, at, found);
      return found;
    },
  };
}

function isCased({ term, isCapitals }: Token): boolean {
  return isCapitals && term.length <= maxCasedChars;
}

function wait<Value>(branches: Map<string, Branch<Value>>, key: string, entry: Waiting<Value>): void {
  const branch = branches.get(key);
  if (branch) branch.waiting.push(entry);
  else branches.set(key, { waiting: [entry], ending: [], next: undefined });
}

/** Whether a word of a text is the one that a phrase asks for. */
export function meetsKey(token: Token | undefined, key: string): boolean {
  return token !== undefined && (token.term === key || (isCased(token) && keyOfWord(token) === key));
}
