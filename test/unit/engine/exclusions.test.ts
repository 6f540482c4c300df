import { expect, test } from 'vitest';
import { createEngine } from '../../../engine/engine.ts';
import { findExclusions } from '../../../engine/exclusions.ts';
import { tokenise } from '../../../engine/tokens.ts';
import { closed, lead, packOf } from './closed-harbour.ts';

test.each([
  ['a plain statement excludes nothing', 'The storm closed the harbour.', []],
  ['"not only" excludes nothing', 'It was not only the mayor but the storm.', []],
  ['a negated predicate is no exclusion', 'The mayor did not close the harbour.', []],
  ['more than a thing is none other than it', 'It took more than the mayor.', []],
  ['what is named behind ", not" is excluded', 'The storm, not the mayor, closed it.', ['the mayor']],
  ['so is what was not but something else was', 'It was not the mayor but the storm.', ['the mayor']],
  ['so is what others than it did', 'It was closed by others than the mayor.', ['the mayor']],
  ['so is what one is silent on', 'The paper is silent on the mayor.', ['the mayor']],
])('exclusions: %s', (_, text, expected) => {
  const tokens = tokenise(text);
  const words = findExclusions(tokens).map(({ first, last }) =>
    tokens
      .slice(first, last + 1)
      .map(({ word }) => word)
      .join(' '),
  );
  expect(words).toEqual(expected);
});

const ferryClosed = createEngine(
  packOf({ ...closed, cues: { all: [['=closed'], ['=ferry']], about: [['=harbour']], by: ['=lund'], none: [] } }),
);

test('what a claim is about must not be excluded', () => {
  const strengths = (text: string) => ferryClosed.matchSentences([lead, text]).map(({ strength }) => strength);
  expect(strengths('Closed to every ferry, Mayor Ada Lund said on Monday, is the northern harbour.')).toEqual([
    'strong',
  ]);
  expect(
    strengths('Closed to every ferry, Mayor Ada Lund said, is the canal, not the northern harbour, in May.'),
  ).toEqual([]);
});
