/** What holds for the files of `locales/`, as functions over them: each gives what breaks it, one line each. */
import { parse } from 'yaml';

/** The messages of a file by their keys; the forms of a plural each by its own, such as `count.claims.few`. */
export type Locale = ReadonlyMap<string, string>;

export function readLocale(yaml: string): Locale {
  return new Map(flatten(parse(yaml), []));
}

function flatten(value: unknown, path: readonly string[]): [key: string, message: string][] {
  if (typeof value !== 'object' || value === null) return [[path.join('.'), String(value)]];
  return Object.entries(value).flatMap(([key, inner]) => flatten(inner, [...path, key]));
}

/** Keys as code knows them: the forms of a plural under one key. English says which messages have forms. */
export function messageKeys(locale: Locale, english: Locale): ReadonlySet<string> {
  return new Set([...locale.keys()].map((key) => pluralOf(key, english) ?? key));
}

/** The key of the plural that this one is a form of; absent where it is none. */
function pluralOf(key: string, english: Locale): string | undefined {
  const group = key.slice(0, Math.max(0, key.lastIndexOf('.')));
  return english.has(`${group}.other`) ? group : undefined;
}

/** Keys that only one of the two has. */
export function unevenKeys(locale: Locale, english: Locale): readonly string[] {
  const [ours, theirs] = [messageKeys(locale, english), messageKeys(english, english)];
  return [
    ...without(theirs, ours).map((key) => `${key} is missing`),
    ...without(ours, theirs).map((key) => `${key} is not in English`),
  ];
}

function without(keys: ReadonlySet<string>, others: ReadonlySet<string>): readonly string[] {
  return [...keys].filter((key) => !others.has(key));
}

/** Counts are whole numbers; from here on the categories of every language repeat. */
const counts = Array.from({ length: 1001 }, (_, count) => count);

/**
 * Plurals without a form that the language needs, with one that it does not have, or with a form that keeps the number
 * to itself although it stands for more than one.
 */
export function pluralProblems(locale: Locale, english: Locale): readonly string[] {
  const rules = new Intl.PluralRules(locale.get('language'));
  const numbersOf = Map.groupBy(counts, (count) => rules.select(count));
  const plurals = new Set([...english.keys()].map((key) => pluralOf(key, english)).filter((key) => key !== undefined));
  return [...plurals].flatMap((plural) => {
    const needed = new Set([...numbersOf.keys()].map((category) => `${plural}.${category}`));
    const given = new Set([...locale.keys()].filter((key) => pluralOf(key, english) === plural));
    const silent = [...numbersOf]
      .filter(([category, numbers]) => numbers.length > 1 && !locale.get(`${plural}.${category}`)?.includes('$1'))
      .map(([category]) => `${plural}.${category}`);
    return [
      ...without(needed, given).map((key) => `${key} is missing`),
      ...without(given, needed).map((key) => `${key} is never used`),
      ...silent.filter((key) => given.has(key)).map((key) => `${key} does not say which number`),
    ];
  });
}

/** Messages that fill in other substitutions than English does. */
export function placeholderProblems(locale: Locale, english: Locale): readonly string[] {
  return [...locale].flatMap(([key, message]) => {
    const plural = pluralOf(key, english);
    if (plural) return [];
    const [ours, theirs] = [placeholders(message), placeholders(english.get(key) ?? '')];
    return ours === theirs ? [] : [`${key} fills in ${ours || 'nothing'}, in English ${theirs || 'nothing'}`];
  });
}

function placeholders(message: string): string {
  return [...new Set(message.match(/\$\d/g))].toSorted().join(' ');
}

/** Names and notations that are written in Latin letters in every language. */
const latinEverywhere = /\b(Sidelight|PDF|CSV|JSON|MIT|Enter|Esc|(?:news\.)?example\.org)\b/g;

/** What a locale says of itself, and languages by the names that they have in themselves. */
const notTranslated = /^(language|direction|options\.language\.(?!browser)[a-z]{2})$/;

/** Messages of a language in another script that have English left over. */
export function leftoverEnglish(locale: Locale): readonly string[] {
  return [...locale]
    .filter(([key]) => !notTranslated.test(key))
    .filter(([, message]) => /\p{Script=Latin}/u.test(message.replace(latinEverywhere, '')))
    .map(([key, message]) => `${key}: ${message}`);
}

/** Typewriter signs where the language has its own: straight quotation marks, three dots, a hyphen for a dash. */
export function typewriterSigns(locale: Locale): readonly string[] {
  return [...locale].filter(([, message]) => /["'`]|\.\.\.| - |--/.test(message)).map(([key]) => key);
}

/** What is not written so in Ukrainian: English quotation marks, a space before …, letters that Ukrainian does not have. */
export function notUkrainian(locale: Locale): readonly string[] {
  return [...locale].filter(([, message]) => /[“”‘]|\s…|[ёъыэ]/i.test(message)).map(([key]) => key);
}
