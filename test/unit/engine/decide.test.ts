import { expect, test } from 'vitest';
import { decideByCues } from '../../../engine/decide.ts';
import { type Features, featureNames } from '../../../engine/features.ts';
import type { Statement } from '../../../engine/statement.ts';
import { lexiconOf } from './lexicon-of.ts';

const likely = Object.fromEntries(
  featureNames.map((name) => [name, Number(['likeness', 'support', 'hint'].includes(name))]),
) as Features;
const lacksPredicate: Statement = {
  relation: 'agrees',
  met: [],
  core: [],
  leansOn: false,
  missing: { items: new Set(['=closed']), isSigned: true },
  doubts: ['cue missing'],
};
const lexicon = lexiconOf([]);

function decisionOn(text: string, statement = lacksPredicate) {
  return decideByCues({
    sentence: lexicon.fold(text),
    score: { score: 0.6, from: 0, to: 0 },
    whole: undefined,
    verdict: statement,
    features: likely,
    readHint: () => 1,
    isPageHeadline: false,
  });
}

test('what lacks the predicate of a claim is not offered where anything is negated, even twice', () => {
  expect(decisionOn('The northern harbour is not barred to ferries, and not to boats, the mayor said.')).toEqual({
    refusal: 'negated',
  });
});

test('what lacks the predicate and is likely is offered where nothing is negated', () => {
  expect(decisionOn('The northern harbour is barred to ferries and to boats, the mayor said.')).toMatchObject({
    strength: 'possible',
  });
});

test('what lacks another cue is offered in spite of a negation', () => {
  const lacksName = { ...lacksPredicate, missing: { items: new Set(['=harbour']), isSigned: false } };
  expect(decisionOn('The basin is not open to ferries any more, the mayor said.', lacksName)).toMatchObject({
    strength: 'possible',
  });
});
