import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compilePack, serialisePack } from '../../../cli/pack/compile-pack.ts';
import { gazetteText, replace, writePack } from './pack-fixture.ts';

test('an excerpt is stored as the seed has it, with its place there', () => {
  const compilation = compilePack(writePack());
  const wording = compilation.ok ? compilation.pack.claims[0]?.wordings[0] : undefined;

  expect(wording?.text).toBe('The mayor opened the\u00a0bridge on Monday.');
  expect(wording?.seed.file).toBe('gazette.txt');
  expect(gazetteText.slice(wording?.seed.start, wording?.seed.end)).toBe(wording?.text);
});

test('a prefix chooses between two places of the same excerpt', () => {
  const headline =
    '    - source: gazette\n      text: Mayor opens the bridge\n      form: headline\n      prefix: market too.\n';
  const compilation = compilePack(
    writePack({ 'data/town/claims.yaml': replace('  wordings:\n', `  wordings:\n${headline}`) }),
  );

  const wording = compilation.ok ? compilation.pack.claims[0]?.wordings[0] : undefined;
  expect(wording?.seed.start).toBe(gazetteText.lastIndexOf('Mayor opens'));
});

test('the same files give the same bytes, whatever the path they are reached by', () => {
  const dir = writePack();
  const texts = [dir, join(dir, '../town'), writePack()].map((path) => {
    const compilation = compilePack(path);
    return compilation.ok ? serialisePack(compilation.pack) : undefined;
  });

  expect(texts[0]).toContain('"id": "bridge-opened"');
  expect(new Set(texts).size).toBe(1);
});

test('what editors may leave out is null or empty in the pack, and a note is kept', () => {
  const compilation = compilePack(writePack());
  const [opened, closed] = compilation.ok ? compilation.pack.claims : [];

  expect(closed).toMatchObject({ speaker: null, date: null, background: [], cues: null });
  expect(opened?.wordings[1]?.note).toBe('In the passive.');
  expect(closed?.wordings[0]).not.toHaveProperty('note');
});

test('a claim without cues gets some in the pack where its wordings share two things, one of them in the lexicon', () => {
  const compilation = compilePack(writePack());
  const cues = compilation.ok ? compilation.pack.claims.map((claim) => claim.cues) : [];

  expect(cues).toEqual([{ all: [['=bridge'], ['mayor']], about: [], by: [], none: [] }, null]);
});

test('the fixture itself reads as written', () => {
  expect(readFileSync(join(writePack(), '../../seeds/gazette.txt'), 'utf8')).toBe(gazetteText);
});
