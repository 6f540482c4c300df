import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalise, originalSpan } from '../../../engine/normalise.ts';
import { anyText } from './any-text.ts';

const textOf = (text: string) => normalise(text).text;

test('curly quotation marks, apostrophes and dashes become straight ones', () => {
  expect(textOf('“Kyiv’s” – ‘No’')).toBe("\"kyiv's\" - 'no'");
});

test('any run of white space becomes one space', () => {
  expect(textOf('a\u00a0 \n\t\u2009b')).toBe('a b');
});

test('soft hyphens, zero-width spaces and byte order marks are gone', () => {
  expect(textOf('\ufeffmem\u00adber\u200bship')).toBe('membership');
});

test('accents are folded in either Unicode form', () => {
  expect(textOf('Orbán')).toBe('orban');
  expect(textOf('Orba\u0301n')).toBe('orban');
});

test('ligatures and full-width letters are read as the letters they stand for', () => {
  expect(textOf('oﬃce ＮＡＴＯ')).toBe('office nato');
});

test('a character that stands for several words stays one', () => {
  expect(textOf('3½ ﷺ')).toBe('3½ ﷺ');
});

test('the way back covers a letter with its combining marks', () => {
  const text = 'x e\u0301 y';
  const normalised = normalise(text);
  const span = originalSpan(normalised, 2, 3);
  expect(text.slice(span.start, span.end)).toBe('e\u0301');
});

test('the way back covers all the white space that became one space', () => {
  const normalised = normalise('a \u00a0 b');
  expect(originalSpan(normalised, 1, 2)).toEqual({ start: 1, end: 4 });
});

test('the offsets never fall and stay inside the text, for any text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { text: normalised, starts, ends } = normalise(text);
      expect(starts).toHaveLength(normalised.length);
      expect(ends).toHaveLength(normalised.length);
      for (let at = 0; at < normalised.length; at++) {
        const [start = 0, end = 0] = [starts[at], ends[at]];
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(start).toBeGreaterThanOrEqual(starts[at - 1] ?? 0);
        expect(end).toBeGreaterThanOrEqual(ends[at - 1] ?? 0);
      }
    }),
  );
});

test('composed and decomposed text are the same, for any text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(textOf(text.normalize('NFC'))).toBe(textOf(text.normalize('NFD')));
    }),
  );
});

test('an apostrophe inside a character is an apostrophe', () => {
  expect(textOf('ŉ')).toBe("'n");
});

test('normalising twice changes nothing, for any text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(textOf(textOf(text))).toBe(textOf(text));
    }),
  );
});
