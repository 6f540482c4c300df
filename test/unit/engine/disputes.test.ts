import { expect, test } from 'vitest';
import { findDisputes } from '../../../engine/disputes.ts';
import { tokenise } from '../../../engine/tokens.ts';

test.each([
  ['a plain statement disputes nothing', 'The mayor said that the harbour is closed.', []],
  ['a word that only begins like one disputes nothing', 'The denial of service was at the port.', []],
  ['a denial disputes something', 'A guide denied it.', ['denied']],
  ['so does whoever takes issue', 'A guide took issue with her.', ['took']],
  ['and a turn that is written with a hyphen', 'A U-turn at the harbour.', ['u']],
])('disputes: %s', (_, text, expected) => {
  const tokens = tokenise(text);
  expect(findDisputes(tokens).map(({ at }) => tokens[at]?.word)).toEqual(expected);
});

test.each([
  [
    '"nothing" disputes its own clause only',
    'The harbour is closed, and nothing has changed.',
    'and nothing has changed',
  ],
  [
    'a denial may dispute the whole sentence',
    'A guide denied it: the harbour is closed.',
    'a guide denied it the harbour is closed',
  ],
])('disputes: %s', (_, text, reach) => {
  const tokens = tokenise(text);
  const [dispute] = findDisputes(tokens);
  expect(
    tokens
      .slice(dispute?.from, (dispute?.to ?? 0) + 1)
      .map(({ word }) => word)
      .join(' '),
  ).toBe(reach);
});
