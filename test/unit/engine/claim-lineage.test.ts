import { expect, test } from 'vitest';
import { composeLineage } from '../../../engine/claim-lineage.ts';
import type { Claim } from '../../../engine/pack.ts';
import { makeClaim, makeWording } from './tiny-pack.ts';

const sources = ['gazette', 'courier', 'herald'].map((id) => ({ id, outlet: `The ${id}` }));

const quoting = (...wordings: Claim['wordings']) => makeClaim('quoted', { wordings });

/** Each source's part of the drawing, as its texts joined. */
function paths(claim: Claim, visible = sources): Record<string, string> | undefined {
  const lineage = composeLineage(claim, visible);
  if (!lineage) return undefined;
  const texts: Record<string, string> = {};
  for (const { source, text } of lineage.stretches.flat(2)) texts[source] = (texts[source] ?? '') + text;
  return texts;
}

const shut = makeWording('gazette', 'The mayor said: “The old harbour is shut for good.”', 'quote');
const closed = makeWording('courier', 'the old harbour is closed for good', 'quote');

test('what a wording quotes belongs to the lineage, and what it says around it does not', () => {
  expect(paths(quoting(shut, closed))).toEqual({
    gazette: 'The old harbour is shut for good.',
    courier: 'the old harbour is closed for good',
  });
});

test('one source alone has no lineage', () => {
  expect(paths(quoting(shut))).toBeUndefined();
  expect(paths(quoting(shut, makeWording('gazette', 'the old harbour is closed for good', 'quote')))).toBeUndefined();
});

test('a source that is switched off is not in it', () => {
  expect(paths(quoting(shut, closed), sources.slice(1))).toBeUndefined();
});

test('the same words by all have none', () => {
  expect(
    paths(quoting(shut, makeWording('courier', '“the old harbour is shut for good”', 'headline'))),
  ).toBeUndefined();
});

test('a paraphrase without a quotation is not in it', () => {
  const paraphrase = makeWording('courier', 'The old harbour is closed for good.');
  expect(paths(quoting(shut, paraphrase))).toBeUndefined();
});

test('quotations with hardly a word in common have none', () => {
  const other = makeWording('courier', '“No ship will ever moor in this town again.”', 'quote');
  expect(paths(quoting(shut, other))).toBeUndefined();
});

test('a single word in common is not enough, though it be all that one of them quotes', () => {
  expect(paths(quoting(shut, makeWording('courier', 'The harbour is “shut”', 'headline')))).toBeUndefined();
});

test('neither have two that share less than a third of the shorter one’s words', () => {
  const other = makeWording('courier', '“The old ferry will sail on as it did.”', 'quote');
  expect(paths(quoting(shut, other))).toBeUndefined();
});

test('where others share more, a third one that shares so much is in it, in its own words', () => {
  const other = makeWording('herald', '“The old ferry will sail on as it did.”', 'quote');
  expect(Object.keys(paths(quoting(shut, closed, other)) ?? {})).toEqual(['gazette', 'courier', 'herald']);
});

test('a third one with hardly a word in common stays out of it', () => {
  const other = makeWording('herald', '“No ship will ever moor in this town again.”', 'quote');
  expect(Object.keys(paths(quoting(shut, closed, other)) ?? {})).toEqual(['gazette', 'courier']);
});

test('the fullest quotation of a source stands for it', () => {
  const headline = makeWording('gazette', '“Shut for good”', 'headline');
  expect(paths(quoting(headline, closed, shut))?.gazette).toBe('The old harbour is shut for good.');
});

test('sources come in the order given, and the outlets of these alone, by their ids', () => {
  const lineage = composeLineage(quoting(closed, shut), sources);
  expect(lineage?.stretches[0]?.flat().map(({ source }) => source)).toEqual(['gazette', 'courier']);
  expect(Object.entries(lineage?.outlets ?? {})).toEqual([
    ['gazette', 'The gazette'],
    ['courier', 'The courier'],
  ]);
});
