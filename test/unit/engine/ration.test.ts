import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  amounts,
  chooseMarks,
  countMarks,
  type MarkView,
  maxStrongest,
  nextAmount,
  type RatedClaim,
} from '../../../engine/ration.ts';

const strongest: MarkView = { amount: 'strongest', withPossible: false };
const strong = (claim: string, score: number): RatedClaim => ({ claim, score, strength: 'strong' });
const possible = (claim: string, score: number): RatedClaim => ({ claim, score, strength: 'possible' });
/** Sentences in reading order, each with what it states. */
const page = (...sentences: (RatedClaim | readonly RatedClaim[])[]) =>
  new Map(sentences.map((one, at) => [at, [one].flat()]));
const chosen = (claims: ReadonlyMap<number, readonly RatedClaim[]>, view: MarkView) => [
  ...chooseMarks(claims, view).keys(),
];

const ten = page(...Array.from({ length: 10 }, (_, at) => strong(`claim-${at}`, at / 10)));

test('a possible match is not shown until it is asked for', () => {
  const claims = page(possible('a', 0.9), strong('b', 0.5));
  expect(chosen(claims, strongest)).toEqual([1]);
  expect(chosen(claims, { ...strongest, withPossible: true })).toEqual([0, 1]);
});

test('nor is it on the card of a sentence that surely states something else', () => {
  const claims = page([strong('a', 0.9), possible('b', 0.5)]);
  expect(chooseMarks(claims, strongest).get(0)).toEqual([strong('a', 0.9)]);
  expect(chooseMarks(claims, { ...strongest, withPossible: true }).get(0)).toHaveLength(2);
});

test('eight marks are shown, the strongest, in the order of the page', () => {
  expect(chosen(ten, strongest)).toEqual([2, 3, 4, 5, 6, 7, 8, 9]);
});

test('a claim that is stated again waits for claims that are not shown yet, however weak', () => {
  const repeats = Array.from({ length: 8 }, () => strong('same', 0.9));
  const claims = page(...repeats, strong('other', 0.1));
  expect(chosen(claims, strongest)).toEqual([0, 1, 2, 3, 4, 5, 6, 8]);
});

test('a sentence that adds a second claim counts as new', () => {
  const repeats = Array.from({ length: 8 }, () => strong('same', 0.9));
  const claims = page(...repeats, [strong('same', 0.4), strong('other', 0.3)]);
  expect(chosen(claims, strongest)).toContain(8);
});

test('of equals the earlier is shown', () => {
  expect(chosen(page(...Array.from({ length: 9 }, (_, at) => strong(`c${at}`, 0.5))), strongest)).toEqual([
    0, 1, 2, 3, 4, 5, 6, 7,
  ]);
});

test('all are shown when all are asked for, and none when none', () => {
  expect(chosen(ten, { amount: 'all', withPossible: false })).toHaveLength(10);
  expect(chosen(ten, { amount: 'none', withPossible: true })).toEqual([]);
});

test('possible matches take no place from strong ones', () => {
  const claims = new Map([...ten, [10, [possible('p', 1)]]]);
  expect(chosen(claims, { ...strongest, withPossible: true })).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10]);
});

test('whatever the page, no view but `none` shows fewer than it could, or what it must not', () => {
  const rated = fc.record<RatedClaim>({
    claim: fc.constantFrom('a', 'b', 'c', 'd'),
    score: fc.double({ min: 0, max: 1, noNaN: true }),
    strength: fc.constantFrom('strong', 'possible'),
  });
  const sentences = fc.array(fc.array(rated, { minLength: 1, maxLength: 3 }), { maxLength: 30 });
  fc.assert(
    fc.property(sentences, fc.constantFrom(...amounts), fc.boolean(), (list, amount, withPossible) => {
      const claims = page(...list);
      const counted = countMarks(claims);
      const shown = chosen(claims, { amount, withPossible });
      const most = { strongest: Math.min(maxStrongest, counted.strong), all: counted.strong, none: 0 }[amount];
      expect(shown).toHaveLength(most + (withPossible && amount !== 'none' ? counted.possible : 0));
      expect(shown).toEqual(shown.toSorted((a, b) => a - b));
    }),
  );
});

test('the strongest are those that a look at every claim and every sentence finds', () => {
  const rated = fc.record<RatedClaim>({
    claim: fc.constantFrom(...'abcdefghijkl'),
    score: fc.constantFrom(0.2, 0.4, 0.6, 0.8),
    strength: fc.constantFrom('strong', 'possible'),
  });
  const sentences = fc.array(fc.array(rated, { minLength: 1, maxLength: 3 }), { maxLength: 40 });
  fc.assert(
    fc.property(sentences, (unordered) => {
      const list = unordered.map((stated) => stated.toSorted((a, b) => b.strength.localeCompare(a.strength)));
      const surely = (at: number) => (list[at] ?? []).filter(({ strength }) => strength === 'strong');
      const byScore = list
        .map((_, at) => at)
        .filter((at) => surely(at).length > 0)
        .sort((a, b) => (surely(b)[0]?.score ?? 0) - (surely(a)[0]?.score ?? 0) || a - b);
      const firstOf = (claim: string) => byScore.find((at) => surely(at).some((one) => one.claim === claim));
      const news = new Set([...'abcdefghijkl'].map(firstOf));
      const order = [...byScore.filter((at) => news.has(at)), ...byScore.filter((at) => !news.has(at))];
      const best = order.slice(0, maxStrongest).sort((a, b) => a - b);
      expect(chosen(page(...list), strongest)).toEqual(best);
    }),
  );
});

test('one key leads from the strongest to all, to none and back; all are passed over where there are no more', () => {
  expect([nextAmount('strongest', 9), nextAmount('all', 9), nextAmount('none', 9)]).toEqual([
    'all',
    'none',
    'strongest',
  ]);
  expect([nextAmount('strongest', 8), nextAmount('all', 8), nextAmount('none', 8)]).toEqual([
    'none',
    'none',
    'strongest',
  ]);
});
