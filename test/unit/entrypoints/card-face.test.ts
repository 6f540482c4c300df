import { afterEach, expect, test, vi } from 'vitest';
import type { Ask } from '../../../entrypoints/annotator/ask.ts';
import { createCardFace } from '../../../entrypoints/annotator/card-face.ts';
import type { CardScope, CardScript } from '../../../entrypoints/card/index.ts';

vi.hoisted(() => {
  vi.stubGlobal('chrome', { runtime: { id: 'sidelight' } });
});

const scope = globalThis as CardScope;
const script = { css: ':host {}', createTexts: () => async () => undefined, createWishes: () => ({}) };

afterEach(() => {
  scope.sidelightCard = undefined;
});

/** A face whose background runs the card's script, or was stopped before it could. */
function faceOf(runs: readonly boolean[]) {
  const left = [...runs];
  const asked: string[] = [];
  const ask = (async (type: string) => {
    asked.push(type);
    if (left.shift()) scope.sidelightCard = script as unknown as CardScript;
    return { ok: true, answer: null };
  }) as unknown as Ask;
  const needs = { claimsOf: () => [], card: () => undefined, onStep() {} } as unknown as Parameters<
    typeof createCardFace
  >[2];
  return { asked, face: createCardFace({} as Document, ask, needs, new AbortController().signal) };
}

test('nothing is loaded before a reader seems to ask for a card', () => {
  const { asked, face } = faceOf([true]);
  expect([asked, face.css()]).toEqual([[], '']);
});

test('what draws cards is loaded once, however often a pointer slows down on marks', async () => {
  const { asked, face } = faceOf([true]);
  face.prepare();
  face.prepare();
  await vi.waitFor(() => expect(face.css()).toBe(':host {}'));
  face.prepare();
  expect(asked).toEqual(['run-card']);
});

test('a background that was stopped in the middle of it is asked again', async () => {
  const { asked, face } = faceOf([false, true]);
  face.prepare();
  await vi.waitFor(() => {
    face.prepare();
    expect(face.css()).toBe(':host {}');
  });
  expect(asked).toEqual(['run-card', 'run-card']);
});
