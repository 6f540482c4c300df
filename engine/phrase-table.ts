/**
 * Phrases, found at any word of a text that they begin at. A short abbreviation of a phrase is met by capitals only.
 *
 * Source: a burst trie over words (Heinz, Zobel and Williams, 2002), grown where texts go: phrases wait under their first
 * word as they were written, are cut into words when that word is met, and parted by their next word where many wait.
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

interface Waiting<Value> {
  readonly phrase: string;
  readonly value: Value;
  /** Keys of its words, once they are asked for. */
  keys?: readonly string[];
}

/** Where all phrases go on alike so far. */
interface Branch<Value> {
  waiting: Waiting<Value>[];
  ending: Value[];
  next: Map<string, Branch<Value>> | undefined;
}

export function createPhraseTable<Value>(): PhraseTable<Value> {
  const root = new Map<string, Branch<Value>>();
  /** By what stands before the first space, which many phrases share. */
  const firstKeys = new Map<string, string | undefined>();

  function keyOfFirst(phrase: string): string | undefined {
    const space = phrase.indexOf(' ');
    const start = space < 0 ? phrase : phrase.slice(0, space);
    if (firstKeys.has(start)) return firstKeys.get(start);
    const [word] = tokenise(start, 1);
    if (!word && space >= 0) return tokenise(phrase, 1).map(keyOfWord)[0];
    const key = word && keyOfWord(word);
    firstKeys.set(start, key);
    return key;
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
      const keys = keysOf(entry);
      if (standsAt(keys, depth, tokens, at)) found.push({ value: entry.value, last: at + keys.length - 1 });
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
        for (const entry of branch.waiting) if (isSame(keysOf(entry), keys)) found.push(entry.value);
        if (depth === keys.length) found.push(...branch.ending);
        branch = branch.next?.get(keys[depth] ?? '');
      }
      return found;
    },
    add(phrase, value) {
      const key = keyOfFirst(phrase);
      if (key !== undefined) wait(root, key, { phrase, value });
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

function part<Value>(branch: Branch<Value>, depth: number): void {
  branch.next ??= new Map();
  for (const entry of branch.waiting) {
    const key = keysOf(entry)[depth];
    if (key === undefined) branch.ending.push(entry.value);
    else wait(branch.next, key, entry);
  }
  branch.waiting = [];
}

function keysOf<Value>(entry: Waiting<Value>): readonly string[] {
  entry.keys ??= tokenise(entry.phrase).map(keyOfWord);
  return entry.keys;
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((key, index) => key === b[index]);
}

/** Whether the words of a phrase stand in a text from `at` on; the first `known` of them do. */
function standsAt(keys: readonly string[], known: number, tokens: readonly Token[], at: number): boolean {
  for (let index = known; index < keys.length; index++) {
    if (!meetsKey(tokens[at + index], keys[index] ?? '')) return false;
  }
  return true;
}

/** Whether a word of a text is the one that a phrase asks for. */
export function meetsKey(token: Token | undefined, key: string): boolean {
  return token !== undefined && (token.term === key || (isCased(token) && keyOfWord(token) === key));
}
