import { expect, test } from 'vitest';
import type { LookUpRecord } from '../../../cli/records.ts';
import { hear } from './listening-terminal.ts';

const quote = 'We have heard from Washington at various levels that Ukraine’s membership in NATO is excluded';

async function lookUp(...words: readonly string[]): Promise<LookUpRecord> {
  const { printed } = await hear(['lookup', '--json', ...words]);
  expect(printed).toHaveLength(1);
  return JSON.parse(printed[0] ?? '');
}

test('nothing close is an answer that says how much was searched', async () => {
  const { code, printed, complaints } = await hear(['lookup', 'The mayor opened the bridge on Monday morning.']);

  expect([code, complaints]).toEqual([0, []]);
  expect(printed).toEqual([expect.stringMatching(/^Nothing close in this pack: \d+ claims of 5 sources searched\.$/)]);
  expect((await lookUp('The mayor opened the bridge on Monday morning.')).hits).toEqual([]);
});

test('the claim that a source put in these very words comes first', async () => {
  const record = await lookUp(quote);

  expect(record.text).toBe(quote);
  expect(record.hits[0]?.strength).toBe('strong');
  expect(record.hits[0]?.claim.wordings[record.hits[0].evidence.wording]?.text).toContain('at various levels');
});

test('the words of a quote need no quotation marks of the shell', async () => {
  expect(await lookUp(...quote.split(' '))).toEqual(await lookUp(quote));
});

test('a document holds exactly what is promised', async () => {
  const record = await lookUp(quote);

  expect(Object.keys(record)).toEqual(['text', 'searched', 'hits']);
  expect(Object.keys(record.hits[0] ?? {})).toEqual([
    'strength',
    'relation',
    'score',
    'claim',
    'evidence',
    'differences',
  ]);
});

test('at most so many claims are named as asked for', async () => {
  expect((await lookUp('--limit', '2', 'Ukraine NATO membership')).hits.length).toBeLessThanOrEqual(2);
  expect((await lookUp('--limit', '1', quote)).hits).toHaveLength(1);
});

test('a person reads the nearest wording, whose it is, and the claim', async () => {
  const { printed } = await hear(['lookup', '--limit', '1', quote], '', 300);

  expect(printed[0]).toMatch(/^match +nearest wording +claim$/);
  expect(printed[2]).toMatch(/^strong +“We have heard from Washington .* — .+/);
});
