import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { possibleScore } from '../../../engine/decide.ts';
import { readPackTerms } from '../../../engine/pack-terms.ts';
import { minCoverageFor, scoreWording, weighText } from '../../../engine/scoring.ts';
import { createWordingIndex } from '../../../engine/wording-index.ts';
import { lexiconOf } from './lexicon-of.ts';
import { tinyPack } from './tiny-pack.ts';

const lexicon = lexiconOf(tinyPack.lexicon);
const minShare = minCoverageFor(possibleScore);
const index = createWordingIndex(tinyPack, readPackTerms(tinyPack, lexicon), lexicon, minShare);
const entries = tinyPack.claims.flatMap(index.entriesOf);

/** The best score of the text for the claim's wordings and statement; 0 when they share nothing. */
function scoreOf(text: string, claimId: string): number {
  const weighed = weighText(lexicon.fold(text), index);
  const scores = entries
    .filter(({ claim }) => claim.id === claimId)
    .map((entry) => scoreWording(weighed, entry, index)?.score ?? 0);
  return Math.max(...scores);
}

test('a wording scores full for itself', () => {
  for (const { id, wordings } of tinyPack.claims) {
    const longest = wordings[0]?.text ?? '';
    expect(scoreOf(longest, id)).toBeCloseTo(1);
  }
});

test('a name in common scores low', () => {
  expect(scoreOf('Mayor Ada Lund opened the flower show.', 'harbour-closed')).toBeLessThan(possibleScore);
});

test('words that only hold sentences together score nothing', () => {
  expect(scoreOf('It is the one that will be there for them.', 'harbour-closed')).toBe(0);
});

test('a closer wording scores higher', () => {
  const near = scoreOf('The northern harbour will be closed to cruise ships.', 'harbour-closed');
  const far = scoreOf('The northern harbour will be painted for cruise ships.', 'harbour-closed');
  expect(near).toBeGreaterThan(far);
});

test('a sentence that states two claims scores well for both', () => {
  const both =
    'Mayor Lund said that the northern harbour will be closed to cruise ships, while Bo Dahl promised cheaper ferry tickets in autumn.';
  expect(scoreOf(both, 'harbour-closed')).toBeGreaterThan(0.8);
  expect(scoreOf(both, 'ferry-cheaper')).toBeGreaterThan(0.8);
});

test('words scattered over a long sentence score less than the same words together', () => {
  const together = scoreOf('Engineers warned that the old school roof needs urgent repairs.', 'school-roof');
  const scattered = scoreOf(
    'Engineers of the bridge company, who warned sailors of an old storm, saw a school of herring under a roof of fog near a quay that needs urgent repairs.',
    'school-roof',
  );
  expect(scattered).toBeLessThan(together);
});

const vocabulary = tinyPack.claims.flatMap(({ wordings }) => wordings.flatMap(({ text }) => text.split(' ')));
const sentence = fc
  .array(fc.oneof(fc.constantFrom(...vocabulary), fc.constantFrom('moon', 'bread', 'not', ',')), { maxLength: 30 })
  .map((words) => words.join(' '));

test('the quick search finds every wording that a full search would match', () => {
  fc.assert(
    fc.property(sentence, (text) => {
      const weighed = weighText(lexicon.fold(text), index);
      const found = new Set(index.findCandidates(weighed.numbered));
      for (const entry of entries) {
        const score = scoreWording(weighed, entry, index)?.score ?? 0;
        if (score > possibleScore) expect(found.has(entry)).toBe(true);
      }
    }),
  );
});

const wording = fc.constantFrom(...tinyPack.claims.flatMap(({ wordings }) => wordings.map(({ text }) => text)));
const severalClaims = fc.tuple(wording, sentence, wording).map((parts) => parts.join(' '));

test('the quick search finds what reading every list finds, in the same order', () => {
  fc.assert(
    fc.property(fc.oneof(sentence, severalClaims), (text) => {
      const { numbered } = weighText(lexicon.fold(text), index);
      const sharedWeight = (id: number) => {
        const weights = new Map<number, number>();
        for (const [at, term] of numbered.ids.entries()) {
          if (entryTerms(id).has(term)) weights.set(term, numbered.weights[at] ?? 0);
        }
        return [...weights.values()].reduce((sum, weight) => sum + weight, 0);
      };
      const enough = index.findSharing(numbered).filter(({ id, weight }) => sharedWeight(id) >= minShare * weight);
      expect(index.findCandidates(numbered).map(({ id }) => id)).toEqual(enough.map(({ id }) => id));
    }),
  );
});

/** Numbers of the terms that count in an entry. */
function entryTerms(id: number): ReadonlySet<number> {
  const entry = entries[id];
  if (!entry) throw new Error(`no entry ${id}`);
  const { ids, weights } = index.weigh(entry.folded);
  return new Set(ids.filter((_, at) => (weights[at] ?? 0) > 0));
}

test('the best stretch is never worse than any stretch tried one by one', () => {
  fc.assert(
    fc.property(sentence, fc.constantFrom(...entries), (text, entry) => {
      const weighed = weighText(lexicon.fold(text), index);
      const best = scoreWording(weighed, entry, index)?.score ?? 0;
      const words = text.split(' ');
      const from = Math.floor(words.length / 3);
      const part = words.slice(from, from + 6).join(' ');
      const partScore = scoreWording(weighText(lexicon.fold(part), index), entry, index)?.score ?? 0;
      // Cutting a text may cut a phrase of the lexicon, whose pieces then count alone: only whole phrases compare.
      if (isWhole(text, part)) expect(best).toBeGreaterThanOrEqual(partScore - 1e-9);
    }),
  );
});

function isWhole(text: string, part: string): boolean {
  const terms = (value: string) =>
    ` ${lexicon
      .fold(value)
      .terms.map(({ term }) => term)
      .join(' ')} `;
  return terms(text).includes(terms(part));
}
