/** Reads the rules of `components/marks.css`: every look has some, is seen on any page, and leaves its words readable. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { highlightName, markColours, markKinds, markStyles } from '../../engine/mark-look.ts';
import { contrast } from './contrast-ratio.ts';

const css = readFileSync(join(import.meta.dirname, '../../components/marks.css'), 'utf8');
const [rules = '', rulesWithoutLines = ''] = css.split('@supports not');

/** Those that are drawn at the words; a dot stands beside them. */
const wordStyles = markStyles.filter((style) => style !== 'dot');
const looks = wordStyles.flatMap((style) => markColours.map((colour) => ({ style, colour })));
const dotCss = readFileSync(join(import.meta.dirname, '../../components/mark-dot.css'), 'utf8');
const white = [255, 255, 255];
const black = [0, 0, 0];

test('a name that no rule has is found', () => {
  expect(declarations(rules, 'sidelight-strong-blink')).toEqual('');
});

test.each(looks)('$style in $colour has a line for both strengths, dotted where it is only possible', (look) => {
  for (const strength of ['strong', 'possible'] as const) {
    const declared = declarations(rules, highlightName(strength, look));
    expect(declared).toContain('text-decoration: underline 1px');
    expect(declared.includes('dotted')).toBe(strength === 'possible');
  }
});

test.each(looks)('$style in $colour is seen on white pages and on black ones', (look) => {
  for (const strength of ['strong', 'possible'] as const) {
    const [line] = coloursIn(declarations(rules, highlightName(strength, look)));
    expect(contrast(hex(line), hex(white))).toBeGreaterThanOrEqual(3);
    expect(contrast(hex(line), hex(black))).toBeGreaterThanOrEqual(3);
  }
});

test.each(looks)('$style in $colour leaves words readable, also while the card is open', (look) => {
  for (const [words, page] of [
    [black, white],
    [white, black],
  ] as const) {
    const tints = markKinds
      .filter((kind) => kind !== 'possible')
      .flatMap((kind) => coloursIn(declarations(rules, highlightName(kind, look))).filter(([, , , alpha]) => alpha));
    const ground = tints.reduce<readonly number[]>(over, page);
    expect(tints.length).toBeGreaterThan(0);
    expect(contrast(hex(words), hex(ground))).toBeGreaterThanOrEqual(7);
  }
});

test('two colours of one style are never drawn alike', () => {
  for (const style of wordStyles) {
    const drawn = markColours.map((colour) => declarations(rules, highlightName('strong', { style, colour })));
    expect(new Set(drawn).size).toBe(markColours.length);
  }
});

test.each(markColours)('a browser that draws no lines in highlights shows a tint for a line in %s', (colour) => {
  for (const strength of ['strong', 'possible'] as const) {
    const name = highlightName(strength, { style: 'underline', colour });
    expect(declarations(rulesWithoutLines, name)).toContain('background-color');
  }
});

test.each(markColours)(
  'a dot in %s has the colour of the line, and only the open sentence is drawn at its words',
  (colour) => {
    const line = coloursIn(declarations(rules, highlightName('strong', { style: 'underline', colour })))[0];
    const dot = dotCss.match(new RegExp(`\\.mark-dot\\.${colour}::before \\{\\s*color: (rgb\\([^)]*\\))`))?.[1];
    expect(coloursIn(dot ?? '')).toEqual([line]);
    const look = { style: 'dot', colour } as const;
    expect(declarations(rules, highlightName('strong', look))).toBe('');
    expect(declarations(rules, highlightName('possible', look))).toBe('');
    expect(declarations(rules, highlightName('open', look))).toBe(
      declarations(rules, highlightName('open', { style: 'underline', colour })),
    );
  },
);

/** All that the rules for a highlight declare, in their order. */
function declarations(sheet: string, name: string): string {
  return [...sheet.matchAll(/((?:&?::highlight\([\w-]+\)[,\s]*)+)\{([^}]*)\}/g)]
    .filter(([, selectors = '']) => selectors.includes(`(${name})`))
    .map(([, , body = '']) => body)
    .join('');
}

/** Red, green, blue from 0 to 255, and how opaque where that is said. */
function coloursIn(declared: string): readonly (readonly number[])[] {
  return [...declared.matchAll(/rgb\((\d+) (\d+) (\d+)(?: \/ ([\d.]+))?\)/g)].map(([, ...parts]) =>
    parts.filter((part) => part !== undefined).map(Number),
  );
}

/** What is seen of a ground through a colour. */
function over(ground: readonly number[], [red = 0, green = 0, blue = 0, alpha = 1]: readonly number[]): number[] {
  return [red, green, blue].map((part, at) => part * alpha + (ground[at] ?? 0) * (1 - alpha));
}

function hex(colour: readonly number[] = []): string {
  return `#${colour
    .slice(0, 3)
    .map((part) => Math.round(part).toString(16).padStart(2, '0'))
    .join('')}`;
}
