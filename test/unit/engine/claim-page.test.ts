import { expect, test } from 'vitest';
import { composeClaimPage } from '../../../engine/claim-page.ts';
import { makeClaim, makeWording, tinyPack } from './tiny-pack.ts';

test('a claim that the pack does not have has no page', () => {
  expect(composeClaimPage(tinyPack, 'harbour-sold')).toBeUndefined();
});

test('its wordings are in the order of the sources, each source’s in the order of its article, under ids that last', () => {
  const late = { ...makeWording('courier', 'Said further down.'), seed: { file: 'courier.txt', start: 90, end: 108 } };
  const claims = [
    makeClaim('said', { wordings: [late, makeWording('courier', 'Said above.'), makeWording('gazette', 'Said.')] }),
  ];
  const page = composeClaimPage({ ...tinyPack, claims }, 'said');
  expect(page?.wordings.map(({ id, text }) => [id, text])).toEqual([
    ['gazette', 'Said.'],
    ['courier', 'Said above.'],
    ['courier.2', 'Said further down.'],
  ]);
});

test('a quote is the base, and what it does not have is set off in the others alone', () => {
  const page = composeClaimPage(tinyPack, 'harbour-closed');
  expect(page?.base.id).toBe('courier');
  expect(page?.wordings[1]).toBe(page?.base);
  const setOff = page?.wordings.map(({ segments }) =>
    segments.flatMap(({ kind, text }) => (kind === 'changed' || kind === 'added' ? [text] : [])).join(' '),
  );
  expect(setOff?.[0]).toContain('closed');
  expect(setOff?.[1]).toBe('');
  expect(setOff?.[2]).toContain('shut');
});

test('of several quotes the one that has most in common with the others is the base', () => {
  const wordings = [
    makeWording('gazette', 'Nobody asked us.', 'quote'),
    makeWording('courier', 'The harbour will be closed to ships.', 'quote'),
    makeWording('gazette', 'The harbour is to be closed to all ships.'),
  ];
  const page = composeClaimPage({ ...tinyPack, claims: [makeClaim('said', { wordings })] }, 'said');
  expect(page?.base.id).toBe('courier');
});

test('another base sets off other words and names other differences', () => {
  const page = composeClaimPage(tinyPack, 'harbour-closed', 'courier.2');
  expect(page?.base.id).toBe('courier.2');
  expect(page?.base.differing).toBe(0);
  expect(page?.wordings[1]?.differing).toBeGreaterThan(0);
});

test('differences are named from the base to the other', () => {
  const claims = [
    makeClaim('paid', {
      wordings: [
        makeWording('gazette', 'The town paid 200 crowns.'),
        makeWording('courier', 'The town paid 300 crowns.'),
      ],
    }),
  ];
  const [, other] = composeClaimPage({ ...tinyPack, claims }, 'paid')?.wordings ?? [];
  expect(other?.differences).toMatchObject([{ kind: 'number', from: { start: 14 }, to: { start: 14 } }]);
});

test('a base that the claim does not have is none', () => {
  expect(composeClaimPage(tinyPack, 'harbour-closed', 'herald')?.base.id).toBe('courier');
});

test('background leads there and back', () => {
  expect(composeClaimPage(tinyPack, 'harbour-closed')?.background.map(({ id }) => id)).toEqual(['harbour-built']);
  expect(composeClaimPage(tinyPack, 'harbour-built')?.contextOf.map(({ id }) => id)).toEqual(['harbour-closed']);
});

test('the sources without it are named', () => {
  expect(composeClaimPage(tinyPack, 'school-roof')?.absent.map(({ id }) => id)).toEqual(['courier']);
  expect(composeClaimPage(tinyPack, 'harbour-closed')?.absent).toEqual([]);
});
