import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createTypeAhead, restMs } from '../../../entrypoints/popup/type-ahead.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Questions are answered when the test says so. */
function createAsked() {
  const answers = new Map<string, (answer: string) => void>();
  const heard: string[] = [];
  const typeAhead = createTypeAhead(
    (text) => new Promise<string>((resolve) => answers.set(text, resolve)),
    (answer) => heard.push(answer),
  );
  const answer = async (text: string) => {
    answers.get(text)?.(`found for ${text}`);
    await vi.advanceTimersByTimeAsync(0);
  };
  return { ...typeAhead, answers, heard, answer };
}

test('nothing is asked before the keys rest, and then only what stands there', () => {
  const { type, answers } = createAsked();
  type('na');
  vi.advanceTimersByTime(restMs - 1);
  type('nat');
  vi.advanceTimersByTime(restMs - 1);
  expect(answers.size).toBe(0);
  vi.advanceTimersByTime(1);
  expect([...answers.keys()]).toEqual(['nat']);
});

test('an answer that comes after that to a later question is not heard', async () => {
  const { type, answer, heard } = createAsked();
  type('nat');
  vi.advanceTimersByTime(restMs);
  type('nato');
  vi.advanceTimersByTime(restMs);
  await answer('nato');
  await answer('nat');
  expect(heard).toEqual(['found for nato']);
});

test('an answer to what does not stand there any more is not heard, though nothing new was asked yet', async () => {
  const { type, answer, heard } = createAsked();
  type('nat');
  vi.advanceTimersByTime(restMs);
  type('nato');
  await answer('nat');
  expect(heard).toEqual([]);
});

test('once stopped nothing is asked, and nothing under way is heard', async () => {
  const { type, stop, answer, answers, heard } = createAsked();
  type('nat');
  vi.advanceTimersByTime(restMs);
  stop();
  await answer('nat');
  type('nato');
  stop();
  vi.advanceTimersByTime(restMs);
  expect(heard).toEqual([]);
  expect([...answers.keys()]).toEqual(['nat']);
});
