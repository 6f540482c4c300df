import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createEngine } from '../../../engine/engine.ts';
import { createCardRehearsal } from '../../../entrypoints/background/rehearsal.ts';
import { tinyPack } from '../engine/tiny-pack.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('cards are rehearsed on the pack’s own words, once, and while nobody who is to be answered waits', () => {
  const engine = createEngine(tinyPack);
  const lookUpQuote = vi.spyOn(engine, 'lookUpQuote');
  const getEngine = vi.fn(() => engine);
  const rehearse = createCardRehearsal(tinyPack, getEngine);
  rehearse();
  rehearse();
  expect(getEngine).not.toHaveBeenCalled();
  vi.runAllTimers();
  rehearse();
  vi.runAllTimers();
  expect(lookUpQuote.mock.calls).toEqual([[tinyPack.claims[0]?.wordings[0]?.text]]);
});
