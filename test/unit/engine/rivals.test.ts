import { expect, test } from 'vitest';
import type { QuoteHit } from '../../../engine/match.ts';
import { dropMixedSigns } from '../../../engine/rivals.ts';
import { makeClaim } from './tiny-pack.ts';

function hit(id: string, relation: QuoteHit['relation']): QuoteHit {
  return {
    claim: makeClaim(id, {}),
    relation,
    strength: 'strong',
    score: 0.5,
    evidence: { wording: 0, shared: [], doubts: [] },
  };
}
const idsOf = (hits: readonly QuoteHit[]) => hits.map(({ claim }) => claim.id);

test('what contradicts one claim and states none stays', () => {
  const { hits, unsure } = dropMixedSigns([hit('built', 'contradicts'), hit('closed', 'contradicts')]);
  expect([idsOf(hits), idsOf(unsure)]).toEqual([['built', 'closed'], []]);
});

test('a contradiction beside an agreement is not sure', () => {
  const { hits, unsure } = dropMixedSigns([hit('built', 'contradicts'), hit('closed', 'agrees')]);
  expect([idsOf(hits), idsOf(unsure)]).toEqual([['closed'], ['built']]);
});
