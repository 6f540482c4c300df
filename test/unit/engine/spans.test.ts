import { expect, test } from 'vitest';
import { uniteSpans } from '../../../engine/spans.ts';

test('no spans are none', () => {
  expect(uniteSpans([])).toEqual([]);
});

test('spans apart stay apart, in reading order', () => {
  expect(
    uniteSpans([
      { start: 5, end: 7 },
      { start: 0, end: 2 },
    ]),
  ).toEqual([
    { start: 0, end: 2 },
    { start: 5, end: 7 },
  ]);
});

test('spans that overlap, touch or hold each other become one', () => {
  expect(
    uniteSpans([
      { start: 0, end: 9 },
      { start: 2, end: 3 },
      { start: 9, end: 12 },
    ]),
  ).toEqual([{ start: 0, end: 12 }]);
});
