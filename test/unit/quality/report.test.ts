import { expect, test } from 'vitest';
import { articleOfHtml } from '../../../cli/read-article.ts';
import { type SetFigures, shortfalls } from '../../quality/figures.ts';
import { historyRow } from '../../quality/history.ts';
import { renderPage } from '../../quality/render-page.ts';
import { reportErrors, reportFigures } from '../../quality/report.ts';
import type { Score, Scoring } from '../../quality/score.ts';
import type { Measured } from '../../quality/sets.ts';

const good: Score = {
  precision: 0.98,
  recall: 0.8,
  right: 80,
  wrong: 2,
  wanted: 100,
  missed: 20,
  contradictions: 4,
  contradictionsFound: 3,
  shownAsAgreement: 0,
  outsideText: 0,
  offTopic: 0,
};
const recorded: SetFigures = { strong: good, strongOrPossible: good };

function measured(score: Score, scoring: Partial<Scoring> = {}): Measured {
  const strong = { score, judged: [], wanted: [], missed: [], missedContradictions: [], ...scoring };
  const facts = { factsOf: () => [], areNear: () => false, isCounted: () => true };
  return { set: 'dev', strong, strongOrPossible: strong, facts, groupOf: () => 'A' };
}

test.each([
  ['precision', { precision: 0.979 }],
  ['recall', { recall: 0.799 }],
  ['contradictionsFound', { contradictionsFound: 2 }],
  ['shownAsAgreement', { shownAsAgreement: 1 }],
  ['offTopic', { offTopic: 1 }],
])('the guard bites when %s gets worse', (figure, change) => {
  expect(shortfalls({ ...recorded, strong: { ...good, ...change } }, recorded)).toEqual([
    expect.stringMatching(`^strong: ${figure} is `),
  ]);
});

test('a match on an unrelated page is never in order, recorded or not', () => {
  const bad = { ...good, offTopic: 1 };
  expect(shortfalls({ ...recorded, strong: bad }, { ...recorded, strong: bad })).toHaveLength(1);
});

test('the same or better figures are in order', () => {
  expect(shortfalls(recorded, recorded)).toEqual([]);
  expect(shortfalls({ ...recorded, strong: { ...good, recall: 0.9 } }, recorded)).toEqual([]);
});

test('figures are shown with their change against the recorded ones', () => {
  const report = reportFigures([measured({ ...good, recall: 0.75 })], { dev: recorded });
  expect(report).toContain('0.980');
  expect(report).toContain('0.750 (−0.050)');
  expect(report).not.toContain('0.980 (');
});

test('the figures of a set say nothing of its sentences', () => {
  const missed = [{ page: 'A01', sentence: 'A secret sentence.', fact: 'F01' }];
  const one = measured(good, { missed, wanted: missed });
  expect(reportFigures([one], {})).not.toContain('secret');
  expect(historyRow('2025-05-01', 'check', recorded, false)).not.toContain('secret');
  expect(reportErrors(one)).toContain('A01 F01: A secret sentence.');
});

test('a run over a blind set leaves one row with its date', () => {
  expect(historyRow('2025-05-01', 'check', recorded, true)).toBe(
    '| 2025-05-01 | check | yes | 0.980 | 0.800 | 3 of 4 | 0 | 0 | 0.980 | 0.800 | 3 of 4 | 0 | 0 |\n',
  );
});

test('a page is rendered with furniture around it, and read without', () => {
  const html = renderPage({ id: 'A99', group: 'A', title: 'A & B', paragraphs: ['A < B', 'He said "no" & left.'] });
  expect(html).toContain('Most read');
  expect(articleOfHtml(html)?.title).toBe('A & B | News Example');
  expect(articleOfHtml(html)?.text).toBe('A < B\nHe said "no" & left.');
});
