import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { findPassingStretches, isBareLine, isCaption, isOnlyInPassing, isQuestion } from '../../../engine/mention.ts';
import { tokenise } from '../../../engine/tokens.ts';
import { anyText } from './any-text.ts';

const read = (text: string) => ({ text, tokens: tokenise(text) });

function tokensOf(words: string, text: string): number[] {
  const start = text.indexOf(words);
  return tokenise(text).flatMap((token, at) => (token.start >= start && token.end <= start + words.length ? [at] : []));
}

function isPassing(words: string, text: string): boolean {
  return isOnlyInPassing(findPassingStretches(read(text)), tokensOf(words, text));
}

test('what a sentence says in its main clause is not in passing', () => {
  for (const text of [
    'The flood of 2016 closed the harbour.',
    'Before the council met, the flood of 2016 had closed the harbour.',
    'The mayor has said more than once that the flood of 2016 closed the harbour.',
    'The harbour stays shut, since it can come again after all, the flood of 2016.',
  ])
    expect(isPassing('the flood of 2016', text.replace('The flood', 'the flood')), text).toBe(false);
});

test('a clause in which somebody speaks is not in passing', () => {
  expect(isPassing('the quay is lost', 'The union left after the mayor said the quay is lost.')).toBe(false);
});

test('no words are not in passing', () => {
  expect(isOnlyInPassing([{ first: 0, last: 9, kind: 'phrase' }], [])).toBe(false);
});

test('circumstances are in passing', () => {
  for (const opener of [
    'since',
    'after',
    'amid',
    'following',
    'despite',
    'before',
    'until',
    'ahead of',
    'in the wake of',
  ])
    expect(
      isPassing('the flood in 2016', `The harbour has been busy ${opener} the flood in 2016, the mayor said.`),
      opener,
    ).toBe(true);
  expect(isPassing('the flood came in 2016', 'Since the flood came in 2016, the harbour has been busy.')).toBe(true);
  expect(isPassing('closed the harbour', 'The mayor, who closed the harbour, spoke for an hour.')).toBe(true);
});

test('a passing stretch ends where the sentence goes on', () => {
  expect(isPassing('the harbour is shut', 'After the flood of 2016 the harbour is shut.')).toBe(false);
  expect(isPassing('the harbour is shut', 'Since the flood, the harbour is shut.')).toBe(false);
});

test('a sentence is no caption for naming a day or an agency', () => {
  expect(isCaption('The mayor told the Herald on 4 May that the harbour is shut.')).toBe(false);
  expect(isCaption('“We met in Port Ellis on May 4, 2016,” the mayor said.')).toBe(false);
  expect(isCaption('')).toBe(false);
});

test('a picture’s line is a caption', () => {
  for (const text of [
    'Mayor Ada Lund speaks to dockers in Port Ellis, May 4, 2016.',
    'Mayor Ada Lund attends a meeting at the quay on Nov. 4, 2016. (Staff/Getty Images)',
    'REUTERS/Some Photographer',
    'File photo: the harbour at dawn',
  ])
    expect(isCaption(text), text).toBe(true);
});

test('a line with a verb is no bare line, with or without a full stop', () => {
  expect(isBareLine(read('The harbour is shut.'))).toBe(false);
  expect(isBareLine(read('By 2016, the harbour was shut.'))).toBe(false);
  expect(isBareLine(read('Sources say the harbour is shut'))).toBe(false);
  expect(isBareLine(read('Mayor rejects plan for harbour'))).toBe(false);
  expect(isBareLine(read('Lund pleased by union’s stance'))).toBe(false);
});

test('bylines, dates, names with a title and labels are bare lines', () => {
  for (const text of [
    'By Ada Lund',
    '4 May, 2016',
    'Ada Lund, Mayor of Port Ellis',
    'Background:',
    'Read also: the harbour is shut',
    '',
  ])
    expect(isBareLine(read(text)), text).toBe(true);
});

test('a question is told from a statement that holds one', () => {
  expect(isQuestion('“Why?” she asked.')).toBe(false);
  expect(isQuestion('Will the harbour open?')).toBe(true);
  expect(isQuestion('“Will it open?”')).toBe(true);
});

test('a headline that only names a question asks it', () => {
  expect(isQuestion('What the mayor said is that the harbour is closed.')).toBe(false);
  expect(isQuestion('What to make of the closed harbour')).toBe(false);
  expect(isQuestion('Harbour: what closing it would mean')).toBe(true);
});

test('any text can be asked', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const words = read(text);
      for (const { first, last } of findPassingStretches(words)) {
        expect(first).toBeLessThanOrEqual(last);
        expect(last).toBeLessThan(words.tokens.length);
      }
      isCaption(text);
      isBareLine(words);
      isQuestion(text);
    }),
  );
});
