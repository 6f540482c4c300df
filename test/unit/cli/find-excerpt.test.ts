import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findExcerpt, longestKnownStart } from '../../../cli/pack/find-excerpt.ts';

const seed = 'He said:\u00a0“It\u2009is (almost)\nover.” It is over.';
const found = (excerpt: string, prefix?: string) =>
  findExcerpt(seed, excerpt, prefix).map(({ start, end }) => seed.slice(start, end));

test('any white space stands for any other', () => {
  expect(found('said: “It is\n\n(almost) over.')).toEqual(['said:\u00a0“It\u2009is (almost)\nover.']);
});

test.each([
  ['other quotation marks', '"It is (almost) over."'],
  ['another case', 'it is (almost)'],
  ['a missing word', 'It over'],
  ['white space where there is none', 'alm ost'],
  ['no white space where there is some', 'Itis'],
])('no other difference is tolerated: %s', (_, excerpt) => {
  expect(found(excerpt)).toEqual([]);
});

test('what means something in a pattern means itself', () => {
  expect(found('(almost)')).toEqual(['(almost)']);
  expect(found('.*')).toEqual([]);
});

test('every place is found, also one that overlaps another', () => {
  expect(findExcerpt('a b a b a', 'a b a')).toEqual([
    { start: 0, end: 5 },
    { start: 4, end: 9 },
  ]);
});

test('a prefix stands right before the excerpt', () => {
  expect(found('It', 'said: “')).toEqual(['It']);
  expect(found('It', 'over.”')).toEqual(['It']);
  expect(found('It', 'almost')).toEqual([]);
});

test('the start of an excerpt that the seed knows ends where they part', () => {
  expect(longestKnownStart(seed, 'It is (almost) done.')).toBe('It is (almost)');
  expect(longestKnownStart(seed, 'Done.')).toBe('');
});

// Made here, because making a source of all characters takes seconds, which are not the test's.
const anyWords = fc.array(fc.string({ minLength: 1, unit: 'binary' }), { minLength: 1, maxLength: 12 });

test('any stretch of any text is found at its place, whatever becomes of its white space', () => {
  fc.assert(
    fc.property(
      anyWords,
      fc.nat(),
      fc.nat(),
      fc.constantFrom(' ', '\n', '\u00a0 ', '\t'),
      (parts, from, length, space) => {
        const text = parts.join(' ');
        const start = from % text.length;
        const excerpt = text.slice(start, start + 1 + (length % (text.length - start)));
        fc.pre(excerpt.trim() !== '');
        const place = start + (excerpt.length - excerpt.trimStart().length);
        expect(findExcerpt(text, excerpt.replace(/\s+/g, space))).toContainEqual({
          start: place,
          end: place + excerpt.trim().length,
        });
      },
    ),
  );
});
