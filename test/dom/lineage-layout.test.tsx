import { expect, test } from 'vitest';
import { placeStretches } from '../../components/lineage/lineage-layout.ts';
import { alignVariants } from '../../engine/lineage.ts';

const outlets = { a: 'Argus', b: 'Beacon', b2: 'Beacon', c: 'Courier' };

/** One line a place: `words` of all, else `words: who | other words: who`. */
function placed(texts: Partial<Record<keyof typeof outlets, string>>): string[] {
  const variants = Object.entries(texts).map(([source, text]) => ({ source, text }));
  return placeStretches(alignVariants(variants), outlets).map(({ branches, isShared }) =>
    branches.map(({ words, outlets: who }) => (isShared ? words : `${words || '-'}: ${who.join(', ')}`)).join(' | '),
  );
}

test('nothing to place has no places', () => {
  expect(placeStretches([], outlets)).toEqual([]);
});

test('what all have runs on, and what differs forks', () => {
  expect(placed({ a: 'the harbour is shut now', b: 'the harbour is open now' })).toEqual([
    'the harbour is',
    'shut: Argus | open: Beacon',
    'now',
  ]);
});

test('words that are left out in the middle are a branch of their own', () => {
  expect(placed({ a: 'the old harbour is shut', b: 'the harbour is shut' })).toEqual([
    'the',
    'old: Argus | -: Beacon',
    'harbour is shut',
  ]);
});

test('who quotes no more than a part left nothing out before it nor after it', () => {
  expect(placed({ a: 'we say the harbour is shut for good', b: 'the harbour is shut' })).toEqual([
    'we say: Argus',
    'the harbour is shut',
    'for good: Argus',
  ]);
});

test('a source without a place in the utterance is nowhere', () => {
  expect(placed({ a: 'the harbour is shut', b: '' })).toEqual(['the harbour is shut: Argus']);
});

test('two forks in a row are two, and three are one in which each outlet has its words in one piece', () => {
  const b = 'the old harbour shuts';
  expect(placed({ a: 'the new harbour shuts', b, c: 'the old quay shuts' })).toEqual([
    'the',
    'new: Argus | old: Beacon, Courier',
    'harbour: Argus, Beacon | quay: Courier',
    'shuts',
  ]);
  expect(placed({ a: 'the new harbour closes', b, c: 'the old quay closes' })).toEqual([
    'the',
    'new harbour closes: Argus | old harbour shuts: Beacon | old quay closes: Courier',
  ]);
});

test('those who go the same way through a row of forks stay together, in their order; who has nothing there is last', () => {
  const closes = 'the new harbour closes for good today';
  expect(placed({ a: 'the today', b: closes, b2: closes, c: 'the old harbour shuts at last today' })).toEqual([
    'the',
    'new harbour closes for good: Beacon | old harbour shuts at last: Courier | -: Argus',
    'today',
  ]);
});

test('two articles of one outlet are one name', () => {
  expect(placed({ a: 'the harbour is open', b: 'the harbour is shut', b2: 'the harbour is shut' })).toEqual([
    'the harbour is',
    'open: Argus | shut: Beacon',
  ]);
});

test('a source whose outlet is not known goes by its id', () => {
  expect(
    placeStretches(
      alignVariants([
        { source: 'new', text: 'x' },
        { source: 'a', text: 'y' },
      ]),
      outlets,
    )[0]?.branches[0].outlets,
  ).toEqual(['new']);
});
