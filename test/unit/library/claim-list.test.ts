import { describe, expect, test } from 'vitest';
import { createClaimList } from '../../../components/library/claim-list.ts';
import type { ClaimFilter, ClaimOrder } from '../../../components/library/routes.ts';
import { makeClaim, makeWording, tinyPack } from '../engine/tiny-pack.ts';

const inPack = tinyPack.claims.map(({ id }) => id);

function idsOf(filter: ClaimFilter, order: ClaimOrder = 'pack', pack = tinyPack): readonly string[] {
  return createClaimList(pack)
    .list(filter, order)
    .map(({ id }) => id);
}

describe('a filter', () => {
  test('that asks for nothing keeps nothing away', () => {
    expect(idsOf({})).toEqual(inPack);
    expect(idsOf({ text: '  ' })).toEqual(inPack);
  });

  test('finds all its words, in whatever order, in the statement, the speaker or a wording', () => {
    expect(idsOf({ text: 'lund LIMITS' })).toEqual(['harbour-closed']);
    expect(idsOf({ text: 'guild' })).toEqual(['harbour-built']);
    expect(idsOf({ text: 'guild ferry' })).toEqual([]);
  });

  test('does not mind accents and the shape of quotation marks', () => {
    const pack = { ...tinyPack, claims: [makeClaim('cafe', { statement: 'The café’s owner said “no”.' })] };
    expect(idsOf({ text: 'cafe\'s "no"' }, 'pack', pack)).toEqual(['cafe']);
  });

  test('tells a speaker from nobody named', () => {
    expect(idsOf({ speaker: 'Bo Dahl' })).toEqual(['ferry-cheaper']);
    expect(idsOf({ speaker: '' })).toEqual(['harbour-built', 'school-roof']);
    expect(idsOf({ speaker: 'Nobody Else' })).toEqual([]);
  });

  test('asks for a form of the outlet that it asks for, not of another', () => {
    expect(idsOf({ form: 'headline' })).toEqual(['harbour-closed']);
    expect(idsOf({ form: 'headline', outlet: 'courier' })).toEqual(['harbour-closed']);
    expect(idsOf({ form: 'headline', outlet: 'gazette' })).toEqual([]);
    expect(idsOf({ outlet: 'gazette' })).toEqual(inPack);
  });

  test('tells what all carry from what one alone carries', () => {
    expect(idsOf({ reach: 'all' })).toEqual(['harbour-closed', 'harbour-built', 'ferry-cheaper']);
    expect(idsOf({ reach: 'one' })).toEqual(['school-roof']);
    expect(createClaimList(tinyPack).reach).toEqual({ all: 3, one: 1 });
  });

  test('keeps to the kind', () => {
    expect(idsOf({ kind: 'background' })).toEqual(['harbour-built']);
    expect(idsOf({ kind: 'quote' })).toEqual([]);
  });
});

describe('the order', () => {
  const claims = [
    makeClaim('undated', { statement: 'Claim 10' }),
    makeClaim('late', { statement: 'claim 9', date: '2025-04-21', speaker: 'Bo Dahl' }),
    makeClaim('early', {
      statement: 'Ärger',
      date: '2025-04-02',
      speaker: 'Ada Lund',
      wordings: [makeWording('gazette', 'One.'), makeWording('courier', 'Two.')],
    }),
  ];
  const pack = { ...tinyPack, claims };

  test.each<[ClaimOrder, readonly string[]]>([
    ['pack', ['undated', 'late', 'early']],
    ['latest', ['late', 'early', 'undated']],
    ['earliest', ['early', 'late', 'undated']],
    ['most-outlets', ['early', 'undated', 'late']],
    ['fewest-outlets', ['undated', 'late', 'early']],
    ['a-to-z', ['early', 'late', 'undated']],
    ['speaker', ['early', 'late', 'undated']],
  ])('%s keeps claims without a date or a speaker last, and equals as in the pack', (order, ids) => {
    expect(idsOf({}, order, pack)).toEqual(ids);
  });
});

test('speakers are listed by name with their number of claims, nobody last', () => {
  expect([...createClaimList(tinyPack).speakers]).toEqual([
    ['Ada Lund', 1],
    ['Bo Dahl', 1],
    ['', 2],
  ]);
});
