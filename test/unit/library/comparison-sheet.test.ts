import { expect, test } from 'vitest';
import { composeSheet } from '../../../components/library/comparison-sheet.ts';
import { shuffle } from '../../../components/library/shuffle.ts';
import { composeCard } from '../../../engine/card-content.ts';
import { ownPack } from '../own-pack.ts';

const numbers = Array.from({ length: 20 }, (_, at) => at);

test('a shuffle keeps all items, in an order that is not theirs', () => {
  const shuffled = shuffle(numbers, 'some key');
  expect(shuffled).not.toEqual(numbers);
  expect(shuffled.toSorted((a, b) => a - b)).toEqual(numbers);
});

test('the same key gives the same order, another key another', () => {
  expect(shuffle(numbers, 'some key')).toEqual(shuffle(numbers, 'some key'));
  expect(shuffle(numbers, 'other key')).not.toEqual(shuffle(numbers, 'some key'));
});

test('over many keys every item comes first about as often', () => {
  const firsts = new Map<string, number>();
  for (let key = 0; key < 1000; key++) {
    const [first = ''] = shuffle(['a', 'b', 'c', 'd'], `claim-${key}`);
    firsts.set(first, (firsts.get(first) ?? 0) + 1);
  }
  for (const count of firsts.values()) expect(Math.abs(count - 250)).toBeLessThan(60);
});

const claims = ['us-position-coincides-with-russias', 'washington-says-membership-excluded'];

test('a sheet has the chosen claims in the order of the choice, and none that the pack does not have', () => {
  const sheet = composeSheet(ownPack, { place: 'sheet', claims: [...claims.toReversed(), 'unheard'], isNamed: true });
  expect(sheet.map(({ claim }) => claim.id)).toEqual(claims.toReversed());
});

test('named outlets stand in pack order, hidden ones in an order that stays when other claims are chosen', () => {
  const outlets = (chosen: readonly string[], isNamed: boolean) =>
    composeSheet(ownPack, { place: 'sheet', claims: chosen, isNamed })
      .find(({ claim }) => claim.id === claims[1])
      ?.wordings.map(({ source }) => source.id);
  const order = ownPack.sources.map(({ id }) => id);
  const named = outlets(claims, true)?.map((id) => order.indexOf(id));
  expect(named).toEqual(named?.toSorted());
  expect(outlets(claims, false)).not.toEqual(outlets(claims, true));
  expect(outlets(claims, false)).toEqual(outlets(claims.slice(1), false));
});

test('beside a page’s sentence stand the wordings of other outlets, each compared with it as on a card', () => {
  const [own] = ownPack.sources;
  const beside = {
    pageText: 'The US position coincides with ours, said Dmitry Peskov.',
    page: `${own?.url}?ref=mail`,
    strength: 'strong',
    relation: 'agrees',
  } as const;
  const [sheet] = composeSheet(ownPack, { place: 'sheet', claims: claims.slice(0, 1), isNamed: true }, beside);
  const card = composeCard(ownPack, {
    claimId: claims[0] ?? '',
    sentence: beside.pageText,
    strength: beside.strength,
    relation: beside.relation,
    evidence: { wording: 0, shared: [], doubts: [] },
    pageUrl: beside.page,
    hiddenSources: [],
  });
  const compared = sheet?.wordings.map(({ wording: { text }, comparison }) => ({ text, ...comparison }));
  expect(compared).toEqual(
    card.wordings.map(({ text, segments, differences, differing }) => ({ text, segments, differences, differing })),
  );
  expect(sheet?.wordings.map(({ source }) => source.id)).not.toContain(own?.id);
});
