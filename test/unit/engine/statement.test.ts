import { expect, test } from 'vitest';
import { createEngine } from '../../../engine/engine.ts';
import type { Claim, Pack } from '../../../engine/pack.ts';
import { makeClaim, makeWording, tinyPack } from './tiny-pack.ts';

const closed = makeClaim('closed', {
  statement: 'Mayor Ada Lund said that the northern harbour is closed to ferries.',
  kind: 'quote',
  speaker: 'Ada Lund',
  wordings: [makeWording('gazette', 'The northern harbour is closed to ferries, Mayor Ada Lund said on Monday.')],
  cues: { all: [['=closed']], about: [['=harbour'], ['=ferry']], by: ['=lund'], none: ['=school'] },
});
const built = makeClaim('built', {
  kind: 'background',
  statement: 'The northern harbour was built in 1931.',
  wordings: [makeWording('gazette', 'The northern harbour was built by the guild of fishermen in 1931.')],
  cues: { all: [['=built'], ['1931']], about: [['=harbour']], by: [], none: [] },
});

function packOf(...claims: readonly Claim[]): Pack {
  return {
    ...tinyPack,
    claims,
    lexicon: [
      { concept: 'lund', speaks: true, phrases: ['Lund', 'Ada Lund', 'Mayor Ada Lund', 'Mayor Lund', 'the mayor'] },
      { concept: 'dahl', speaks: true, phrases: ['Dahl', 'Bo Dahl'] },
      { concept: 'closed', phrases: ['closed', 'shut', 'off limits'], opposite: ['open to', 'reopened'] },
      { concept: 'harbour', phrases: ['harbour', 'port'] },
      { concept: 'ferry', phrases: ['ferry', 'ferry boat'] },
      { concept: 'school', phrases: ['school'] },
      { concept: 'built', phrases: ['built', 'construction of'] },
    ],
  };
}

const engine = createEngine(packOf(closed, built));

/** What the last of the sentences states, as `claim:strength`, with `-` for the contrary. */
function stated(...sentences: readonly string[]): string[] {
  return engine
    .matchSentences(sentences)
    .filter(({ sentence }) => sentence === sentences.length - 1)
    .map(({ claim, strength, relation }) => `${relation === 'agrees' ? '' : '-'}${claim.id}:${strength}`);
}

/** Why the last of the sentences does not state the claim. */
function reason(id: string, ...sentences: readonly string[]): string | undefined {
  return engine
    .explainSentences(sentences)
    .find(({ sentence, claim }) => sentence === sentences.length - 1 && claim.id === id)?.reason;
}

const lead = 'Town news';

test('another speaker with the same line does not state the claim', () => {
  const text = 'Bo Dahl told reporters that every ferry finds the port shut from now on.';
  expect(stated(lead, text)).toEqual([]);
  expect(reason('closed', lead, text)).toBe('other speaker');
});

test('what is asked is not stated', () => {
  const text = 'Mayor Lund was asked whether the harbour is closed to every ferry in the bay.';
  expect(stated(lead, text)).toEqual([]);
  expect(reason('closed', lead, text)).toBe('left open');
});

test('what the cues rule out is not stated', () => {
  const text = 'Mayor Lund said the school by the harbour is closed to people from the ferry.';
  expect(reason('closed', lead, text)).toBe('excluded');
});

test('a passing clause states nothing', () => {
  const text = 'Prices have risen since the harbour was built in 1931, according to the guild.';
  expect(stated(lead, text)).toEqual([]);
  expect(reason('built', lead, text)).toBe('passing');
});

test('another year is not stated', () => {
  expect(stated(lead, 'The northern harbour was built by the guild of fishermen in 1913.')).not.toContain(
    'built:strong',
  );
});

test('the same words about another matter state nothing', () => {
  const text = 'Mayor Lund said that the library is off limits for the whole of the summer.';
  expect(stated(lead, text)).toEqual([]);
});

test('a sentence of fewer than eight words is no strong match, a headline that says all of it is', () => {
  expect(stated(lead, 'Lund: harbour closed to ferry')).toEqual(['closed:possible']);
  expect(stated('Lund: harbour closed to ferry')).toEqual(['closed:strong']);
});

test('the denial of a claim contradicts it, more surely by whose claim it is than by another', () => {
  expect(stated(lead, 'Mayor Lund denied on Friday that the northern harbour is closed to ferries.')).toEqual([
    '-closed:strong',
  ]);
  const contraries = ['Boats and yachts of every kind call at the northern harbour, summer and winter.'];
  const byAnother = createEngine(packOf({ ...closed, contraries })).matchSentences([
    lead,
    'The northern harbour is open to ferries, the guild said on Monday.',
  ]);
  expect(byAnother.map(({ relation, strength }) => `${relation}:${strength}`)).toEqual(['contradicts:possible']);
});

test('a sentence in which something is disputed is not shown as agreement', () => {
  const text = 'A guide contradicts her: the northern harbour is closed to ferries, Mayor Ada Lund said on Monday.';
  expect(stated(lead, text)).toEqual([]);
  expect(reason('closed', lead, text)).toBe('disputed');
});

test('what another clause says that nobody does disputes nothing', () => {
  expect(
    stated(lead, 'The northern harbour is closed to ferries, Mayor Ada Lund said, and nothing has changed on Monday.'),
  ).toEqual(['closed:strong']);
});

test('what a report of another year says is not marked', () => {
  const said =
    'The northern harbour is closed to ferries and ferry boats for the summer, Mayor Ada Lund said on Monday.';
  const dated = createEngine(packOf({ ...closed, date: '2025-04-21' }));
  const strengths = (place: string) =>
    dated.matchSentences([lead, `${place} The town is calm.`, said]).map(({ strength }) => strength);
  expect(strengths('OSLO (Town News - 4th May, 2022)')).toEqual(['possible']);
  expect(strengths('OSLO (Town News - 4th May, 2025)')).toEqual(['strong']);
});

test('two negations state the claim again', () => {
  expect(stated(lead, 'Mayor Lund did not deny that the northern harbour is closed to ferries.')).toEqual([
    'closed:strong',
  ]);
});

test('the claim in other words is a strong match', () => {
  expect(stated(lead, 'The port in the north is off limits for ferries, according to Mayor Lund.')).toEqual([
    'closed:strong',
  ]);
});

test('a sentence with an anaphor may have its subject in the sentence before', () => {
  const before = 'Mayor Lund spoke about the northern harbour and the ferries on Monday.';
  expect(stated(lead, before, '“This northern basin is closed from Monday on,” Mayor Lund said.')).toContain(
    'closed:strong',
  );
  expect(stated(lead, '“This northern basin is closed from Monday on,” Mayor Lund said.')).not.toContain(
    'closed:strong',
  );
});

test('two claims in one sentence are found with the clause that each rests on', () => {
  const text =
    'The northern harbour was built by the guild of fishermen in 1931, but it is closed to ferries, Mayor Lund said.';
  const clauses = engine
    .matchSentences([lead, text])
    .map(({ claim, evidence }) => [claim.id, text.slice(evidence.clause?.start, evidence.clause?.end)]);
  expect(new Map(clauses as [string, string][])).toEqual(
    new Map([
      ['built', 'The northern harbour was built by the guild of fishermen in 1931'],
      ['closed', 'but it is closed to ferries'],
    ]),
  );
});

test('the evidence shows the words that met the cues', () => {
  const text = 'The port in the north is off limits for ferries, according to Mayor Lund.';
  const [match] = engine.matchSentences([lead, text]);
  expect(match?.evidence.cues?.map(({ start, end }) => text.slice(start, end))).toEqual([
    'port',
    'off limits',
    'ferries',
  ]);
});

test('a snippet that says a claim comes before one that only shares words', () => {
  const [hit] = engine.lookUpQuote('harbour off limits');
  expect([hit?.claim.id, hit?.strength]).toEqual(['closed', 'possible']);
});

test('a sentence that says the contrary too is not marked', () => {
  const text =
    'Mayor Ada Lund, who said the northern harbour is closed to ferries, said the harbour has reopened to ferries.';
  expect(stated(lead, text)).not.toContain('closed:strong');
});

test('a sentence that says the same twice is marked', () => {
  const text =
    'Mayor Ada Lund, who said the northern harbour is closed to ferries, said the harbour is shut to ferries.';
  expect(stated(lead, text)).toEqual(['closed:strong']);
});

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
