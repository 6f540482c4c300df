import { expect, test } from 'vitest';
import { createEngine } from '../../../engine/engine.ts';
import { closed, engine, lead, packOf, reason, stated } from './closed-harbour.ts';

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
