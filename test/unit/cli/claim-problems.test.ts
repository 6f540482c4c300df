import { describe, expect, test } from 'vitest';
import { type Breakage, claims, lexicon, problemsOf, replace } from './pack-fixture.ts';

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
    'data/town/claims.yaml:4:3: unknown key "speakers" in a claim; remove it or use one of id, statement, kind, speaker, date, wordings, background, cues, restatements, contraries',
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
  'a concept in a cue that the lexicon does not have': [
    claims(replace('  kind: statement\n', '  kind: statement\n  cues: {all: [[=bridge], [opened]], by: [=mayor]}\n')),
    'data/town/claims.yaml:4:43: the lexicon has no concept "mayor"; add it there, or write a phrase without "="',
  ],
  'a wording that does not meet the cues of its claim': [
    claims(replace('  kind: statement\n', '  kind: statement\n  cues: {all: [[=bridge], [Monday]]}\n')),
    "data/town/claims.yaml:13:13: the excerpt does not meet the claim's own cues; widen the cues, or remove the wording",
  ],
  'a wording that reads as the contrary of its claim': [
    {
      ...claims(replace('  kind: statement\n', '  kind: statement\n  cues: {all: [[=shut, Monday]]}\n')),
      ...lexicon((text) => `${text}- concept: shut\n  phrases: [shut]\n  opposite: [opened on, opened by]\n`),
    },
    'data/town/claims.yaml:13:13: by its cues the excerpt reads as the contrary of the claim; correct the signs of their concepts',
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

describe('a claim is criticised in one line for', () => {
  test.each(Object.entries(cases))('%s', (_, [breakage, line]) => {
    expect(problemsOf(breakage)).toEqual([line]);
  });
});
