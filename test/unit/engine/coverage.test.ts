import { expect, test } from 'vitest';
import type { Viewing } from '../../../engine/card-wordings.ts';
import { type CoverageEngine, describeCoverage } from '../../../engine/coverage.ts';
import type { Match, NearMiss, Refusal } from '../../../engine/match.ts';
import type { Pack } from '../../../engine/pack.ts';
import { makeClaim, makeWording, tinyPack } from './tiny-pack.ts';

const day = '2025-05-02';
const core = ['budget', 'bridge', 'tram', 'park', 'library'];
const [gazette] = tinyPack.sources;

function claimOf(id: string, sources: readonly string[]) {
  return makeClaim(id, {
    date: day,
    wordings: sources.map((source) => makeWording(source, `The ${id} of ${source}.`)),
  });
}

const pack: Pack = {
  ...tinyPack,
  sources: [
    ...tinyPack.sources,
    ...(gazette ? [{ ...gazette, id: 'herald', outlet: 'The herald', domain: 'herald.example' }] : []),
  ],
  claims: [
    ...core.map((id) => claimOf(id, ['gazette', 'courier', 'herald'])),
    claimOf('clerk', ['courier']),
    claimOf('school', ['gazette', 'courier']),
    claimOf('tower', ['gazette', 'courier', 'herald']),
  ],
};

/** An engine that finds these claims in any text. */
function finding(
  strong: readonly string[],
  { possible = [], near = {} }: { possible?: readonly string[]; near?: Readonly<Record<string, Refusal>> } = {},
): CoverageEngine {
  const evidence = { wording: 0, shared: [], doubts: [] };
  const match = (strength: Match['strength']) => (id: string) =>
    pack.claims
      .filter((claim) => claim.id === id)
      .map((claim): Match => ({ sentence: 0, claim, strength, relation: 'agrees', score: 1, evidence }));
  return {
    matchSentences: () => [...strong.flatMap(match('strong')), ...possible.flatMap(match('possible'))],
    explainSentences: () =>
      pack.claims.flatMap((claim): NearMiss[] => {
        const reason = near[claim.id];
        return reason ? [{ sentence: 0, claim, reason }] : [];
      }),
  };
}

const elsewhere: Viewing = { pageUrl: 'https://elsewhere.example/', hiddenSources: [] };
const leftOut = (engine: CoverageEngine, viewing = elsewhere) =>
  describeCoverage(pack, engine, [''], viewing)?.leftOut.map(({ id, outlets }) => `${id}: ${outlets.length}`);

test('a page of another story has no coverage, rather than all of it left out', () => {
  expect(leftOut(finding(core.slice(1)))).toBeUndefined();
});

test('what a page may state is not left out', () => {
  expect(leftOut(finding(core, { possible: ['tower'] }))).toEqual(['school: 2', 'clerk: 1']);
});

test('what a sentence comes near is not left out, unless it is about something else', () => {
  expect(leftOut(finding(core, { near: { tower: 'negated', school: 'excluded' } }))).toEqual(['school: 2', 'clerk: 1']);
});

test('the most carried claims come first', () => {
  expect(leftOut(finding(core))).toEqual(['tower: 3', 'school: 2', 'clerk: 1']);
});

test('the page’s own outlet is not another one, and a source that is switched off says nothing', () => {
  expect(leftOut(finding(core), { ...elsewhere, pageUrl: 'https://www.courier.example/x' })).toEqual([
    'tower: 2',
    'school: 1',
  ]);
  expect(leftOut(finding(core), { ...elsewhere, hiddenSources: ['gazette', 'herald'] })).toEqual([
    'clerk: 1',
    'school: 1',
    'tower: 1',
  ]);
});

test('each outlet is named with the way to its sentence', () => {
  const [tower] = describeCoverage(pack, finding(core), [''], elsewhere)?.leftOut ?? [];
  expect(tower?.outlets[0]).toEqual({
    outlet: 'The gazette',
    url: 'https://www.gazette.example/2025/harbour#:~:text=The%20tower%20of%20gazette',
  });
});

test('only a source’s own page can have what no other source has, whatever is switched off', () => {
  const onlyHere = (pageUrl: string) =>
    describeCoverage(pack, finding([...core, 'clerk']), [''], { pageUrl, hiddenSources: ['gazette', 'herald'] })
      ?.onlyHere;
  expect(onlyHere('https://elsewhere.example/')).toBeUndefined();
  expect(onlyHere('https://courier.example/')?.map(({ id }) => id)).toEqual(['clerk']);
});

test('what only may be on the page is not said to be only there', () => {
  const own = { ...elsewhere, pageUrl: 'https://courier.example/' };
  expect(describeCoverage(pack, finding(core, { possible: ['clerk'] }), [''], own)?.onlyHere).toEqual([]);
});
