/**
 * How a message of a locale becomes what the reader reads: which plural form, which substitutions, how numbers are
 * written. Where messages come from is the caller's: the browser, a file of the extension, a plain page. A group of
 * `en.yml` that has `other` is one message in its plural forms, named by the categories of CLDR
 * (https://cldr.unicode.org/index/cldr-spec/plural-rules). See `docs/decisions/plurals-by-category.md`.
 */
import type { createI18n } from '@wxt-dev/i18n';
import type { GeneratedI18nStructure } from '#i18n';

type GeneratedKey = Exclude<keyof GeneratedI18nStructure, `@@${string}`>;
type PluralKeyOf<Key> = Key extends `${infer Plural}.other` ? Plural : never;
type PluralKey = PluralKeyOf<GeneratedKey>;

type Structure = {
  [Key in Exclude<GeneratedKey, `${PluralKey}.${string}`>]: GeneratedI18nStructure[Key];
} & {
  [Key in PluralKey]: { plural: true; substitutions: GeneratedI18nStructure[`${Key}.other`]['substitutions'] };
};

/**
 * Gives the reader's wording of a key of `locales/en.yml`, checked with its plural and substitutions: `t(key)`,
 * `t(key, [one, two])` for `$1` and `$2`, `t(key, count)` for a plural, of which `$1` is then the count. Numbers are
 * written as the language writes them.
 */
export type Translate = ReturnType<typeof createI18n<Structure>>['t'];

/** The message of that name with its substitutions filled in, as `i18n.getMessage` of the browsers gives it. */
export type GetMessage = (name: string, substitutions: string[]) => string;

/** The messages of one language by their names in `_locales`: `shared_close` is the key `shared.close`. */
export type Messages = Readonly<Record<string, string>>;

type Substitutions = readonly (string | number)[];

/** A translate function over somebody's messages, the message `language` among them. Nothing is asked for before it is used. */
export function createTranslate(getMessage: GetMessage): Translate {
  let plurals: Intl.PluralRules | undefined;
  let numbers: Intl.NumberFormat | undefined;
  const pluralOf = (count: number) => {
    plurals ??= new Intl.PluralRules(getMessage('language', []));
    return plurals.select(count);
  };
  const write = (value: string | number) => {
    if (typeof value === 'string') return value;
    if (isWrittenAlike(value)) return String(value);
    numbers ??= new Intl.NumberFormat(getMessage('language', []));
    return numbers.format(value);
  };

  function translate(key: string, ...args: readonly (number | Substitutions)[]): string {
    const count = args.find((arg) => typeof arg === 'number');
    const substitutions = args.find((arg) => typeof arg === 'object') ?? (count === undefined ? [] : [count]);
    const full = count === undefined ? key : `${key}.${pluralOf(count)}`;
    return getMessage(full.replaceAll('.', '_'), substitutions.map(write));
  }
  return translate as Translate;
}

/** A translate function over messages at hand. A name that they lack reads as the empty string, as in a browser. */
export function translateWith(messages: Messages): Translate {
  return createTranslate((name, substitutions) =>
    (messages[name] ?? '').replace(/\$(\d)/g, (_, place) => substitutions[place - 1] ?? ''),
  );
}

/**
 * Whether all languages that we speak write a number with the same digits and no mark between them. To set the writing of numbers
 * up takes a browser ten milliseconds and more, once in every page, and a card has none but such.
 */
function isWrittenAlike(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value < 1000;
}
