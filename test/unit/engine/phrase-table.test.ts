import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createPhraseTable, keyOfWord } from '../../../engine/phrase-table.ts';
import { tokenise } from '../../../engine/tokens.ts';

const keysOf = (text: string) => tokenise(text).map(keyOfWord);

test('a phrase that the text breaks off is not found', () => {
  const table = createPhraseTable<string>();
  table.add('off the table', 'off');
  expect(table.findAt(tokenise('off the'), 0)).toEqual([]);
});

test('a phrase without a word is never found', () => {
  const table = createPhraseTable<string>();
  table.add('—', 'dash');
  expect(table.findAt(tokenise('— word'), 0)).toEqual([]);
  expect(table.findSame('—')).toEqual([]);
});

test('capitals meet small letters, and not the other way round', () => {
  const table = createPhraseTable<string>();
  table.add('US ships', 'capitals');
  table.add('us ships', 'small');
  const valuesIn = (text: string) => table.findAt(tokenise(text), 0).map(({ value }) => value);
  expect(valuesIn('us ships')).toEqual(['small']);
  expect(valuesIn('US ships').sort()).toEqual(['capitals', 'small']);
  expect(table.findSame('US ships')).toEqual(['capitals']);
});

const phrase = fc
  .array(fc.constantFrom('not', 'table', 'US', 'us'), { minLength: 1, maxLength: 4 })
  .map((words) => words.join(' '));

test('the table finds what comparing every phrase finds, also when phrases come late', () => {
  fc.assert(
    fc.property(
      fc.array(phrase, { maxLength: 60, size: 'max' }),
      fc.array(phrase, { maxLength: 60, size: 'max' }),
      phrase,
      (first, later, text) => {
        const table = createPhraseTable<string>();
        for (const each of first) table.add(each, each);
        table.findAt(tokenise(text), 0);
        for (const each of later) table.add(each, each);
        const tokens = tokenise(text);
        for (const at of tokens.keys()) {
          const expected = [...first, ...later].filter((each) =>
            keysOf(each).every((key, index) => {
              const token = tokens[at + index];
              return token !== undefined && (token.term === key || keyOfWord(token) === key);
            }),
          );
          expect(
            table
              .findAt(tokens, at)
              .map(({ value }) => value)
              .sort(),
          ).toEqual(expected.sort());
        }
        const same = [...first, ...later].filter((each) => keysOf(each).join() === keysOf(text).join());
        expect(table.findSame(text).toSorted()).toEqual(same.sort());
      },
    ),
  );
});
