/**
 * Reads YAML so that every value keeps its place, and every value that is not what was expected becomes a problem at
 * that place while reading goes on. Knows YAML, and nothing of packs.
 */
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, visit } from 'yaml';
import type { Place, Report } from './problem.ts';

/** A value and the place it was read from. */
export interface Located<T> {
  readonly value: T;
  readonly at: Place;
}

export type YamlNode = Located<Node | null>;

/** A mapping whose keys are known; `at` is where it begins. */
export interface YamlMapping {
  readonly at: Place;
  readonly entries: ReadonlyMap<string, YamlNode>;
}

/** What a text must be beyond not empty. */
export interface TextRule {
  readonly test: (text: string) => boolean;
  /** Completes `"the text" …`. */
  readonly problem: string;
  readonly remedy: string;
}

/** Whether a list may be empty. */
export type ListSize = 'any' | 'some';

/** Which keys a mapping may have, and which it must have. */
export interface MappingShape {
  /** With its article, for messages: `a claim`. */
  readonly what: string;
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

/**
 * The content of a YAML text. Absent when the text is no YAML: then each error was reported, and nothing else can be
 * said about the file.
 */
export function parseYaml(file: string, text: string, report: Report): YamlReader | undefined {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  };
  // A warning is about a tag or a directive that nobody knows: an editor who wrote one meant something by it.
  const faults = [...document.errors, ...document.warnings];
  for (const { message, pos } of faults) {
    report(placeAt(pos[0]), `this is no YAML: ${message}`, 'correct the line, or put the text in quotes');
  }
  if (faults.length > 0) return undefined;
  let hasAlias = false;
  visit(document, {
    Alias: (_, { source, range }) => {
      hasAlias = true;
      report(
        placeAt(range?.[0] ?? 0),
        `the alias *${source} is not supported`,
        'write out what it stands for, or put the text in quotes',
      );
    },
  });
  if (hasAlias) return undefined;
  return new YamlReader(document.contents, placeAt, report);
}

/** Takes values out of one file. What is absent in an answer has been reported. */
export class YamlReader {
  readonly root: YamlNode;
  readonly #placeAt: (offset: number) => Place;
  readonly #report: Report;

  constructor(contents: Node | null, placeAt: (offset: number) => Place, report: Report) {
    this.#placeAt = placeAt;
    this.#report = report;
    this.root = this.#locate(contents, placeAt(0));
  }

  /** The items of a list, in order; none when the node is no list. */
  list(node: YamlNode, what: string, size: ListSize = 'any'): readonly YamlNode[] {
    if (!isSeq<Node | null>(node.value)) {
      this.#report(node.at, `${what} is no list`, 'write each item on a line of its own that begins with a hyphen');
      return [];
    }
    if (size === 'some' && node.value.items.length === 0) {
      this.#report(node.at, `${what} is an empty list`, 'write at least one item');
    }
    return node.value.items.map((item) => this.#locate(item, node.at));
  }

  /** A mapping with the keys it has; keys that do not belong are reported and left out, required ones that lack are reported. */
  mapping(node: YamlNode, shape: MappingShape): YamlMapping | undefined {
    if (!isMap<Node, Node | null>(node.value)) {
      this.#report(node.at, `this is not ${shape.what}`, `write the keys ${shape.required.join(', ')}`);
      return undefined;
    }
    const known = [...shape.required, ...shape.optional];
    const entries = new Map<string, YamlNode>();
    for (const { key, value } of node.value.items) {
      const name = isScalar(key) ? String(key.value) : '';
      const at = this.#locate(key, node.at).at;
      if (known.includes(name)) entries.set(name, this.#locate(value, at));
      else this.#report(at, `unknown key "${name}" in ${shape.what}`, `remove it or use one of ${known.join(', ')}`);
    }
    for (const name of shape.required) {
      if (!entries.has(name)) this.#report(node.at, `${shape.what} without "${name}"`, 'add the key');
    }
    return { at: node.at, entries };
  }

  /** The text under a key, its line breaks folded to spaces. Absent also when the key is. */
  text(mapping: YamlMapping, key: string, rule?: TextRule): Located<string> | undefined {
    const node = mapping.entries.get(key);
    return node && this.textOf(node, `"${key}"`, rule);
  }

  /** Like `text`, where `null` and no key at all mean that it is not known. */
  textOrNull(mapping: YamlMapping, key: string, rule?: TextRule): string | null {
    const node = mapping.entries.get(key);
    if (!node || isNull(node.value)) return null;
    return this.textOf(node, `"${key}"`, rule)?.value ?? null;
  }

  /** The texts of the list under a key; none when there is no key. */
  texts(mapping: YamlMapping, key: string, rule?: TextRule, size?: ListSize): readonly Located<string>[] {
    const node = mapping.entries.get(key);
    if (!node || (size !== 'some' && isNull(node.value))) return [];
    return this.textsOf(node, `"${key}"`, rule, size);
  }

  /** The texts of a list; items that are none are reported and left out. */
  textsOf(node: YamlNode, what: string, rule?: TextRule, size?: ListSize): readonly Located<string>[] {
    return this.list(node, what, size).flatMap((item) => this.textOf(item, `this item of ${what}`, rule) ?? []);
  }

  /** One text. `what` names it for messages. */
  textOf(node: YamlNode, what: string, rule?: TextRule): Located<string> | undefined {
    const value = isScalar(node.value) ? node.value.value : undefined;
    if (typeof value !== 'string') {
      this.#report(node.at, `${what} is no text`, 'write a text, in quotes where it looks like a number or is empty');
      return undefined;
    }
    const folded = value.replace(/[ \t\r\n]+/g, ' ').trim();
    if (folded === '') {
      this.#report(node.at, `${what} is empty`, 'write the text');
      return undefined;
    }
    if (rule && !rule.test(folded)) {
      this.#report(node.at, `"${folded}" ${rule.problem}`, rule.remedy);
      return undefined;
    }
    return { value: folded, at: node.at };
  }

  #locate(node: Node | null, fallback: Place): YamlNode {
    return { value: node, at: node?.range ? this.#placeAt(node.range[0]) : fallback };
  }
}

/** Whether a node says that the value is not known. */
export function isNull(node: Node | null): boolean {
  return node === null || (isScalar(node) && node.value === null);
}
