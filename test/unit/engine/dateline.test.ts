import { expect, test } from 'vitest';
import { yearOfDateline } from '../../../engine/dateline.ts';

test.each([
  ['no year without a date', ['Talks go on', 'The harbour was built in 1931.'], undefined],
  [
    'no year from a date inside a sentence',
    ['Talks go on', 'The harbour opened on 4 May 1931 to the public.'],
    undefined,
  ],
  ['no year from far down the page', ['a', 'b', 'c', 'd', 'OSLO, 4 May 2022 - The talks go on.'], undefined],
  ['the year of a date in brackets', ['Talks go on', 'OSLO (Town News - 4th May, 2022) The talks go on.'], 2022],
  ['the year of a date before a dash', ['Talks go on', 'OSLO, May 4, 2022 — The talks go on.'], 2022],
])('dateline: %s', (_, sentences, expected) => {
  expect(yearOfDateline(sentences)).toBe(expected);
});
