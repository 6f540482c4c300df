import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalise } from '../../../engine/normalise.ts';
import { tokenise, tokeniseAny } from '../../../engine/tokens.ts';
import { anyText } from './any-text.ts';

const terms = (text: string) => tokenise(text).map(({ term }) => term);
const words = (text: string) => tokenise(text).map(({ word }) => word);

test('hyphens part words, full stops inside an abbreviation do not', () => {
  expect(terms('U.S.-led alliance')).toEqual(['us', 'lead', terms('alliances')[0]]);
});

test('a possessive counts as its owner, curly or straight', () => {
  expect(terms('Ukraine’s')).toEqual(terms('Ukraine'));
  expect(terms("Ukraine's")).toEqual(terms('Ukraine'));
});

test('a contracted negation counts as "not" and never as its verb alone', () => {
  expect(terms("isn't can’t cannot won't")).toEqual(['not', 'not', 'not', 'not']);
  expect(words("isn't")).toEqual(["isn't"]);
});

test('forms of a word share a term, other words do not', () => {
  expect(new Set(terms('join joins joined joining')).size).toBe(1);
  expect(new Set(terms('join joint')).size).toBe(2);
});

test('numbers keep their decimals and lose their thousands separators', () => {
  expect(terms('2,000 troops, 3.5 percent, 2022.')).toEqual(['2000', 'troop', '3.5', 'percent', '2022']);
});

test('capitals tell an abbreviation from a pronoun', () => {
  const [pronoun, dotted, plain, name] = tokenise('us U.S. US’s Uwe');
  expect([pronoun, dotted, plain, name].map((token) => token?.isCapitals)).toEqual([false, true, true, false]);
});

test('quotation marks that touch a word are no part of it', () => {
  expect(words("'satisfied' “off the table.”")).toEqual(['satisfied', 'off', 'the', 'table']);
});

test('text without words gives none', () => {
  expect(tokenise('… — “” 😀')).toEqual([]);
});

test('every word stands where its offsets say, in order and apart, for any text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let end = 0;
      for (const token of tokenise(text)) {
        expect(token.start).toBeGreaterThanOrEqual(end);
        expect(normalise(text.slice(token.start, token.end)).text).toContain(token.word);
        end = token.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
  );
});

test('composed and decomposed text give the same words, for any text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(terms(text.normalize('NFD'))).toEqual(terms(text.normalize('NFC')));
    }),
  );
});

test('quotation marks and white space make no difference, whatever their shape', () => {
  const gap = fc.constantFrom(' ', '\u00a0', '\n', '\u2009', '  ', '\u202f', ' \u00ad');
  fc.assert(
    fc.property(fc.array(gap, { minLength: 4, maxLength: 4 }), fc.constantFrom("'", '’', 'ʼ'), (gaps, apostrophe) => {
      const [a, b, c, d] = gaps;
      expect(terms(`“Kyiv${apostrophe}s${a}path”${b}isn${apostrophe}t${c}an${d}option`)).toEqual(
        terms('"Kyiv\'s path" isn\'t an option'),
      );
    }),
  );
});

test('scanned text gives the words that the long way gives, for any text', () => {
  const mark = fc.constantFrom(...`a b A B é . . , ' ’ 1 2 ½ “ - – \u00a0 \n ! ‘ U S İ ß \u2024`.split(' '), ' ');
  const dense = fc.array(mark, { maxLength: 14 }).map((marks) => marks.join(''));
  fc.assert(
    fc.property(fc.oneof(anyText, dense), (text) => {
      expect(tokenise(text)).toEqual(tokeniseAny(text));
    }),
    { numRuns: 1000 },
  );
});

test('the first words are those of the whole text', () => {
  fc.assert(
    fc.property(anyText, fc.nat(3), (text, limit) => {
      expect(tokenise(text, limit)).toEqual(tokenise(text).slice(0, limit));
    }),
  );
});

test('more words than are remembered change nothing', () => {
  const text = 'The Kremlin’s spokesmen joined';
  const before = tokenise(text);
  for (let count = 0; count < 40_000; count++) tokenise(`word${count}`);
  expect(tokenise(text)).toEqual(before);
});
