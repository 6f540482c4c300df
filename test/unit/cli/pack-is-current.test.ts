import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compilePack, serialisePack } from '../../../cli/pack/compile-pack.ts';
import { formatProblem } from '../../../cli/pack/problem.ts';

test('the pack that is checked in is what its editors’ files compile to', () => {
  const compilation = compilePack('data/ukraine-nato');

  expect(compilation.ok ? [] : compilation.problems.map(formatProblem)).toEqual([]);
  expect(compilation.ok && serialisePack(compilation.pack)).toBe(readFileSync('data/ukraine-nato.pack.json', 'utf8'));
});

test('every wording of the pack is what its seed says at its place', () => {
  const compilation = compilePack('data/ukraine-nato');
  const wordings = compilation.ok ? compilation.pack.claims.flatMap((claim) => claim.wordings) : [];

  expect(wordings.length).toBeGreaterThan(100);
  for (const { text, seed } of wordings) {
    expect(readFileSync(`seeds/${seed.file}`, 'utf8').slice(seed.start, seed.end)).toBe(text);
  }
});
