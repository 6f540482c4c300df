import { expect, test } from 'vitest';
import { createEngine } from '../../../engine/engine.ts';
import { built, closed, lead, packOf, reason, stated } from './closed-harbour.ts';

test('where no cue is signed, a negation that turns a part of what was met contradicts nothing', () => {
  const text = 'The northern harbour was built by the guild of fishermen, who never slept in 1931.';
  expect(stated(lead, text)).not.toContain('-built:strong');
  expect(stated(lead, text)).not.toContain('-built:possible');
});

test('where no cue is signed, a negation of all that was met contradicts', () => {
  const text = 'The northern harbour was not built by the guild of fishermen in 1931.';
  expect(stated(lead, text).some((hit) => hit.startsWith('-built'))).toBe(true);
});

const closedToFerries = createEngine(
  packOf({ ...closed, cues: { all: [['=closed'], ['=ferry']], about: [['=harbour']], by: ['=lund'], none: [] } }),
);

test('a negation that turns a part before the predicate keeps a sentence from being shown as agreement', () => {
  const strengths = (text: string) => closedToFerries.matchSentences([lead, text]).map(({ strength }) => strength);
  expect(strengths('With not one ferry in sight, Mayor Ada Lund said that the northern harbour is closed.')).toEqual(
    [],
  );
  expect(strengths('With every ferry in sight, Mayor Ada Lund said that the northern harbour is closed.')).toEqual([
    'strong',
  ]);
});

test('a negation behind the predicate turns nothing before it', () => {
  const text = 'The northern harbour is closed to ferries, Mayor Ada Lund said, and not by one ferry alone on Monday.';
  expect(closedToFerries.matchSentences([lead, text]).map(({ strength }) => strength)).toEqual(['strong']);
});

test('an opposite that a verdict or a verb turns is left open, one that a negation turns is the claim', () => {
  const text = (turned: string) =>
    `Mayor Ada Lund said on Monday that the northern harbour ${turned} ferries for the summer.`;
  expect(stated(lead, text('rejected being open to'))).toEqual([]);
  expect(stated(lead, text('is not open to'))).toEqual(['closed:strong']);
});

test('of two plain negations the one does not undo the other', () => {
  const text = 'Mayor Ada Lund had no quarrel and never saw the northern harbour closed to ferries on Monday.';
  expect(stated(lead, text)).not.toContain('closed:strong');
});

test('where a name stands once, every predicate is read with it', () => {
  const both = { ...closed, cues: { all: [['=closed'], ['=harbour']], about: [['=ferry']], by: ['=lund'], none: [] } };
  const relations = (text: string) =>
    createEngine(packOf(both))
      .matchSentences([lead, text])
      .map(({ relation, strength }) => `${relation}:${strength}`);
  expect(
    relations('The northern harbour, closed until now, has reopened to ferries, Mayor Ada Lund said.'),
  ).not.toContain('agrees:strong');
  expect(relations('The northern harbour, shut in part until now, is closed to ferries, Mayor Ada Lund said.')).toEqual(
    ['agrees:strong'],
  );
});

test('little and few deny what follows, a little and a few do not', () => {
  expect(stated(lead, 'Few people believe that the northern harbour is closed to ferries, Mayor Lund said.')).toEqual([
    '-closed:strong',
  ]);
  expect(stated(lead, 'For a few weeks the northern harbour is closed to ferries, Mayor Lund said.')).toEqual([
    'closed:strong',
  ]);
});

test('what it is called a mistake to suppose is denied', () => {
  const text = 'It was a mistake, Mayor Lund said, to suppose that the northern harbour is closed to ferries.';
  expect(stated(lead, text)).toEqual(['-closed:strong']);
});

test('a denial reaches over an “or”', () => {
  const text = 'Mayor Lund denied that the ferries have left or are finding the northern harbour closed.';
  expect(stated(lead, text)).toEqual(['-closed:strong']);
});

test('where the contrary of the contrary is far from what turns it, nothing is stated', () => {
  const text = 'Mayor Lund failed to agree with the guild that the northern harbour had reopened for the ferries.';
  expect(reason('closed', lead, text)).toBe('left open');
});

test('a thing that somebody does not have denies nothing behind it', () => {
  const text = 'Word that the guild has no boats is spreading: the port is closed to ferries, Mayor Lund said.';
  expect(stated(lead, text)).toEqual(['closed:strong']);
  const inOneClause = 'Mayor Lund said the port where the guild has no boats is closed to every ferry in the bay.';
  expect(stated(lead, inOneClause)).toEqual(['closed:strong']);
});

test('a denial reaches to the end of a long clause', () => {
  const text =
    'Mayor Lund denied that she and the old guild of fishermen and boatmen had for one single day in all of these years ever called the northern harbour closed to ferries.';
  expect(stated(lead, text).filter((each) => !each.startsWith('-'))).toEqual([]);
});

test('what has yet to come, is not planned, or would be absurd to say is denied', () => {
  expect(stated(lead, 'Mayor Lund said that the northern harbour has yet to be closed to ferries and boats.')).toEqual([
    '-closed:strong',
  ]);
  expect(
    stated(lead, 'It would be absurd, said Mayor Lund, to say that the northern harbour is closed to ferries.'),
  ).toEqual(['-closed:strong']);
  const plan = 'Mayor Lund said that a northern harbour closed to ferries is neither planned nor conceivable.';
  expect(stated(lead, plan)).toEqual(['-closed:strong']);
});

test('few that are so in comparison deny nothing', () => {
  const text = 'Few harbours are so firmly closed to ferries as the northern one, Mayor Lund said on Monday.';
  expect(stated(lead, text).filter((each) => each.startsWith('-'))).toEqual([]);
});

test('who would not have done it, or will not have it done to him, contradicts nobody else', () => {
  expect(stated(lead, 'Bo Dahl said that he would not have had the northern harbour closed to ferries.')).toEqual([]);
  expect(stated(lead, 'Bo Dahl will not accept that the northern harbour is closed to ferries.')).toEqual([]);
});

test('who refuses to do it contradicts the claim, whoever made it', () => {
  expect(stated(lead, 'Bo Dahl refuses to let the northern harbour be closed to ferries.')).toEqual(['-closed:strong']);
});

const both = 'The northern harbour, built in 1931, is open to ferries by order of Mayor Ada Lund.';

test('what seems to contradict one claim and states another is not sure, also where that has lost its sources', () => {
  expect(stated(lead, both)).not.toContain('-closed:strong');
  expect(stated(lead, both.replace(', built in 1931,', ''))).toEqual(['-closed:strong']);
  const byHerald = { ...built, wordings: built.wordings.map((wording) => ({ ...wording, source: 'herald' })) };
  expect(createEngine(packOf(closed, byHerald), ['herald']).matchSentences([lead, both])).toEqual([]);
});
