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
