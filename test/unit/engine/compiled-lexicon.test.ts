import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { end, packPhrases, unpackPhrases } from '../../../engine/compiled-lexicon.ts';

const phrases = fc.array(fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 5 }), { maxLength: 30 });

test('phrases that were packed are unpacked as they were, also empty ones and one that is there twice', () => {
  fc.assert(
    fc.property(phrases, (written) => {
      const rows = written.map((phrase) => [...phrase, end]);
      const lexicon = {
        concepts: written.map((_, at) => ({ name: `=${at}`, phrases: 1 })),
        words: [],
        hints: { otherTerms: [], phraseCounts: [], conceptCounts: [] },
        items: {},
        phrases: packPhrases(written),
        unpackedLength: rows.flat().length,
      };
      const { words, keys, starts } = unpackPhrases(lexicon, [0, 1, 2, 3, 2]);
      expect([...words]).toEqual(rows.flat());
      expect([...keys]).toEqual(rows.flat().map((number) => (number === 4 ? 2 : number)));
      expect([...starts]).toEqual(rows.map((_, at) => rows.slice(0, at).flat().length));
    }),
  );
});

test('what a phrase has in common with the one before is left out', () => {
  expect(packPhrases([[2, 3, 4], [2, 3, 5], [6]])).toEqual([2, 3, 4, -2, 5, 0, 6, 0]);
});
