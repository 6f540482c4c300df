import { expect, test } from 'vitest';
import { acceptedWarnings, judgeLint } from '../../../scripts/lint-warnings.ts';

const accepted = [{ code: 'KNOWN', file: 'background.js', reason: 'a dependency does it' }];
const known = { code: 'KNOWN', message: 'Known.', file: 'background.js', line: 1 };

test('an error fails, even one that is accepted as a warning', () => {
  expect(judgeLint({ errors: [known], warnings: [known] }, accepted)).toEqual([
    'error: KNOWN in background.js:1: Known.',
  ]);
});

test('a warning that is not listed fails', () => {
  const unsafe = { code: 'UNSAFE_VAR_ASSIGNMENT', message: 'Unsafe.', file: 'popup.js', line: 7 };
  expect(judgeLint({ errors: [], warnings: [known, unsafe] }, accepted)).toEqual([
    'warning: UNSAFE_VAR_ASSIGNMENT in popup.js:7: Unsafe.',
  ]);
});

test('a listed warning in another file fails', () => {
  const elsewhere = { ...known, file: 'gate.js' };
  expect(judgeLint({ errors: [], warnings: [known, elsewhere] }, accepted)).toHaveLength(1);
});

test('a second warning of a listed kind in the same file fails', () => {
  expect(judgeLint({ errors: [], warnings: [known, known] }, accepted)).toHaveLength(1);
});

test('the fingerprint in a file’s name does not matter, the rest of it does', () => {
  const entry = { code: 'KNOWN', file: 'chunks/view-*.js', reason: 'a dependency does it' };
  expect(judgeLint({ errors: [], warnings: [{ ...known, file: 'chunks/view-a1b2.js' }] }, [entry])).toEqual([]);
  expect(judgeLint({ errors: [], warnings: [{ ...known, file: 'chunks/other-a1b2.js' }] }, [entry])).toHaveLength(2);
});

test('a listed warning that no longer occurs fails, so that the list stays true', () => {
  expect(judgeLint({ errors: [], warnings: [] }, accepted)).toEqual([
    'stale: KNOWN in background.js is accepted but no longer occurs',
  ]);
});

test('a report of another shape is no pass', () => {
  expect(() => judgeLint({}, [])).toThrow();
});

test('every accepted warning has its reason', () => {
  for (const { reason } of acceptedWarnings) expect(reason.length).toBeGreaterThan(20);
});
