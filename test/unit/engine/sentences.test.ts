import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitBlocks, splitSentences } from '../../../engine/sentences.ts';
import { anyText } from './any-text.ts';

const cut = (text: string) => splitSentences(text).map((sentence) => sentence.text);

const piece = fc.constantFrom(
  ...[
    ...`.!?…;:,'"“”‘’«»„()[]-–—/ \t\u00a0\u0085\u00ad\u2024\u2028\u037e\u3002aAéß1€`,
    '\n',
    '\r\n',
    ' The ',
    'he',
    'U.S.',
    '?!',
  ],
);
const shortText = fc.array(piece, { maxLength: 8 }).map((parts) => parts.join(''));

test.each(['en', 'el'])('a text that is taken for one sentence at once is one for a segmenter too: %s', (locale) => {
  fc.assert(
    fc.property(fc.oneof(shortText, anyText), (text) => {
      // A line break sends a text to the segmenter, and what stands behind it is cut as if it stood alone.
      const [, ...others] = splitSentences(`x\n${text}`, locale);
      const cutBySegmenter = others.map(({ text, start, end }) => ({ text, start: start - 2, end: end - 2 }));
      expect(splitSentences(text, locale)).toEqual(cutBySegmenter);
    }),
    { numRuns: 5_000 },
  );
});

test('a title, an initial or a dotted country does not end a sentence', () => {
  const text = 'U.S. envoy Gen. Keith Kellogg met J. D. Vance and Mr. Smith.';
  expect(cut(text)).toEqual([text]);
});

test('initials without a space do not end a sentence', () => {
  expect(cut('Vice-President J.D. Vance agreed.')).toEqual(['Vice-President J.D. Vance agreed.']);
});

test('a shortened month ends none before its day', () => {
  expect(cut('It began on Feb. 24, 2022. Many fled.')).toEqual(['It began on Feb. 24, 2022.', 'Many fled.']);
});

test('a country ends a sentence where a usual first word follows', () => {
  expect(cut('He lives in the U.S. The house is old.')).toEqual(['He lives in the U.S.', 'The house is old.']);
});

test('an hour ends a sentence only where a usual first word follows', () => {
  expect(cut('Talks began at 5 p.m. Moscow time.')).toEqual(['Talks began at 5 p.m. Moscow time.']);
  expect(cut('Talks began at 5 p.m. They failed.')).toEqual(['Talks began at 5 p.m.', 'They failed.']);
});

test('a closing quotation mark after the full stop stays with its sentence', () => {
  expect(cut('“It is off the table.” He left.')).toEqual(['“It is off the table.”', 'He left.']);
  expect(cut('"It is off the table." He left.')).toEqual(['"It is off the table."', 'He left.']);
});

test('an exclamation inside a quotation does not end the sentence around it', () => {
  expect(cut('“Never!” he said. “No?” asked she.')).toEqual(['“Never!” he said.', '“No?” asked she.']);
});

test('an opening quotation mark that touches the full stop begins the next sentence', () => {
  expect(cut('He left.“We stay,” she said.')).toEqual(['He left.', '“We stay,” she said.']);
});

test('a quotation mark on the wrong side, as in careless text, does not join sentences', () => {
  expect(cut('He informed reporters.” Of course, we are pleased.”')).toEqual([
    'He informed reporters.”',
    'Of course, we are pleased.”',
  ]);
});

test('a decimal point or an address does not end a sentence', () => {
  expect(cut('It rose by 3.5 percent on example.org today.')).toHaveLength(1);
});

test('a line break ends a sentence even after an abbreviation', () => {
  expect(cut('Words from the U.S.\nKremlin reacts')).toEqual(['Words from the U.S.', 'Kremlin reacts']);
});

test('white space alone is no sentence', () => {
  expect(cut(' \n\u00a0\t')).toEqual([]);
});

test('no sentence runs over the end of a block, and each is told with its own', () => {
  expect(splitBlocks(['Talks on Feb.', '24 began. He left', '', 'early.'])).toEqual([
    { text: 'Talks on Feb.', start: 0, end: 13, block: 0 },
    { text: '24 began.', start: 0, end: 9, block: 1 },
    { text: 'He left', start: 10, end: 17, block: 1 },
    { text: 'early.', start: 0, end: 6, block: 3 },
  ]);
});

test('every sentence stands where its offsets say, for any text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let end = 0;
      for (const sentence of splitSentences(text)) {
        expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
        expect(sentence.text).toBe(sentence.text.trim());
        expect(sentence.text).not.toBe('');
        expect(text.slice(end, sentence.start).trim()).toBe('');
        end = sentence.end;
      }
      expect(text.slice(end).trim()).toBe('');
    }),
  );
});
