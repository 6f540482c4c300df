/** What must hold for any page: the matcher reads whatever a page holds, and typography tells it nothing. */
import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createClaimFinder } from '../../../engine/claim-finder.ts';
import { createEngine, defaultHits } from '../../../engine/engine.ts';
import { readPack } from '../../../engine/pack.ts';
import { indexPack } from '../../../engine/pack-index.ts';
import { tokenise } from '../../../engine/tokens.ts';
import { anyText } from './any-text.ts';

const reading = readPack(JSON.parse(readFileSync('data/ukraine-nato.pack.json', 'utf8')));
if (!reading.ok) throw new Error(reading.problem);
const { pack } = reading;
const engine = createEngine(pack);
const wordings = pack.claims.flatMap((claim) => claim.wordings.map(({ text }) => ({ claim, text })));

/** What a page states, a line a match. */
function stated(sentences: readonly string[]): string[] {
  return engine
    .matchSentences(sentences)
    .map(({ sentence, claim, strength, relation }) => `${sentence} ${claim.id} ${strength} ${relation}`);
}

const anyWording = fc.constantFrom(...wordings.map(({ text }) => text));
const anyMixture = fc
  .tuple(anyWording, anyWording, fc.nat(9), fc.nat(9))
  .map(([a, b, from, to]) => [...a.split(' ').slice(from), ...b.split(' ').slice(0, to)].join(' '));
const anySentence = fc.oneof(
  anyText,
  anyWording,
  anyMixture,
  fc.tuple(anyText, anyWording, anyText).map((parts) => parts.join(' ')),
);
const anyPage = fc.array(anySentence, { minLength: 1, maxLength: 6 });

test('any page is read, and every offset lies in its sentence', () => {
  fc.assert(
    fc.property(anyPage, (sentences) => {
      for (const { sentence, evidence } of engine.matchSentences(sentences)) {
        const { shared, cues = [], clause } = evidence;
        for (const { start, end } of [...shared, ...cues, ...(clause ? [clause] : [])]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(sentences[sentence]?.length ?? 0);
        }
      }
      engine.explainSentences(sentences);
    }),
    { numRuns: 60 },
  );
});

test.each<[string, (text: string) => string]>([
  ['straight quotes', (text) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'")],
  ['decomposed letters', (text) => text.normalize('NFD')],
  ['no-break spaces', (text) => text.replaceAll(' ', '\u00a0')],
  ['line breaks and double spaces', (text) => text.replaceAll(' ', ' \n')],
])('%s make no difference', (_, change) => {
  for (const { text } of wordings) expect(stated([change(text)])).toEqual(stated([text]));
});

test('a sentence left early states what it states when it is read in full', () => {
  const finder = createClaimFinder(pack, indexPack(pack));
  fc.assert(
    fc.property(anyPage, (sentences) => {
      expect(finder.matchPage(sentences)).toEqual(finder.readPage(sentences).map(({ hits }) => hits));
    }),
    { numRuns: 60 },
  );
});

test('a paragraph about something else changes no other sentence', () => {
  const other = 'The bakery in the market square sells rye bread again on Saturdays.';
  fc.assert(
    fc.property(fc.array(anyWording, { minLength: 1, maxLength: 6 }), (sentences) => {
      expect(stated([...sentences, other])).toEqual(stated(sentences));
    }),
    { numRuns: 40 },
  );
});

/** Without the first source fewer wordings of a claim are near the first sentence, which lacks a cue of it. */
const fewNear = [
  'insists that Kyiv drop its pursuit of NATO membership',
  'Kremlin pleased by U.S. stance of ruling out NATO membership for Ukraine',
];

test('taking a source away adds no match', () => {
  const left = pack.sources.map(({ id }) => createEngine(pack, [id]));
  fc.assert(
    fc.property(fc.array(anyWording, { minLength: 1, maxLength: 6 }), fc.nat(left.length - 1), (sentences, at) => {
      const found = new Set(engine.matchSentences(sentences).map(({ sentence, claim }) => `${sentence} ${claim.id}`));
      const foundLess = left[at]?.matchSentences(sentences) ?? [];
      expect(foundLess.filter(({ sentence, claim }) => !found.has(`${sentence} ${claim.id}`))).toEqual([]);
    }),
    { numRuns: 100, examples: [[fewNear, 0]] },
  );
});

test('a wording that stands on a page always finds its claim', () => {
  for (const { claim, text } of wordings) {
    const found = engine.matchSentences(['News', text]).filter((match) => match.claim === claim);
    expect(
      found.map(({ relation }) => relation),
      text,
    ).toEqual(['agrees']);
  }
});

test.each([
  ['two megabytes without a full stop', 'the Kremlin is satisfied that Kyiv cannot join NATO '.repeat(40_000)],
  ['a million quotation marks', '“'.repeat(500_000) + '”'.repeat(500_000)],
  ['quotation marks apart, a million of them', '“ '.repeat(1_000_000)],
  ['a sentence of a hundred thousand words', 'not '.repeat(100_000)],
  ['a gap that never ends', 'took '.repeat(100_000)],
  ['an abbreviation that never ends', 'u.'.repeat(1_000_000)],
  ['a name between accents that never ends', 'é\u0301'.repeat(500_000)],
])('%s are answered like anything else', (_, text) => {
  const start = 'Kremlin says it is pleased';
  expect(engine.matchSentences([start, text, text]).every(({ sentence }) => sentence < 3)).toBe(true);
  expect(engine.explainSentences([start, text]).every(({ sentence }) => sentence < 2)).toBe(true);
  expect(engine.lookUpQuote(text).length).toBeLessThanOrEqual(defaultHits);
  expect(tokenise(`${text} end`).length).toBeLessThanOrEqual(text.length);
});
