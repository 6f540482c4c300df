import { expect, test } from 'vitest';
import { hasPersonsName, titlesIn } from '../../../engine/titles.ts';

test("nobody goes by a title that is another's, that is over, or that is a deputy's", () => {
  const phrases = [
    'Lund',
    'former Mayor Lund',
    'Vice President Lund',
    "the president's envoy Lund",
    'ex president Lund',
  ];
  expect([...titlesIn(phrases)]).toEqual([]);
});

test('a title stands right before a name that is a phrase too', () => {
  expect([...titlesIn(['Mark Rutte', 'NATO Secretary General Mark Rutte', 'NATO chief Rutte'])]).toEqual(['general']);
});

test("a title by itself is none: it may be somebody else's", () => {
  expect([...titlesIn(['Kremlin spokesman', 'spokesman for the Kremlin', 'Kremlin'])]).toEqual([]);
});

test('a country or a body is nobody, and whoever has a full name and a last name is', () => {
  expect(hasPersonsName(['Ukraine', 'Ukrainian', 'Ukrainian Foreign Ministry', 'the Ukrainian side'])).toBe(false);
  expect(hasPersonsName(['the West', 'Western', 'Western World'])).toBe(false);
  expect(hasPersonsName(['Kremlin', 'Kremlin spokesman', 'Dmitry Peskov', 'Peskov'])).toBe(true);
});
