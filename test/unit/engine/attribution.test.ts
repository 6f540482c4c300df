import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyText } from './any-text.ts';
import { attribute, chainFor, whoSays } from './spoken.ts';

test('the page speaks where nobody is named as speaking', () => {
  expect(whoSays('The lock is closed', 'The lock is closed since Friday.')).toBe('page');
  expect(whoSays('met', 'Ada Lund met Captain Ferns on Friday.')).toBe('page');
});

test('who is only spoken of does not speak', () => {
  expect(whoSays('hopes for a deal', "Berg commented on Lund's hopes for a deal.")).toBe('port');
  expect(whoSays('the lock is safe', "Lund's envoy Iris Ferns said the lock is safe.")).toBe('ferns');
  expect(whoSays('the lock is safe', "Lund's envoy said the lock is safe.")).toBe('?envoy');
  expect(whoSays('the lock', 'Berg was told the lock had failed.')).toBe('page');
});

test('a name that the lexicon does not know is a stranger, also behind a known title', () => {
  expect(whoSays('the lock leaks', 'Engineer Paul Moss said the lock leaks.')).toBe('?moss');
  expect(whoSays('the lock leaks', 'Now the lock leaks, said Paul Moss, an engineer.')).toBe('?moss');
});

test('a speaker before or after the words owns them', () => {
  for (const text of [
    'Lund said the lock leaks.',
    'The lock leaks, Lund said on Friday.',
    'The lock leaks, said Lund.',
    '“The lock leaks,” Lund told reporters.',
    '“The lock leaks”, said Lund, who was at the quay.',
    'According to Lund, the lock leaks.',
    "In Lund's view, the lock leaks.",
    'Lund: the lock leaks',
    'Again the lock leaks — Lund',
    'Ada Lund, the mayor of Port Ellis, said the lock leaks.',
    'Ada Lund, who was at the quay, insisted that the lock leaks.',
    'Lund was quoted as saying the lock leaks.',
  ])
    expect(whoSays('the lock leaks', text.replace('The lock', 'the lock')), text).toBe('lund');
});

test('two people in one sentence keep their own clauses', () => {
  const text = 'Lund said the lock leaks, while Berg insisted that it holds.';
  expect(whoSays('the lock leaks', text)).toBe('lund');
  expect(whoSays('it holds', text)).toBe('port');
  expect(whoSays('leaks, while Berg insisted that it holds', text)).toBe('lund & port');
});

test('words reported within words belong to the inner speaker, and together to the outer', () => {
  const text = 'Lund said Berg had warned that the lock leaks.';
  expect(chainFor('leaks', text)).toBe('port < lund');
  expect(whoSays('said Berg had warned that the lock leaks', text)).toBe('lund');
});

test('a quotation without a speaker takes the one before it', () => {
  expect(whoSays('It leaks', '“The lock is old,” Lund said.', '“It leaks.”')).toBe('lund');
  expect(whoSays('It leaks', 'Lund said at a briefing.', '“It leaks.”')).toBe('lund');
});

test('a quotation that runs on has one speaker', () => {
  expect(whoSays('It leaks', 'Lund said the lock was “an old thing.', 'It leaks,” and went home.')).toBe('lund');
});

test('a pronoun or a title is the last speaker whom it fits', () => {
  expect(whoSays('it leaks', 'Berg said the lock was old.', '“Yes, it leaks,” he added.')).toBe('port');
  expect(
    whoSays(
      'it leaks',
      'Engineer Paul Moss said the lock was old.',
      'Lund disagreed.',
      '“Yes, it leaks,” the engineer added.',
    ),
  ).not.toBe('lund');
});

test('any text gets a voice for every word', () => {
  fc.assert(
    fc.property(fc.array(anyText, { maxLength: 5 }), (texts) => {
      const attributions = attribute(...texts);
      expect(attributions).toHaveLength(texts.length);
      for (const { voices, isQuoted } of attributions) expect(voices).toHaveLength(isQuoted.length);
    }),
  );
});
