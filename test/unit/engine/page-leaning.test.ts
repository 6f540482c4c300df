import { expect, test } from 'vitest';
import { createClaimFinder } from '../../../engine/claim-finder.ts';
import type { Pack } from '../../../engine/pack.ts';
import { indexPack } from '../../../engine/pack-index.ts';
import { contraryShares, leaningOf } from '../../../engine/page-leaning.ts';
import type { Statement } from '../../../engine/statement.ts';
import { built, closed, lead, packOf } from './closed-harbour.ts';

function statement(relation: Statement['relation'], doubts: Statement['doubts'] = []): Statement {
  return { relation, doubts, met: [], core: [], leansOn: false };
}

test('a sentence that states nothing leans to nothing', () => {
  expect(leaningOf([undefined, { refusal: 'cue missing' }])).toBeUndefined();
});

test('a doubtful statement leans to nothing', () => {
  expect(leaningOf([statement('contradicts', ['other speaker'])])).toBeUndefined();
});

test('a sentence that agrees with one claim contradicts another only by the way', () => {
  expect(leaningOf([statement('contradicts'), statement('agrees')])).toBe('agrees');
});

test('a sentence that says the contrary and nothing else leans to it', () => {
  expect(leaningOf([statement('contradicts')])).toBe('contradicts');
});

test('on a page that says nothing of any claim the share is 0', () => {
  expect(contraryShares([undefined, undefined])).toEqual([0, 0]);
});

test('a sentence says nothing about its own page', () => {
  expect(contraryShares(['contradicts', undefined])).toEqual([0, 0.5]);
});

test('the more of the others say the contrary, and the more there are, the larger the share', () => {
  const [one = 0] = contraryShares([undefined, 'contradicts']);
  const [both = 0] = contraryShares([undefined, 'contradicts', 'contradicts']);
  const [half = 0] = contraryShares([undefined, 'contradicts', 'agrees']);
  expect(both).toBeGreaterThan(one);
  expect(one).toBeGreaterThan(half);
});

const denial = 'Mayor Ada Lund denied on Monday that the northern harbour is closed to ferries.';
const construction = 'The northern harbour was built by the guild of fishermen in 1931.';

/** The share that the last sentence of a page is weighed with, as far as it states something. */
function shareOn(pack: Pack, whole: Pack | undefined, ...sentences: readonly string[]): number | undefined {
  return createClaimFinder(pack, indexPack(pack), whole)
    .weighPage([lead, ...sentences])
    .at(-1)?.[0]?.features['contrary page'];
}

test('what agrees is weighed with what the rest of the page denies', () => {
  const pack = packOf(closed, built);
  expect(shareOn(pack, undefined, construction)).toBe(0);
  expect(shareOn(pack, undefined, denial, construction)).toBe(0.5);
});

test('a denial that stands alone is as sure as one of many', () => {
  expect(shareOn(packOf(closed, built), undefined, denial, denial)).toBe(0);
});

test('a claim that went with its sources is still denied', () => {
  expect(shareOn(packOf(built), packOf(closed, built), denial, construction)).toBe(0.5);
});
