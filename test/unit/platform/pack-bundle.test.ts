import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createEngine, createIndexedEngine } from '../../../engine/engine.ts';
import { bundlePack, openBundle } from '../../../platform/pack-bundle.ts';
import { tinyPack } from '../engine/tiny-pack.ts';
import { ownPack } from '../own-pack.ts';

const bundle = bundlePack(tinyPack);
const problemOf = (text: string) => {
  const opened = openBundle({ ...bundle, text });
  return opened.ok ? undefined : opened.problem;
};

test('a text with any other character in it is refused', () => {
  fc.assert(
    fc.property(fc.nat(bundle.text.length - 1), fc.string({ minLength: 1, maxLength: 1 }), (at, other) => {
      fc.pre(bundle.text[at] !== other);
      expect(problemOf(`${bundle.text.slice(0, at)}${other}${bundle.text.slice(at + 1)}`)).toBeDefined();
    }),
  );
});

test('a text that is longer by what may be left out of JSON is refused', () => {
  for (const more of [' ', '  ', '\n\n\n', '\u0000']) expect(problemOf(bundle.text + more)).toBeDefined();
});

test.each([
  ['what is cut short is no JSON', bundle.text.slice(0, -9), /^is no JSON$/],
  ['a key of another name is named', bundle.text.replace('"id":', '"di":'), /^is not a Sidelight pack: id: /],
  ['no pack at all', '{}', /^is not a Sidelight pack: /],
  ['no object at all', 'null', /^is not a Sidelight pack: /],
  ['a pack that could be one but is another', bundle.text.replace('harbour', 'airport'), /^is not as it was built$/],
])('%s', (_, text, problem) => {
  expect(text).not.toBe(bundle.text);
  expect(problemOf(text)).toMatch(problem);
});

test('the engine of an opened bundle finds what the engine of the pack finds', () => {
  const opened = openBundle(bundlePack(ownPack));
  if (!opened.ok) throw new Error(opened.problem);
  const [one, other] = [createEngine(ownPack), createIndexedEngine(opened.pack, opened.index)];
  const sentences = ownPack.claims.flatMap(({ wordings }) => wordings.map(({ text }) => text));
  expect(other.matchSentences(sentences)).toEqual(one.matchSentences(sentences));
  expect(other.explainSentences(sentences)).toEqual(one.explainSentences(sentences));
  for (const sentence of sentences) expect(other.lookUpQuote(sentence)).toEqual(one.lookUpQuote(sentence));
});
