import { describe, expect, test } from 'vitest';
import { addCounts, closingLine, noTests, readCounts } from '../../../scripts/test-counts.ts';

const report = (numPassedTests: number, numFailedTests: number) => JSON.stringify({ numPassedTests, numFailedTests });

describe('a step counts', () => {
  test('a failed command without tests as one failure', () => {
    expect(readCounts(undefined, false, false)).toEqual({ passed: 0, failed: 1 });
  });

  test('a test run that died before its report as one failure', () => {
    expect(readCounts(undefined, false, true)).toEqual({ passed: 0, failed: 1 });
    expect(readCounts('{"numPassed', false, true)).toEqual({ passed: 0, failed: 1 });
  });

  test('a test run that fails although each of its tests passed as one failure', () => {
    expect(readCounts(report(12, 0), false, true)).toEqual({ passed: 12, failed: 1 });
  });

  test('a test run that found no test as one failure', () => {
    expect(readCounts(report(0, 0), true, true)).toEqual({ passed: 0, failed: 1 });
  });

  test('failed tests as they are', () => {
    expect(readCounts(report(12, 3), false, true)).toEqual({ passed: 12, failed: 3 });
  });

  test('a command that succeeds as no test at all', () => {
    expect(readCounts(undefined, true, false)).toEqual(noTests);
  });
});

test('the closing line adds all steps up', () => {
  expect(closingLine(addCounts({ passed: 12, failed: 0 }, { passed: 30, failed: 1 }))).toBe('42 passed, 1 failed');
});
