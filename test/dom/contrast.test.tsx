/**
 * Reads the colours of `tokens.css`: text keeps 4.5:1 on every ground it stands on, lines that carry meaning 3:1;
 * for readers who ask for more contrast, 7:1 (https://www.w3.org/TR/WCAG22/#contrast-enhanced) and 4.5:1.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contrast } from './contrast-ratio.ts';

const tokens = readFileSync(join(import.meta.dirname, '../../components/tokens.css'), 'utf8');

const textPairs = [
  ['--ink', '--paper'],
  ['--ink', '--desk'],
  ['--ink', '--light'],
  ['--ink-quiet', '--paper'],
  ['--ink-quiet', '--desk'],
] as const;
const linePairs = [
  ['--control', '--paper'],
  ['--control', '--desk'],
  ['--light-line', '--paper'],
  ['--light-line', '--desk'],
  ['--light-line', '--light'],
  ['--focus', '--paper'],
  ['--focus', '--desk'],
] as const;

const [light = '', dark = '', moreLight = '', moreDark = ''] = tokens.split(/@media \(prefers-co/);

const themes = [
  { theme: 'light', css: light, ofText: 4.5, ofLines: 3 },
  { theme: 'dark', css: dark, ofText: 4.5, ofLines: 3 },
  { theme: 'light, more contrast', css: moreLight, ofText: 7, ofLines: 4.5 },
  { theme: 'dark, more contrast', css: moreDark, ofText: 7, ofLines: 4.5 },
];

test('the ratio is that of WCAG 2', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

describe.each(themes)('$theme', ({ css, ofText, ofLines }) => {
  test.each(textPairs)('text in %s can be read on %s', (text, ground) => {
    expect(contrast(colour(css, text), colour(css, ground))).toBeGreaterThanOrEqual(ofText);
  });
  test.each(linePairs)('a line in %s can be seen on %s', (line, ground) => {
    expect(contrast(colour(css, line), colour(css, ground))).toBeGreaterThanOrEqual(ofLines);
  });
});

function colour(css: string, token: string): string {
  const value = new RegExp(`${token}: (#[0-9a-f]{6});`).exec(css)?.[1];
  if (!value) throw new Error(`tokens.css has no six-digit colour ${token} here`);
  return value;
}
