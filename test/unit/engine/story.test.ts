import { expect, test } from 'vitest';
import type { Claim, Pack } from '../../../engine/pack.ts';
import { type FoundClaim, recogniseEvent, tellersOf } from '../../../engine/story.ts';
import { makeClaim, makeWording, tinyPack } from './tiny-pack.ts';

const [gazette, courier] = tinyPack.sources;

/** Three outlets report a council meeting: five claims that two of them carry, two that one has alone. */
const meeting: readonly Claim[] = [
  ...['budget', 'bridge', 'tram', 'park', 'library'].map((id) => on('2025-05-02', id, ['gazette', 'courier'])),
  ...['clerk', 'weather'].map((id) => on('2025-05-02', id, ['herald'])),
];
const older = on('2025-04-01', 'older', ['gazette', 'courier']);
const history = { ...on('2025-05-02', 'history', ['gazette', 'courier']), kind: 'background' as const };

const pack: Pack = {
  ...tinyPack,
  sources: [
    gazette,
    courier,
    gazette && { ...gazette, id: 'herald', outlet: 'The herald', domain: 'herald.example' },
  ].flatMap((source) => source ?? []),
  claims: [...meeting, older, history],
};

function on(date: string, id: string, sources: readonly string[]): Claim {
  return makeClaim(id, { date, wordings: sources.map((source) => makeWording(source, `The ${id}.`)) });
}

function found(ids: readonly string[], more: Partial<FoundClaim> = {}): FoundClaim[] {
  return pack.claims
    .filter(({ id }) => ids.includes(id))
    .map((claim) => ({ claim, strength: 'strong', relation: 'agrees', ...more }));
}

const five = ['budget', 'bridge', 'tram', 'park', 'library'];

test('four claims of an event are too few to be a report of it', () => {
  expect(recogniseEvent(pack, found(five.slice(1)))).toBeUndefined();
});

test('one claim many times over is one claim', () => {
  const [one] = found(['budget']);
  expect(recogniseEvent(pack, Array(9).fill(one))).toBeUndefined();
});

test('what a page may state, or denies, does not make it a report', () => {
  expect(
    recogniseEvent(pack, [...found(five.slice(1)), ...found(['budget'], { strength: 'possible' })]),
  ).toBeUndefined();
  expect(
    recogniseEvent(pack, [...found(five.slice(1)), ...found(['budget'], { relation: 'contradicts' })]),
  ).toBeUndefined();
});

test('claims of other days, and background of the same day, count for nothing', () => {
  expect(recogniseEvent(pack, found([...five.slice(1), 'older', 'history']))).toBeUndefined();
});

test('without the core that most outlets carry it is another story of the same day', () => {
  const side = ['clerk', 'weather', 'a', 'b'].map((id) => on('2025-05-02', id, ['herald']));
  const wider = { ...pack, claims: [...pack.claims, ...side] };
  const stated = wider.claims
    .filter(({ id }) => ['clerk', 'weather', 'a', 'b', 'budget', 'bridge'].includes(id))
    .map((claim): FoundClaim => ({ claim, strength: 'strong', relation: 'agrees' }));
  expect(recogniseEvent(wider, stated)).toBeUndefined();
});

test('five claims of an event with three of its core are a report of it', () => {
  expect(recogniseEvent(pack, found(['budget', 'bridge', 'tram', 'clerk', 'weather']))).toBe('2025-05-02');
});

test('the tellers of the story are the sources that would be recognised themselves', () => {
  expect([...tellersOf(pack, '2025-05-02')]).toEqual(['gazette', 'courier']);
  expect([...tellersOf(pack, '2025-04-01')]).toEqual([]);
});
