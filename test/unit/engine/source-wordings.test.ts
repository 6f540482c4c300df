import { expect, test } from 'vitest';
import { wordingsOf } from '../../../engine/source-wordings.ts';
import { tinyPack } from './tiny-pack.ts';

test('a source that the pack does not hold has no wordings', () => {
  expect(wordingsOf(tinyPack, 'unknown')).toEqual([]);
});

test('a source’s wordings come claim by claim, exactly, each with the way to its sentence', () => {
  const wordings = wordingsOf(tinyPack, 'courier');
  expect(wordings.map(({ claim, form }) => [claim, form])).toEqual([
    ['harbour-closed', 'quote'],
    ['harbour-closed', 'headline'],
    ['harbour-built', 'paraphrase'],
    ['ferry-cheaper', 'paraphrase'],
  ]);
  expect(wordings[1]).toEqual({
    claim: 'harbour-closed',
    statement: 'Mayor Ada Lund said that the northern harbour will be closed to cruise ships.',
    form: 'headline',
    text: 'Northern harbour shut to cruise ships',
    url: 'https://www.courier.example/2025/harbour#:~:text=Northern%20harbour%20shut%20to%20cruise%20ships',
  });
});
