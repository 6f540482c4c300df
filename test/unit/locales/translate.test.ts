import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createTranslate, translateWith } from '../../../locales/translate.ts';

const english = translateWith({
  language: 'en-GB',
  shared_close: 'Close',
  card_position: '$1 of $2',
  count_claims_one: '1 claim',
  count_claims_other: '$1 claims',
});
const ukrainian = translateWith({
  language: 'uk',
  count_claims_one: '$1 твердження',
  count_claims_few: '$1 твердження',
  count_claims_many: '$1 тверджень',
});

const locales = join(import.meta.dirname, '../../../locales');

/** The languages that Sidelight speaks, by the tags that their files give. */
const spoken = readdirSync(locales)
  .filter((file) => file.endsWith('.yml'))
  .map((file) => /^language: (.+)$/m.exec(readFileSync(join(locales, file), 'utf8'))?.[1] ?? file);

describe('a message', () => {
  test('is found by its key', () => {
    expect(english('shared.close')).toBe('Close');
  });

  test('that is not there is empty, as in a browser', () => {
    expect(ukrainian('shared.close')).toBe('');
  });

  test('has its substitutions in their places, whatever they say', () => {
    expect(english('card.position', ['$2', '$&'])).toBe('$2 of $&');
  });

  test('has numbers as the language writes them', () => {
    expect(english('card.position', [1234, '1234'])).toBe('1,234 of 1234');
    expect(ukrainian('count.claims', 12345)).toBe('12\u00a0345 тверджень');
  });

  test.each(spoken)('has them in %s as the browser writes them, the short ones too', (language) => {
    const say = translateWith({ language, card_position: '$1/$2' });
    const { format } = new Intl.NumberFormat(language);
    for (const number of [0, 7, 10, 999, 1000, 0.5, -3]) {
      expect(say('card.position', [number, number])).toBe(`${format(number)}/${format(number)}`);
    }
  });
});

describe('a plural', () => {
  test.each([
    [0, '0 claims'],
    [1, '1 claim'],
    [2, '2 claims'],
    [21, '21 claims'],
  ])('of %i in English', (count, message) => {
    expect(english('count.claims', count)).toBe(message);
  });

  test.each([
    [0, '0 тверджень'],
    [1, '1 твердження'],
    [4, '4 твердження'],
    [5, '5 тверджень'],
    [11, '11 тверджень'],
    [12, '12 тверджень'],
    [21, '21 твердження'],
    [112, '112 тверджень'],
  ])('of %i in Ukrainian', (count, message) => {
    expect(ukrainian('count.claims', count)).toBe(message);
  });
});

test('nobody is asked for a message before one is needed', () => {
  const asked: string[] = [];
  const translate = createTranslate((name) => {
    asked.push(name);
    return name;
  });
  expect(asked).toEqual([]);
  expect(translate('shared.close')).toBe('shared_close');
  expect(asked).toEqual(['shared_close']);
});
