import { expect, test } from 'vitest';
import { tokenise } from '../../../engine/tokens.ts';
import { isTurnaboutNear } from '../../../engine/turnabouts.ts';

test.each([
  ['none is near in a plain statement', 'the harbour is closed to ferries', false],
  ['a word of the statement itself is none', 'the harbour is closed and tired of it', false, 'closed and tired'],
  [
    'one that stands far away says nothing of it',
    'gone were the gulls from the old town and the harbour is closed',
    false,
  ],
  ['one beside the statement may turn it', 'the time when the harbour was closed has gone', true],
  ['and so may one before it', 'yes the harbour is closed', true],
])('a turnabout: %s', (_, text, expected, read = 'closed') => {
  const tokens = tokenise(text);
  const words = read.split(' ');
  const first = tokens.findIndex(({ word }) => word === words[0]);
  expect(isTurnaboutNear(tokens, [{ first, last: first + words.length - 1 }])).toBe(expected);
});
