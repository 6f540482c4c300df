import { expect, test } from 'vitest';
import type { Relation, Span } from '../../../engine/match.ts';
import { strongestDifference } from '../../../engine/strongest-difference.ts';
import { makeWording, tinyPack } from './tiny-pack.ts';

const [gazette, courier] = tinyPack.sources;

function among(sentence: string, texts: Readonly<Record<string, string>>, relation: Relation = 'agrees') {
  const wordings = [gazette, courier].flatMap((source) => {
    const text = source && texts[source.id];
    return source && text ? [{ source, wording: makeWording(source.id, text) }] : [];
  });
  const told = strongestDifference(sentence, relation, wordings);
  if (!told) return undefined;
  const { difference, wording, outlet } = told;
  const cut = (text: string, span?: Span) => (span ? text.slice(span.start, span.end) : null);
  const here = cut(sentence, 'from' in difference ? difference.from : undefined);
  const there = cut(wording, 'to' in difference ? difference.to : undefined);
  return { kind: difference.kind, outlet, here, there };
}

test('there is none where nothing has a name', () => {
  expect(
    among('The mayor said the harbour is shut.', { gazette: 'The mayor said the port is closed.' }),
  ).toBeUndefined();
  expect(among('The mayor said the harbour is shut.', {})).toBeUndefined();
});

test('another number comes before another verb, whichever outlet has it', () => {
  expect(
    among('The mayor said the harbour will be closed to 20 cruise ships.', {
      gazette: 'The mayor admitted the harbour will be closed to 20 cruise ships.',
      courier: 'The mayor said the harbour will be closed to 30 cruise ships.',
    }),
  ).toEqual({ kind: 'number', outlet: 'The courier', here: '20', there: '30' });
});

test('a verb that takes a stand comes before one that only says that something was said', () => {
  expect(
    among('Mayor Lund said the northern harbour will be closed.', {
      gazette: 'Mayor Lund stated the northern harbour will be closed.',
      courier: 'Mayor Lund admitted the northern harbour will be closed.',
    }),
  ).toMatchObject({ kind: 'attribution', there: 'admitted', outlet: 'The courier' });
});

test('of equal ones the first outlet’s is told', () => {
  expect(
    among('Mayor Lund said the northern harbour will be closed.', {
      gazette: 'Mayor Lund claimed the northern harbour will be closed.',
      courier: 'Mayor Lund admitted the northern harbour will be closed.',
    })?.outlet,
  ).toBe('The gazette');
});

test('what only one side has stands alone', () => {
  expect(
    among('The northern harbour will be closed to cruise ships.', {
      gazette: 'The northern harbour will reportedly be closed to cruise ships.',
    }),
  ).toEqual({ kind: 'hedge', outlet: 'The gazette', here: null, there: 'reportedly' });
});

test('a negation is told where the sentence contradicts the claim, and is something else where it agrees', () => {
  const sentence = 'The northern harbour will not be closed to cruise ships.';
  const other = { gazette: 'The northern harbour will be closed to cruise ships.' };
  expect(among(sentence, other)).toBeUndefined();
  expect(among(sentence, other, 'contradicts')).toMatchObject({ kind: 'negation' });
});
