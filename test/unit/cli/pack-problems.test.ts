import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compilePack } from '../../../cli/pack/compile-pack.ts';
import { formatProblem } from '../../../cli/pack/problem.ts';
import { type Breakage, problemsOf, replace, writePack } from './pack-fixture.ts';

const claims = (change: (text: string) => string): Breakage => ({ 'data/town/claims.yaml': change });
const pack = (change: (text: string) => string): Breakage => ({ 'data/town/pack.yaml': change });
const sources = (change: (text: string) => string): Breakage => ({ 'seeds/sources.yaml': change });
const lexicon = (change: (text: string) => string): Breakage => ({ 'data/town/lexicon.yaml': change });

test('a sound pack has no problem', () => {
  expect(problemsOf({})).toEqual([]);
});

/** What the test says is wrong, how the pack is broken, and the one line that an editor then reads. */
const cases: Record<string, readonly [Breakage, string]> = {
  'a YAML error': [
    claims(replace('statement: The mayor opened', 'statement: Mayor: opened')),
    'data/town/claims.yaml:2:14: this is no YAML: Nested mappings are not allowed in compact mappings; correct the line, or put the text in quotes',
  ],
  'a key that is there twice': [
    claims(replace('  kind: statement\n', '  kind: statement\n  kind: quote\n')),
    'data/town/claims.yaml:4:3: this is no YAML: Map keys must be unique; correct the line, or put the text in quotes',
  ],
  'an alias': [
    claims((text) => text.replace('source: herald', 'source: &from herald').replace(/herald(?=\n.*had been)/, '*from')),
    'data/town/claims.yaml:19:15: the alias *from is not supported; write out what it stands for, or put the text in quotes',
  ],
  'an alias that leads nowhere': [
    claims(replace('source: gazette', 'source: *from')),
    'data/town/claims.yaml:8:15: the alias *from is not supported; write out what it stands for, or put the text in quotes',
  ],
  'a tag that YAML does not know': [
    claims(replace('The mayor opened the bridge.', '!quote The mayor opened the bridge.')),
    'data/town/claims.yaml:2:14: this is no YAML: Unresolved tag: !quote; correct the line, or put the text in quotes',
  ],
  'an unknown key': [
    claims(replace('speaker: null', 'speakers: null')),
    'data/town/claims.yaml:4:3: unknown key "speakers" in a claim; remove it or use one of id, statement, kind, speaker, date, wordings, background, cues',
  ],
  'a missing key': [
    claims(replace('  kind: statement\n', '')),
    'data/town/claims.yaml:1:3: a claim without "kind"; add the key',
  ],
  'a kind that is none': [
    claims(replace('kind: statement', 'kind: rumour')),
    'data/town/claims.yaml:3:9: "rumour" is not allowed here; write one of quote, statement, background',
  ],
  'a form that is none': [
    claims(replace('form: paraphrase', 'form: tweet')),
    'data/town/claims.yaml:10:13: "tweet" is not allowed here; write one of headline, quote, paraphrase',
  ],
  'an empty text': [
    claims(replace('The mayor opened the bridge.\n', "''\n")),
    'data/town/claims.yaml:2:14: "statement" is empty; write the text',
  ],
  'a number for a text': [
    claims(replace('The mayor opened the bridge.\n', '2025\n')),
    'data/town/claims.yaml:2:14: "statement" is no text; write a text, in quotes where it looks like a number or is empty',
  ],
  'a claim that is no mapping': [
    claims((text) => `${text}- a bare text\n`),
    'data/town/claims.yaml:22:3: this is not a claim; write the keys id, statement, kind',
  ],
  'a wording that is no mapping': [
    claims((text) => `${text}    - a bare text\n`),
    'data/town/claims.yaml:22:7: this is not a wording; write the keys source, text, form',
  ],
  'background that is no list': [
    claims(replace('[bridge-closed]', 'bridge-closed')),
    'data/town/claims.yaml:6:15: "background" is no list; write each item on a line of its own that begins with a hyphen',
  ],
  'an id that is none': [
    claims(replace('id: bridge-opened', 'id: Bridge opened')),
    'data/town/claims.yaml:1:7: "Bridge opened" is no id; use lower-case letters, digits and single hyphens',
  ],
  'a claim id that is there twice': [
    claims((text) => text + text.slice(text.indexOf('- id: bridge-closed'))),
    'data/town/claims.yaml:22:7: the claim id "bridge-closed" is taken in line 15; use another',
  ],
  "a wording's source that the pack does not have": [
    claims(replace('source: herald', 'source: heralt')),
    'data/town/claims.yaml:11:15: the pack has no source "heralt"; add it to pack.yaml, or use gazette, herald',
  ],
  'an excerpt that is not in its seed': [
    claims(replace('bridge on Monday', 'bridge on Tuesday')),
    'data/town/claims.yaml:9:13: the excerpt is not in seeds/gazette.txt; copy it from there: it differs after "opened the bridge on"',
  ],
  'an excerpt of which the seed has no word': [
    claims(replace('The mayor opened the bridge on', 'Yesterday')),
    'data/town/claims.yaml:9:13: the excerpt is not in seeds/gazette.txt; copy it from there',
  ],
  'an excerpt that is in its seed twice': [
    claims(replace('text: The mayor opened the bridge on Monday.', 'text: Mayor opens the bridge')),
    'data/town/claims.yaml:9:13: the excerpt is in seeds/gazette.txt 2 times, in lines 1, 5; add a "prefix": the words right before the one you mean',
  ],
  'a prefix that leaves two places': [
    claims(replace('The mayor opened the bridge on Monday.', 'bridge\n      prefix: the')),
    'data/town/claims.yaml:9:13: the excerpt is in seeds/gazette.txt 3 times, in lines 1, 3, 5; write a longer prefix',
  ],
  'a prefix that leads nowhere': [
    claims(replace('The mayor opened the bridge on Monday.', 'Mayor opens the bridge\n      prefix: Advertisement')),
    'data/town/claims.yaml:10:15: the excerpt never follows this prefix in seeds/gazette.txt; copy the words right before it',
  ],
  'an excerpt over more than two sentences': [
    claims(
      replace(
        'opened the bridge on Monday.',
        'opened the bridge on Monday. “It was time,” she said. Traffic flowed by noon.',
      ),
    ),
    'data/town/claims.yaml:9:13: the excerpt is 3 sentences long; cut it to 2 or make several wordings',
  ],
  'an excerpt that the claim has already': [
    claims((text) => text + text.slice(text.lastIndexOf('    - source'))),
    'data/town/claims.yaml:23:13: the claim has this excerpt already; remove it here',
  ],
  'a date that is on no calendar': [
    claims(replace('date: 2025-04-21', 'date: 2025-02-30')),
    'data/town/claims.yaml:5:9: "2025-02-30" is no date; write a day of the calendar as YYYY-MM-DD',
  ],
  'a date in another form': [
    claims(replace('date: 2025-04-21', 'date: April 21')),
    'data/town/claims.yaml:5:9: "April 21" is no date; write a day of the calendar as YYYY-MM-DD',
  ],
  'a background link that leads nowhere': [
    claims(replace('[bridge-closed]', '[bridge-burnt]')),
    'data/town/claims.yaml:6:16: no claim has the id "bridge-burnt"; use the id of a claim in this file, or remove the link',
  ],
  'a background link to the claim itself': [
    claims(replace('[bridge-closed]', '[bridge-opened]')),
    'data/town/claims.yaml:6:16: the claim is its own background; remove the link',
  ],
  'a claim without a wording': [
    claims((text) => `${text}- id: bridge-painted\n  statement: It was painted.\n  kind: statement\n`),
    'data/town/claims.yaml:22:3: the claim has no wording; add one, or remove the claim',
  ],
  'a claim with an empty list of wordings': [
    claims((text) => `${text}- id: bridge-painted\n  statement: It was painted.\n  kind: statement\n  wordings: []\n`),
    'data/town/claims.yaml:22:3: the claim has no wording; add one, or remove the claim',
  ],
  'cues without a phrase': [
    claims(replace('  kind: statement\n', '  kind: statement\n  cues: {all: [[]]}\n')),
    'data/town/claims.yaml:4:16: a group is an empty list; write at least one item',
  ],
  'a pack id that is not the name of its folder': [
    pack(replace('id: town', 'id: city')),
    'data/town/pack.yaml:1:5: the pack "city" is in the folder "town"; give both the same name',
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
  'a background link to a claim that is no background': [
    claims(replace('kind: background\n', 'kind: background\n  background: [bridge-opened]\n')),
    'data/town/claims.yaml:18:16: the claim "bridge-opened" is of kind statement; link claims of kind background only',
  ],
  "a wording that its own claim's cues would refuse": [
    claims(replace('  kind: statement\n', '  kind: statement\n  cues: { all: [[crossing], [opened]], none: [was] }\n')),
    "data/town/claims.yaml:13:13: the excerpt does not meet the claim's own cues; widen the cues, or remove the wording",
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
