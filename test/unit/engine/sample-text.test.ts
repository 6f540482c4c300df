/** The article on the welcome page: marked by the engine like any other, and in no outlet's words. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sampleText } from '../../../components/welcome/sample-text.ts';
import bundled from '../../../data/ukraine-nato.pack.json' with { type: 'json' };
import { createEngine } from '../../../engine/engine.ts';
import { readPack } from '../../../engine/pack.ts';
import { splitSentences } from '../../../engine/sentences.ts';
import { tokenise } from '../../../engine/tokens.ts';

const reading = readPack(bundled);
if (!reading.ok) throw new Error(reading.problem);
const { pack } = reading;
const sentences = [sampleText.headline, ...sampleText.paragraphs].flatMap((block) =>
  splitSentences(block).map(({ text }) => text),
);

test('it is in the pack’s language', () => {
  expect(sampleText.language).toBe(pack.language);
});

test('every sentence is marked but the one that says that it is not', () => {
  const strong = createEngine(pack)
    .matchSentences(sentences)
    .filter(({ strength, relation }) => strength === 'strong' && relation === 'agrees');
  const unmarked = sentences.filter((_, index) => !strong.some(({ sentence }) => sentence === index));
  expect(unmarked).toEqual([expect.stringContaining('a sentence without a mark')]);
});

test('some sentence opens a card on which several outlets speak', () => {
  const claims = createEngine(pack)
    .matchSentences(sentences)
    .map(({ claim }) => claim);
  const outlets = claims.map(({ wordings }) => new Set(wordings.map(({ source }) => source)).size);
  expect(Math.max(...outlets)).toBe(pack.sources.length);
});

/** Words in a row that two reports of one matter have in common by chance, names among them. */
const maxSharedWords = 8;

test('no source has as many of its words in a row', () => {
  const wordsOf = (text: string) => tokenise(text).map(({ word }) => word);
  const runs = sentences.flatMap((sentence) => {
    const words = wordsOf(sentence);
    return words.slice(maxSharedWords).map((_, end) => words.slice(end, end + maxSharedWords + 1).join(' '));
  });
  const files = [...new Set(pack.sources.map(({ document }) => document.file))];
  const sources = files.map((file) => readFileSync(join(import.meta.dirname, '../../../seeds', file), 'utf8'));
  const texts = sources.map((source) => ` ${wordsOf(source).join(' ')} `);
  expect(runs.filter((run) => texts.some((text) => text.includes(` ${run} `)))).toEqual([]);
});
