import { expect, test } from 'vitest';
import { toCsv } from '../../../components/library/csv.ts';

test('begins with a byte order mark, and ends each line as RFC 4180 has it', () => {
  expect(toCsv([['claim'], ['One']])).toBe('\uFEFF"claim"\r\n"One"\r\n');
});

test('commas, line breaks and quotation marks stay within their cell', () => {
  expect(toCsv([['a, b', 'two\nlines', 'he said "no"']])).toBe('\uFEFF"a, b","two\nlines","he said ""no"""\r\n');
});

test.each(['=HYPERLINK("https://example.org")', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1'])(
  '%o is no formula to a spreadsheet',
  (text) => {
    expect(toCsv([[text]])).toContain(`"'${text.replaceAll('"', '""')}"`);
  },
);

test('a sign within a text leaves it as it is', () => {
  expect(toCsv([['1 + 1 = 2']])).toContain('"1 + 1 = 2"');
});
