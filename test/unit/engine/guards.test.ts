import { expect, test } from 'vitest';
import type { QuoteHit } from '../../../engine/match.ts';
import { isNegated } from '../../../engine/negation.ts';
import { contradictsNumbers } from '../../../engine/numbers.ts';
import { readPackTerms } from '../../../engine/pack-terms.ts';
import { demoteRivals } from '../../../engine/rivals.ts';
import { createSpeakers } from '../../../engine/speakers.ts';
import { tokenise } from '../../../engine/tokens.ts';
import { createWordingIndex } from '../../../engine/wording-index.ts';
import { lexiconOf } from './lexicon-of.ts';
import { makeClaim, tinyPack } from './tiny-pack.ts';

const lexicon = lexiconOf(tinyPack.lexicon);
const termsOf = (text: string) => lexicon.fold(text).terms.map(({ term }) => term);

test.each([
  ['a plain statement is not negated', 'The harbour is closed.', false],
  ['"not" negates', 'The harbour is not closed.', true],
  ['a contraction negates', 'The harbour isn’t closed.', true],
  ['denying negates', 'She denied that the harbour is closed.', true],
  ['two negations cancel', 'She did not deny that the harbour is closed.', false],
  ['a negation inside a phrase of the lexicon is read with it', 'The harbour is no longer open.', false],
])('negation: %s', (_, text, expected) => {
  expect(isNegated(lexicon.fold(text))).toBe(expected);
});

test('negation: another clause far before or after a stretch does not count', () => {
  const folded = lexicon.fold('It did not rain on the day when the harbour was closed, but nobody cheered.');
  const [from, to] = ['harbor', '=closed'].map((term) => folded.terms.findIndex((found) => found.term === term));
  expect(isNegated(folded, from, to)).toBe(false);
});

test.each([
  ['another year contradicts', 'built in 1932', 'built in 1931', true],
  ['the same year does not', 'built in 1931, widened in 1950', 'built in 1931', false],
  ['another number contradicts', 'the 30 members', 'the 32 members', true],
  ['a year is no other number', 'the 32 members in 2024', 'the 32 members', false],
  ['a sentence without numbers contradicts none', 'built long ago', 'built in 1931', false],
  ['a separator makes no other number', '2,000 men', '2000 men', false],
])('numbers: %s', (_, sentence, wording, expected) => {
  expect(contradictsNumbers(tokenise(sentence), tokenise(wording))).toBe(expected);
});

const speakers = createSpeakers(
  tinyPack,
  lexicon,
  createWordingIndex(tinyPack, readPackTerms(tinyPack, lexicon), lexicon, 0.4),
);

test.each([
  ['another speaker of the pack is noticed', 'Bo Dahl said that the harbour is closed', true],
  ['the own speaker beside another is enough', 'Dahl heard Mayor Lund close the harbour', false],
  ['nobody named is nobody else', 'The harbour is closed, she said', false],
])('speakers: %s', (_, text, expected) => {
  const claim = tinyPack.claims.find(({ id }) => id === 'harbour-closed') ?? makeClaim('none');
  expect(speakers.namesAnother(claim, new Set(termsOf(text)))).toBe(expected);
});

test('speakers: a claim without a speaker may be anybody’s', () => {
  const claim = tinyPack.claims.find(({ id }) => id === 'school-roof') ?? makeClaim('none');
  expect(speakers.namesAnother(claim, new Set(termsOf('Dahl spoke of the school roof')))).toBe(false);
});

function hit(id: string, strength: QuoteHit['strength'], starts: readonly number[]): QuoteHit {
  const shared = starts.map((start) => ({ start, end: start + 1 }));
  return {
    claim: makeClaim(id),
    strength,
    relation: 'agrees',
    score: 0.8,
    evidence: { wording: 0, shared, doubts: [] },
  };
}

test('rivals: a possible claim without words of its own is left out', () => {
  const hits = [hit('best', 'strong', [0, 5, 9]), hit('echo', 'possible', [0, 5])];
  expect(demoteRivals(hits).map(({ claim }) => claim.id)).toEqual(['best']);
});

test('rivals: a strong claim without words of its own becomes possible', () => {
  const [, second] = demoteRivals([hit('best', 'strong', [0, 5, 9]), hit('echo', 'strong', [0, 5])]);
  expect(second?.strength).toBe('possible');
});

test('rivals: a claim with words of its own stands as it is', () => {
  const hits = [hit('best', 'strong', [0, 5, 9]), hit('other', 'strong', [9, 20, 30])];
  expect(demoteRivals(hits)).toEqual(hits);
});
