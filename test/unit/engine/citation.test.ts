import { expect, test } from 'vitest';
import { citeWording } from '../../../engine/citation.ts';

const wording = {
  text: 'The harbour is shut.',
  source: { outlet: 'The Gazette', headline: 'Harbour vote', published: '2025-04-21' },
  url: 'https://gazette.example/#:~:text=The%20harbour',
};

test('a wording is cited with outlet, headline, day, exact sentence and link', () => {
  expect(citeWording(wording, 'en-GB')).toBe(
    'The Gazette, “Harbour vote”, 21 April 2025\n“The harbour is shut.”\nhttps://gazette.example/#:~:text=The%20harbour',
  );
});

test('a source without a day is cited without one', () => {
  const [first] = citeWording({ ...wording, source: { ...wording.source, published: null } }, 'en-GB').split('\n');
  expect(first).toBe('The Gazette, “Harbour vote”');
});

test('the day is written in the reader’s language', () => {
  expect(citeWording(wording, 'uk')).toContain('21 квітня 2025');
});

test.each([
  ['“We are shut,”', '“We are shut,”'],
  ['"We are shut."', '"We are shut."'],
  ['It is “off limits”', '“It is “off limits””'],
  ['“Shut”, he said', '““Shut”, he said”'],
])('%s has quotation marks around all of it once', (text, cited) => {
  expect(citeWording({ ...wording, text }, 'en-GB').split('\n')[1]).toBe(cited);
});
