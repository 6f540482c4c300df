import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFromRoot, root } from '../repository/tracked-files.ts';
import {
  type Locale,
  leftoverEnglish,
  messageKeys,
  notUkrainian,
  placeholderProblems,
  pluralProblems,
  readLocale,
  typewriterSigns,
  unevenKeys,
} from './locale-rules.ts';
import { usedKeys } from './used-keys.ts';

const files = readdirSync(join(root, 'locales')).filter((file) => file.endsWith('.yml'));
const english = readLocale(readFromRoot('locales/en.yml'));
const ukrainian = readLocale(readFromRoot('locales/uk.yml'));

/** A locale with some messages changed, or with `undefined` taken away. */
function changed(locale: Locale, changes: Readonly<Record<string, string | undefined>>): Locale {
  const all = [...locale, ...Object.entries(changes)].filter((entry): entry is [string, string] => {
    const [key, message] = entry;
    return message !== undefined && (!(key in changes) || message === changes[key]);
  });
  return new Map(all);
}

describe.each(files)('locales/%s', (file) => {
  const locale = readLocale(readFromRoot(`locales/${file}`));

  test('has the keys of English, none less and none more', () => {
    expect(unevenKeys(locale, english)).toEqual([]);
  });

  test('has each plural in the forms that its language needs', () => {
    expect(pluralProblems(locale, english)).toEqual([]);
  });

  test('fills in what English fills in', () => {
    expect(placeholderProblems(locale, english)).toEqual([]);
  });

  test('names its language and which way it runs', () => {
    expect(new Intl.Locale(locale.get('language') ?? '').language).toBe(file.replace('.yml', ''));
    expect(locale.get('direction')).toMatch(/^(ltr|rtl)$/);
  });

  test('is typeset, not typewritten', () => {
    expect(typewriterSigns(locale)).toEqual([]);
  });
});

test('no English is left over in Ukrainian, and no sign or letter that it does not have', () => {
  expect(leftoverEnglish(ukrainian)).toEqual([]);
  expect(notUkrainian(ukrainian)).toEqual([]);
});

test('the badge’s word fits on a badge in every language', () => {
  for (const file of files) expect(readLocale(readFromRoot(`locales/${file}`)).get('badge.off')).toMatch(/^.{1,4}$/u);
});

describe('every key is used, and every key that is used is there', () => {
  test('in code, computed ones included, and in the manifest', () => {
    expect([...messageKeys(english, english)].toSorted()).toEqual([...usedKeys()].toSorted());
  });

  test('a computed key counts for all that it may be, and for no more', () => {
    const found = usedKeys(`
      import type { Translate } from '../../locales/translate.ts';
      export const one = (t: Translate, kind: 'blue' | 'green') => t(\`attic.\${kind}\`);
      export const two = (t: Translate, count: number) => t('attic.count', count);
      const words = { a: 'attic.a', b: 'attic.b' } as const;
      export const three = (t: Translate, key: keyof typeof words) => t(words[key]);
    `);
    expect([...found].filter((key) => key.startsWith('attic.')).toSorted()).toEqual([
      'attic.a',
      'attic.b',
      'attic.blue',
      'attic.count',
      'attic.green',
    ]);
  });
});

describe('what would break a rule is found:', () => {
  test('a key too few, a key too many', () => {
    const uneven = changed(ukrainian, { 'shared.close': undefined, 'card.attic': 'горище' });
    expect(unevenKeys(uneven, english)).toEqual(['shared.close is missing', 'card.attic is not in English']);
  });

  test('a form too few, a form too many, a form that hides 21 behind 1', () => {
    const uneven = changed(ukrainian, {
      'count.claims.few': undefined,
      'count.sources.other': '$1 джерела',
      'count.wordings.one': '1 формулювання',
    });
    expect(pluralProblems(uneven, english)).toEqual([
      'count.claims.few is missing',
      'count.sources.other is never used',
      'count.wordings.one does not say which number',
    ]);
  });

  test('another substitution', () => {
    expect(placeholderProblems(changed(ukrainian, { 'card.position': '$1 із' }), english)).toEqual([
      'card.position fills in $1, in English $1 $2',
    ]);
  });

  test('English left over, a typewriter’s signs, and signs of another language', () => {
    expect(leftoverEnglish(changed(ukrainian, { 'shared.close': 'Close' }))).toEqual(['shared.close: Close']);
    expect(typewriterSigns(changed(ukrainian, { 'shared.close': "З'їсти" }))).toEqual(['shared.close']);
    expect(typewriterSigns(changed(ukrainian, { 'shared.close': 'Так - ні' }))).toEqual(['shared.close']);
    expect(notUkrainian(changed(ukrainian, { 'shared.close': '“Так”' }))).toEqual(['shared.close']);
    expect(notUkrainian(changed(ukrainian, { 'shared.close': 'Закрыть' }))).toEqual(['shared.close']);
  });
});
