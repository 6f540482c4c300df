import { expect, test } from 'vitest';
import { isSameLanguage } from '../../../engine/language.ts';

test.each([
  ['en', 'de'],
  ['uk-UA', 'en'],
  ['en', 'ru_RU'],
  ['ukr', 'en'],
])('%s and %s are two languages', (one, other) => {
  expect(isSameLanguage(one, other)).toBe(false);
});

test.each([
  ['en-GB', 'en'],
  ['en', 'EN_us'],
  [' en-Latn-GB ', 'en'],
  ['eng', 'en'],
])('%s and %s are one', (one, other) => {
  expect(isSameLanguage(one, other)).toBe(true);
});

test.each([undefined, '', 'und', 'mul', 'english', 'x-default', '-', '{{ lang }}'])(
  '%s says nothing, so that any language will do',
  (tag) => {
    expect(isSameLanguage(tag, 'en')).toBe(true);
    expect(isSameLanguage('en', tag)).toBe(true);
  },
);
