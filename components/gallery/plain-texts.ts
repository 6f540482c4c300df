/** The words of a file in `locales/` in a plain page or a test, where no browser hands them out. */
import { parse } from 'yaml';
import { type Messages, type Translate, translateWith } from '../../locales/translate.ts';

/** @param disguise Changes every message before its substitutions are filled in, for a pseudo-locale. */
export function plainTexts(yaml: string, disguise: (message: string) => string = (message) => message): Translate {
  const messages = flatMessages(yaml);
  return translateWith(
    Object.fromEntries(
      Object.entries(messages).map(([name, message]) => [name, ownKeys.has(name) ? message : disguise(message)]),
    ),
  );
}

/** What a locale says of itself, which no pseudo-locale may change. */
const ownKeys = new Set(['language', 'direction']);

/** A pseudo-locale whose words are longer by two fifths or more, as some languages' are; they stay legible. */
export function lengthen(message: string): string {
  return message.replace(/\p{L}+/gu, (word) => word + word.slice(0, Math.ceil(word.length * 0.4)));
}

/** The messages of a locale's file by their names in `_locales`. */
function flatMessages(yaml: string): Messages {
  return Object.fromEntries(flatten(parse(yaml), []));
}

function flatten(value: unknown, path: readonly string[]): [name: string, message: string][] {
  if (typeof value !== 'object' || value === null) return [[path.join('_'), String(value)]];
  return Object.entries(value).flatMap(([key, inner]) => flatten(inner, [...path, key]));
}
