import { expect, test } from 'vitest';
import { hasAnaphor, referencesOf } from '../../../engine/reference.ts';
import { tokenise } from '../../../engine/tokens.ts';

const leansOn = (text: string, index = 5, isRunning = false) => referencesOf(tokenise(text), index, isRunning);

test('a sentence that names all it speaks of leans on nothing', () => {
  expect(leansOn('Lund said that the harbour of Port Ellis will open in May.')).toEqual([]);
  expect(leansOn('There is no harbour in Port Ellis.')).toEqual([]);
});

test('a headline leans on nothing', () => {
  expect(leansOn('It will open', 0)).toEqual([]);
});

test('a sentence with an anaphor leans on the two before it and on the headline', () => {
  for (const text of [
    'It will open in May.',
    'Lund welcomed the decision.',
    'Such a step pleases Port Ellis.',
    'That is what we hoped for.',
    'The union was against the city’s new plan and said so.',
  ])
    expect(leansOn(text), text).toEqual([4, 3, 0]);
});

test('no sentence is named twice', () => {
  expect(leansOn('It will open in May.', 1)).toEqual([0]);
  expect(leansOn('It will open in May.', 2)).toEqual([1, 0]);
});

test('a quotation that runs on leans on what came before, whatever its words', () => {
  expect(leansOn('Harbours need water.', 3, true)).toEqual([2, 1, 0]);
});

test('"that" before a clause is no anaphor, as a word of its own it is', () => {
  expect(hasAnaphor(tokenise('Lund said that Berg left.'))).toBe(false);
  expect(hasAnaphor(tokenise('Lund knew that was wrong.'))).toBe(true);
});
