import { expect, test } from 'vitest';
import { createFactTable } from '../../quality/facts-of-claims.ts';
import type { Fact, LabelRow } from '../../quality/label-files.ts';
import { type ScoredMatch, type ScoredRecord, scoreRecords } from '../../quality/score.ts';

const seeds: Readonly<Record<string, string>> = {
  'one.txt': 'The harbour is closed. The ferry is late. Ships are banned.',
  'two.txt': 'The port has been shut. Nothing else is new.',
};

const makeFact = (id: string, carriers: Fact['carriers'], near: string[] = []): Fact => ({
  id,
  statement: id,
  near,
  carriers,
});

const facts: readonly Fact[] = [
  makeFact('F01', { 'one.txt': ['The harbour is closed.'], 'two.txt': ['The port has been shut.'] }),
  makeFact('F02', { 'one.txt': ['The ferry is late.'] }),
  makeFact('F03', { 'one.txt': ['Ships are banned.'] }, ['F01']),
];

function claimOf(id: string, file: string, text: string): ScoredMatch['claim'] {
  const start = seeds[file]?.indexOf(text) ?? 0;
  const wording = { source: 'a', text, form: 'paraphrase', seed: { file, start, end: start + text.length } } as const;
  return { id, statement: id, speaker: null, kind: 'statement', background: [], wordings: [wording] };
}

const closed = claimOf('closed', 'two.txt', 'The port has been shut.');
const late = claimOf('late', 'one.txt', 'The ferry is late.');
const banned = claimOf('banned', 'one.txt', 'Ships are banned.');
const unlabelled = claimOf('unlabelled', 'two.txt', 'Nothing else is new.');

const labels: readonly LabelRow[] = [
  makeRow('It’s shut now,  the mayor said.', { facts: ['F01'] }),
  makeRow('“The harbour stays open for ever.”', { contradicts: ['F01'] }),
  makeRow('The ferry may perhaps be late.', { borderline: ['F02'] }),
  makeRow('A gull was seen on the pier.', {}),
];

function makeRow(sentence: string, row: Partial<LabelRow>): LabelRow {
  return { page: 'A01', sentence, facts: [], contradicts: [], borderline: [], ...row };
}

function makeMatch(exact: string, claim: ScoredMatch['claim'], more: Partial<ScoredMatch> = {}): ScoredMatch {
  return { strength: 'strong', relation: 'agrees', quote: { exact }, claim, ...more };
}

function score(matches: readonly ScoredMatch[], file = 'pages/A01.html', leftOut?: string) {
  const record: ScoredRecord = { file, matches };
  const table = createFactTable(facts, (name) => seeds[name] ?? '', leftOut);
  return scoreRecords([record], labels, table, ({ strength }) => strength === 'strong');
}

/** The fault of the only match, or the kind of its verdict. */
function verdictOn(exact: string, claim: ScoredMatch['claim'], more?: Partial<ScoredMatch>): string | undefined {
  const verdict = score([makeMatch(exact, claim, more)]).judged[0]?.verdict;
  return verdict?.kind === 'wrong' ? verdict.fault : verdict?.kind;
}

test('a claim that the sentence does not state is wrong', () => {
  expect(verdictOn('A gull was seen on the pier.', closed)).toBe('not stated');
});

test('a contradiction shown as agreement is wrong, and counted by itself', () => {
  const { score: figures } = score([makeMatch('“The harbour stays open for ever.”', closed)]);
  expect(figures).toMatchObject({ right: 0, wrong: 1, shownAsAgreement: 1, contradictions: 1, contradictionsFound: 0 });
});

test('a contradiction found as one is neither right nor wrong, and counted as found', () => {
  const { score: figures } = score([
    makeMatch('"The harbour stays open for ever."', closed, { relation: 'contradicts' }),
  ]);
  expect(figures).toMatchObject({ right: 0, wrong: 0, shownAsAgreement: 0, contradictionsFound: 1 });
});

test('an agreement shown as contradiction is wrong', () => {
  expect(verdictOn('It’s shut now, the mayor said.', closed, { relation: 'contradicts' })).toBe(
    'agreement shown as contradiction',
  );
});

test('text that nobody labelled may not match', () => {
  expect(verdictOn('Most read: stocks rise again as inflation cools', closed)).toBe('outside the labelled text');
});

test('a page without labels may not match at all', () => {
  const { score: figures } = score([makeMatch('It’s shut now, the mayor said.', closed)], 'C07.html');
  expect(figures).toMatchObject({ wrong: 1, offTopic: 1, wanted: 0, contradictions: 0, precision: 0, recall: 0 });
});

test('borderline facts, siblings of a stated fact and claims that nobody labelled count neither way', () => {
  expect(verdictOn('The ferry may perhaps be late.', late)).toBe('open');
  expect(verdictOn('It’s shut now, the mayor said.', banned)).toBe('open');
  expect(verdictOn('A gull was seen on the pier.', unlabelled)).toBe('open');
});

test('a weaker match than asked for counts as missed', () => {
  const { score: figures, missed } = score([
    makeMatch('It’s shut now, the mayor said.', closed, { strength: 'possible' }),
  ]);
  expect(figures).toMatchObject({ right: 0, wrong: 0, wanted: 1, missed: 1 });
  expect(missed).toEqual([{ page: 'A01', sentence: 'It’s shut now,  the mayor said.', fact: 'F01' }]);
});

test('a stated fact is found by any claim that words it, whatever the typography', () => {
  const { score: figures } = score([makeMatch("IT'S SHUT NOW, the mayor said.", closed)]);
  expect(figures).toMatchObject({ right: 1, wrong: 0, missed: 0, precision: 1, recall: 1 });
});

test('a sentence that was cut otherwise is found by most of its words', () => {
  expect(verdictOn('Harbour news: it’s shut now', closed)).toBe('outside the labelled text');
  expect(verdictOn('It’s shut now, the old mayor said.', closed)).toBe('right');
});

test('with an outlet left out, what only it carries is not asked for', () => {
  const rows = [makeRow('The ferry is late.', { facts: ['F02'] }), makeRow('It is shut.', { facts: ['F01'] })];
  const table = createFactTable(facts, (name) => seeds[name] ?? '', 'one.txt');
  const record: ScoredRecord = { file: 'A01.html', matches: [makeMatch('The ferry is late.', late)] };
  const { score: figures } = scoreRecords([record], rows, table, () => true);
  expect(figures).toMatchObject({ right: 0, wrong: 0, wanted: 1, missed: 1 });
});

test('a claim stands for a fact only if they share at least half of the shorter excerpt', () => {
  const table = createFactTable(facts, (name) => seeds[name] ?? '');
  expect(table.factsOf(closed)).toEqual(['F01']);
  expect(table.factsOf(claimOf('edge', 'one.txt', 'closed. The ferry is'))).toEqual(['F02']);
  expect(table.factsOf(unlabelled)).toEqual([]);
});
