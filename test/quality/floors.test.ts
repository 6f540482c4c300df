/** The matcher stays at least as good as it was when its figures were last recorded (`npm run quality -- --record`). */
import { expect, test } from 'vitest';
import type { Pack } from '../../engine/pack.ts';
import { ownPack as pack } from '../unit/own-pack.ts';
import { figuresOf, readFigures, shortfalls } from './figures.ts';
import { isBlind, measureSet, setNames } from './sets.ts';

const recorded = readFigures();
function shortfallsOn(set: string, measuredPack: Pack): readonly string[] {
  const figures = recorded[set];
  if (!figures) throw new Error(`no figures are recorded for ${set}`);
  return shortfalls(figuresOf(measureSet(set, measuredPack)), figures);
}

test('every set that may be read has recorded figures, and no blind one has', () => {
  expect(Object.keys(recorded).sort()).toEqual(
    setNames(pack)
      .filter((set) => !isBlind(set))
      .sort(),
  );
});

test.each(Object.keys(recorded))('%s: no figure is below the recorded one', (set) => {
  expect(shortfallsOn(set, pack)).toEqual([]);
});

test('a pack that has lost half of its claims falls below', () => {
  const half = { ...pack, claims: pack.claims.filter((_, index) => index % 2 === 0) };
  expect(shortfallsOn('dev', half).join('\n')).toMatch(/recall is/);
});

test('a pack whose names mean nothing any more falls below', () => {
  expect(shortfallsOn('dev', { ...pack, lexicon: [] })).not.toEqual([]);
});
