import { expect, test } from 'vitest';
import { type CardRequest, composeCard, outletsFor } from '../../../engine/card-content.ts';
import { changeClaim, makeWording, tinyPack } from './tiny-pack.ts';

const request: CardRequest = {
  claimId: 'harbour-closed',
  sentence: 'The northern harbour is shut.',
  strength: 'strong',
  relation: 'agrees',
  evidence: { wording: 1, shared: [{ start: 4, end: 12 }], doubts: [] },
  pageUrl: 'https://elsewhere.example/a',
  hiddenSources: [],
};

const shown = (change: Partial<CardRequest>, pack = tinyPack) =>
  composeCard(pack, { ...request, ...change }).wordings.map(({ source, form }) => `${source.id}:${form}`);

test('a card shows every outlet in pack order, quotes before paraphrases before headlines', () => {
  const ordered = ['gazette:paraphrase', 'courier:quote', 'courier:headline'];
  const wordings = tinyPack.claims[0]?.wordings.toReversed() ?? [];
  expect(shown({})).toEqual(ordered);
  expect(shown({}, changeClaim('harbour-closed', { wordings }))).toEqual(ordered);
});

test('the page’s own article is not another outlet, whatever its address is decorated with', () => {
  const decorated = 'http://courier.example/2025/harbour/?utm_source=x#top';
  expect(shown({ pageUrl: decorated })).toEqual(['gazette:paraphrase']);
});

test('another article of the same outlet is the page’s own too, also on a subdomain', () => {
  expect(shown({ pageUrl: 'https://news.courier.example/other' })).toEqual(['gazette:paraphrase']);
});

test('a domain that only ends alike is another outlet', () => {
  expect(shown({ pageUrl: 'https://notcourier.example/' })).toHaveLength(3);
});

test('a page without a web address is nobody’s', () => {
  expect(shown({ pageUrl: 'file:///home/reader/page.html' })).toHaveLength(3);
});

test('wordings of hidden sources are left out and counted', () => {
  const card = composeCard(tinyPack, { ...request, hiddenSources: ['courier', 'unknown'] });
  expect(card.wordings.map(({ source }) => source.id)).toEqual(['gazette']);
  expect(card.hiddenWordings).toBe(2);
});

test('the page’s own wordings do not count as hidden', () => {
  const card = composeCard(tinyPack, { ...request, hiddenSources: ['courier'], pageUrl: 'https://courier.example/' });
  expect(card.hiddenWordings).toBe(0);
});

test('a headline that a source repeats is shown once', () => {
  const wordings = [
    makeWording('courier', 'Harbour ‘shut’', 'headline'),
    makeWording('courier', "Harbour 'shut'", 'headline'),
  ];
  expect(shown({}, changeClaim('harbour-closed', { wordings }))).toEqual(['courier:headline']);
});

test('the same words by several outlets are one wording, with the way to each', () => {
  const wordings = [
    makeWording('courier', 'Harbour ‘shut’.'),
    makeWording('gazette', "Harbour 'shut'", 'headline'),
    makeWording('gazette', 'Harbour shut'),
  ];
  const card = composeCard(changeClaim('harbour-closed', { wordings }), request);
  expect(card.wordings.map(({ source, alsoIn }) => [source.id, ...alsoIn.map((place) => place.source.id)])).toEqual([
    ['gazette'],
    ['gazette', 'courier'],
  ]);
  expect(card.wordings[1]?.alsoIn[0]?.url).toContain('courier.example');
});

test('each wording has its named differences, and how much of it differs', () => {
  const wordings = [
    makeWording('gazette', 'The northern harbour is shut.'),
    makeWording('courier', 'The northern harbour is reportedly shut.'),
  ];
  const [same, hedged] = composeCard(changeClaim('harbour-closed', { wordings }), request).wordings;
  expect(same).toMatchObject({ differing: 0, differences: [] });
  expect(hedged).toMatchObject({ differing: 0.25, differences: [{ kind: 'hedge', change: 'added' }] });
});

test('a negation is named only where the sentence says the opposite: else it is about something else', () => {
  const wordings = [makeWording('gazette', 'The northern harbour is not shut.')];
  const kinds = (relation: 'agrees' | 'contradicts') =>
    composeCard(changeClaim('harbour-closed', { wordings }), { ...request, relation }).wordings.flatMap(
      ({ differences }) => differences.map(({ kind }) => kind),
    );
  expect(kinds('agrees')).toEqual([]);
  expect(kinds('contradicts')).toEqual(['negation']);
});

test('what differs outside the clause that states the claim is not named', () => {
  const sentence = 'He said in 2019 that rain fell; the northern harbour is shut.';
  const wordings = [makeWording('gazette', 'The northern harbour is shut, it claimed in 2020.')];
  const kinds = (clause?: { start: number; end: number }) =>
    composeCard(changeClaim('harbour-closed', { wordings }), {
      ...request,
      sentence,
      evidence: { ...request.evidence, ...(clause && { clause }) },
    }).wordings.flatMap(({ differences }) => differences.map(({ kind }) => kind));
  expect(kinds()).toEqual(['date', 'attribution', 'part']);
  expect(kinds({ start: 32, end: 61 })).toEqual([]);
});

test('an utterance that outlets quote in different words has a lineage, of those that the reader sees', () => {
  const wordings = [
    makeWording('gazette', '“The northern harbour is shut for good to all ships.”', 'quote'),
    makeWording('courier', '“The northern harbour is closed for good to all ships.”', 'quote'),
  ];
  const pack = changeClaim('harbour-closed', { wordings });
  const outletsOf = (hiddenSources: string[]) => composeCard(pack, { ...request, hiddenSources }).lineage?.outlets;
  expect(outletsOf([])).toEqual({ gazette: 'The gazette', courier: 'The courier' });
  expect(outletsOf(['courier'])).toBeUndefined();
});

test('what the page states beside the claim is not left out by others', () => {
  const sentence = 'The northern harbour, built in 1931, is shut.';
  const wordings = [makeWording('gazette', 'The northern harbour is shut.')];
  const kinds = (clause?: { start: number; end: number }) =>
    composeCard(changeClaim('harbour-closed', { wordings }), {
      ...request,
      sentence,
      evidence: { ...request.evidence, ...(clause && { clause }) },
    }).wordings.flatMap(({ segments }) => segments.map(({ kind }) => kind));
  expect(kinds()).toContain('dropped');
  expect(kinds({ start: 36, end: 44 })).not.toContain('dropped');
});

test('segments show the wording as it stands, against the page’s sentence', () => {
  const [first] = composeCard(tinyPack, request).wordings;
  expect(first?.segments.map(({ text }) => text).join('')).toBe(tinyPack.claims[0]?.wordings[0]?.text);
  expect(first?.segments.some(({ text, kind }) => kind === 'same' && text.includes('northern harbour'))).toBe(true);
});

test('a wording links to its very sentence in the source', () => {
  const [first] = composeCard(tinyPack, request).wordings;
  expect(first?.url).toMatch(/^https:\/\/www\.gazette\.example\/2025\/harbour#:~:text=Mayor%20Ada/);
});

test('the card says why: the nearest outlet and the shared words', () => {
  const card = composeCard(tinyPack, request);
  expect(card.nearestOutlet).toBe('The courier');
  expect(card.shared).toEqual(request.evidence.shared);
  expect(card).toMatchObject({ cues: [], doubts: [], language: 'en' });
  expect(card.pageText).toBe(request.sentence);
});

test('a background fact comes from the first source that is not hidden', () => {
  const source = (hiddenSources: string[]) =>
    composeCard(tinyPack, { ...request, hiddenSources }).background.map(({ place }) => place.source.id);
  expect(source([])).toEqual(['gazette']);
  expect(source(['gazette'])).toEqual(['courier']);
});

test('a background fact is left out when all its sources are hidden', () => {
  expect(composeCard(tinyPack, { ...request, hiddenSources: ['gazette', 'courier'] }).background).toEqual([]);
});

test('a claim that the pack does not have is misuse, and is named', () => {
  expect(() => composeCard(tinyPack, { ...request, claimId: 'gone' })).toThrow('the pack "tiny" has no claim "gone"');
});

test('outlets are counted once each, without the page’s own and the hidden', () => {
  const outlets = (pageUrl: string, hiddenSources: string[]) =>
    outletsFor(tinyPack, 'harbour-closed', { pageUrl, hiddenSources });
  expect(outlets('https://elsewhere.example/', [])).toEqual(['The gazette', 'The courier']);
  expect(outlets('https://courier.example/', [])).toEqual(['The gazette']);
  expect(outlets('https://courier.example/', ['gazette'])).toEqual([]);
});
