import { expect, test } from 'vitest';
import { createWordFilter, toSearched } from '../../../components/word-filter.ts';

const holds = (search: string, ...parts: (string | null)[]) => createWordFilter(search)(toSearched(parts));

test('a text that lacks one of the words does not pass', () => {
  expect(holds('harbour closed', 'The harbour was built in 1931.')).toBe(false);
});

test('two parts of a text are not one word', () => {
  expect(holds('lighthouse', 'light', 'house')).toBe(false);
});

test('what is not known holds no word', () => {
  expect(holds('null', 'The Courier', null)).toBe(false);
});

test('a blank search lets every text pass', () => {
  expect(holds('', '')).toBe(true);
  expect(holds('  ', 'The harbour.')).toBe(true);
});

test('words are found in any order, in any part, and within longer words', () => {
  expect(holds('built  harb', 'The Harbour', 'was rebuilt.')).toBe(true);
});

test('case, accents and the shape of quotation marks make no difference', () => {
  expect(holds('zurich', 'Zürich')).toBe(true);
  expect(holds("city's", 'The city’s harbour')).toBe(true);
  expect(holds('"harbour"', 'the “harbour”')).toBe(true);
});
