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
  expect(page?.wordings.map(({ id, wording }) => [id, wording.text])).toEqual([
    ['gazette', 'Said.'],
    ['courier', 'Said above.'],
    ['courier.2', 'Said further down.'],
  ]);
});

test('the first quote is the base, and what it does not have is set off in the others alone', () => {
  const page = composeClaimPage(tinyPack, 'harbour-closed');
  expect(page?.base).toBe('courier');
  const setOff = page?.wordings.map(({ segments }) =>
    segments.filter(({ kind }) => kind === 'changed' || kind === 'added').map(({ text }) => text),
  );
  expect(setOff?.[1]).toEqual([]);
  expect(setOff?.[0]?.join(' ')).toContain('closed');
  expect(setOff?.[2]?.join(' ')).toContain('shut');
});

test('another base sets off other words', () => {
  const page = composeClaimPage(tinyPack, 'harbour-closed', 'courier.2');
  expect(page?.base).toBe('courier.2');
  expect(page?.wordings[2]?.segments.every(({ kind }) => kind === 'same')).toBe(true);
});

test('a base that the claim does not have is none', () => {
  expect(composeClaimPage(tinyPack, 'harbour-closed', 'herald')?.base).toBe('courier');
});

test('segments are the wording, cut', () => {
  for (const { segments, wording } of composeClaimPage(tinyPack, 'harbour-closed')?.wordings ?? []) {
    expect(segments.map(({ text }) => text).join('')).toBe(wording.text);
  }
});

test('background leads there and back', () => {
  expect(composeClaimPage(tinyPack, 'harbour-closed')?.background.map(({ id }) => id)).toEqual(['harbour-built']);
  expect(composeClaimPage(tinyPack, 'harbour-built')?.contextOf.map(({ id }) => id)).toEqual(['harbour-closed']);
});

test('the sources without it are named', () => {
  expect(composeClaimPage(tinyPack, 'school-roof')?.absent.map(({ id }) => id)).toEqual(['courier']);
  expect(composeClaimPage(tinyPack, 'harbour-closed')?.absent).toEqual([]);
});
