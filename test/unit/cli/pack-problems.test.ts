import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compilePack } from '../../../cli/pack/compile-pack.ts';
import { formatProblem } from '../../../cli/pack/problem.ts';
import { type Breakage, claims, lexicon, pack, problemsOf, replace, sources, writePack } from './pack-fixture.ts';

test('a sound pack has no problem', () => {
  expect(problemsOf({})).toEqual([]);
});

/** What the test says is wrong, how the pack is broken, and the one line that an editor then reads. */
const cases: Record<string, readonly [Breakage, string]> = {
  'a pack id that is not the name of its folder': [
    pack(replace('id: town', 'id: city')),
    'data/town/pack.yaml:1:5: the pack "city" is in the folder "town"; give both the same name',
  ],
  'a gap without a word on one side': [
    lexicon(replace('crossing', '"crossing …"')),
    'data/town/lexicon.yaml:2:21: the gap in "crossing …" has no word on both sides; write a word there, or remove the gap',
  ],
  'a speaker that is not true': [
    lexicon((text) => `${text}  speaks: maybe\n`),
    'data/town/lexicon.yaml:3:11: "speaks" is not true; write true, or remove the key',
  ],
  'a source without a claim': [
    claims((text) =>
      text
        .replaceAll('source: herald', 'source: gazette')
        .replace('The bridge was opened by the mayor.', 'She opened the market too.')
        .replace('It had been closed in 2019.', 'Traffic flowed by noon.'),
    ),
    'data/town/pack.yaml:9:5: the source "herald" has no claim; add a wording of it, or remove it here',
  ],
  'a source that is not in sources.yaml': [
    pack(replace('  - herald\n', '  - herald\n  - tribune\n')),
    'data/town/pack.yaml:10:5: no source has the id "tribune"; add it to sources.yaml, or use gazette, herald',
  ],
  'a source that is listed twice': [
    pack(replace('  - herald\n', '  - herald\n  - herald\n')),
    'data/town/pack.yaml:10:5: the source "herald" is listed twice; remove it here',
  ],
  'a pack that is not about anything': [
    pack(replace('    - [bridge]\n    - [mayor, town]\n', '    []\n')),
    'data/town/pack.yaml:12:5: "groups" is an empty list; write at least one item',
  ],
  'a language that is none': [
    pack(replace('language: en', 'language: English')),
    'data/town/pack.yaml:3:11: "English" is no language tag; write a tag such as en or en-GB',
  ],
  'a file of seeds that is not where the pack says': [
    pack(replace('../../seeds', '../seeds')),
    'data/seeds/sources.yaml:1:1: the file does not exist; check the path',
  ],
  'a source id that is there twice': [
    sources((text) => text + text.slice(text.indexOf('- id: herald'))),
    'seeds/sources.yaml:21:7: the source id "herald" is taken in line 11; use another',
  ],
  'a wrong sha256': [
    { 'seeds/herald.txt': (text) => `${text}\n` },
    'seeds/sources.yaml:13:11: the sha256 of seeds/herald.txt is b0a89b81f8b43a66812c8adce84446a949de3d2685cae7b25249eb5c9668140d; put the article back as it was found, or write this sum',
  ],
  'a sha256 that is none': [
    sources((text) => text.replace(/sha256: .*/, 'sha256: abc')),
    'seeds/sources.yaml:3:11: "abc" is no sha256; write the 64 lower-case digits that `sha256sum` prints',
  ],
  'a seed that is not there': [
    { 'seeds/herald.txt': null },
    'seeds/sources.yaml:12:9: seeds/herald.txt does not exist; check the path',
  ],
  'a seed in another folder': [
    sources(replace('file: herald.txt', 'file: ../herald.txt')),
    'seeds/sources.yaml:12:9: "../herald.txt" is no file name; write the name alone, the file stands beside this one',
  ],
  'an address that is none': [
    sources(replace('https://gazette.example/bridge', 'gazette.example/bridge')),
    'seeds/sources.yaml:7:8: "gazette.example/bridge" is no address; copy the whole address, from https:// on',
  ],
  'a domain that is none': [
    sources(replace('domain: gazette.example', 'domain: www.gazette.example')),
    'seeds/sources.yaml:5:11: "www.gazette.example" is no domain; write the host name in lower case, without www.',
  ],
  'a file of the pack that is not there': [
    { 'data/town/lexicon.yaml': null },
    'data/town/lexicon.yaml:1:1: the file does not exist; check the path',
  ],
  'a phrase that is there twice': [
    lexicon(replace('crossing', 'Bridge')),
    'data/town/lexicon.yaml:2:21: the phrase "Bridge" counts as "bridge" in line 2; keep it in one place',
  ],
  'a phrase that stands for two concepts in another form': [
    lexicon((text) => `${text}- concept: junction\n  phrases: [crossings]\n`),
    'data/town/lexicon.yaml:4:13: the phrase "crossings" counts as "crossing" in line 2; keep it in one place',
  ],
  'a phrase without a word': [
    lexicon(replace('crossing', '“—”')),
    'data/town/lexicon.yaml:2:21: the phrase "“—”" holds no word; write a word, or remove it',
  ],
  'a concept that is there twice': [
    lexicon((text) => `${text}- concept: bridge\n  phrases: [span]\n`),
    'data/town/lexicon.yaml:3:12: the concept "bridge" is already in line 1; join the two',
  ],
};

describe('a broken pack is criticised in one line for', () => {
  test.each(Object.entries(cases))('%s', (_, [breakage, line]) => {
    expect(problemsOf(breakage)).toEqual([line]);
  });
});

test.each<[string, Breakage, string]>([
  ['pack.yaml', pack(() => ''), 'data/town/pack.yaml:1:1: this is not a pack; write the keys id, title,'],
  ['claims.yaml', claims(() => ''), 'data/town/claims.yaml:1:1: the file of the claims is no list; write each item on'],
  ['seed', { 'seeds/herald.txt': () => '' }, 'seeds/sources.yaml:13:11: the sha256 of seeds/herald.txt is e3b0c442'],
])('an empty %s is told what it should hold', (_, breakage, line) => {
  expect(problemsOf(breakage)).toContainEqual(expect.stringContaining(line));
});

test('a folder in the place of a file is one line', () => {
  const dir = writePack({ 'data/town/claims.yaml': null });
  mkdirSync(join(dir, 'claims.yaml'));
  const compilation = compilePack(dir);

  expect(compilation.ok ? [] : compilation.problems.map(formatProblem)).toEqual([
    `${dir}/claims.yaml:1:1: the file is a folder; put a file of that name in its place`,
  ]);
});

test('all problems are found at once, sorted by file, line and column', () => {
  const lines = problemsOf({
    ...pack(replace('2025-05-01', '2025-13-01')),
    ...claims((text) =>
      text.replace('[bridge-closed]', '[bridge-burnt, town-burnt]').replace('been closed', 'been shut'),
    ),
    ...lexicon(replace('concept', 'consept')),
    'seeds/gazette.txt': null,
  });

  expect(lines.map((line) => line.split(': ')[0])).toEqual([
    'data/town/claims.yaml:6:16',
    'data/town/claims.yaml:6:30',
    'data/town/claims.yaml:20:13',
    'data/town/lexicon.yaml:1:3',
    'data/town/lexicon.yaml:1:3',
    'data/town/pack.yaml:4:12',
    'seeds/sources.yaml:2:9',
  ]);
});
