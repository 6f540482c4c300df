import { afterEach, expect, test, vi } from 'vitest';
import type { Ask } from '../../../entrypoints/annotator/ask.ts';
import { createCardFace } from '../../../entrypoints/annotator/card-face.ts';
import type { CardScope, CardScript } from '../../../entrypoints/card/index.ts';
import type { PaintedMark } from '../../../page/marks.ts';

vi.hoisted(() => {
  vi.stubGlobal('chrome', { runtime: { id: 'sidelight' } });
});

const scope = globalThis as CardScope;
const texts = () => '';
const script = { css: ':host {}', createTexts: () => async () => texts, createWishes: () => ({}) };
const answer = { cards: [{}], order: 'by-outlet' };

afterEach(() => {
  scope.sidelightCard = undefined;
});

/** A face whose background runs the card's script, or was stopped before it could, and answers for cards, or fails. */
function faceOf(runs: readonly boolean[], answers: readonly boolean[] = []) {
  const [runsLeft, answersLeft] = [[...runs], [...answers]];
  const asked: string[] = [];
  const ask = (async (type: string, { sentence = '' }: { sentence?: string }) => {
    asked.push(`${type} ${sentence}`.trim());
    if (type === 'open-card') return answersLeft.shift() ? { ok: true, answer } : { ok: false, problem: 'failed' };
    if (runsLeft.shift()) scope.sidelightCard = script as unknown as CardScript;
    return { ok: true, answer: null };
  }) as unknown as Ask;
  const needs = { claimsOf: () => [], card: () => undefined, language: () => 'browser', onStep() {} };
  const face = createCardFace(
    { URL: 'https://example.org/', querySelector: () => null } as unknown as Document,
    ask,
    needs as unknown as Parameters<typeof createCardFace>[2],
    new AbortController().signal,
  );
  return { asked, face };
}

/** A mark as far as a face looks at it. */
function markOn(text: string): PaintedMark {
  return { sentence: { text } } as PaintedMark;
}

test('nothing is loaded before a reader seems to ask for a card', () => {
  const { asked, face } = faceOf([true]);
  expect([asked, face.css()]).toEqual([[], '']);
});

test('what draws cards is loaded once, however often a pointer slows down on marks', async () => {
  const { asked, face } = faceOf([true], [true, true, true]);
  face.prepare(markOn('one'));
  face.prepare(markOn('two'));
  await vi.waitFor(() => expect(face.css()).toBe(':host {}'));
  face.prepare(markOn('three'));
  expect(asked.filter((type) => type === 'run-card')).toHaveLength(1);
});

test('a background that was stopped in the middle of it is asked again', async () => {
  const { asked, face } = faceOf([false, true], [true]);
  const mark = markOn('one');
  face.prepare(mark);
  await vi.waitFor(() => {
    face.prepare(mark);
    expect(face.css()).toBe(':host {}');
  });
  expect(asked.filter((type) => type === 'run-card')).toHaveLength(2);
});

test('a card is not asked for a second time that a pointer was about to open, and the next one is', async () => {
  const { asked, face } = faceOf([true], [true, true]);
  const mark = markOn('one');
  face.prepare(mark);
  face.prepare(mark);
  expect(await face.fetch(mark, 'click')).toEqual({ ...answer, texts });
  expect(asked).toEqual(['run-card', 'open-card one']);
  await face.fetch(mark, 'click');
  expect(asked).toEqual(['run-card', 'open-card one', 'open-card one']);
});

test('a card is never that of another mark which a pointer passed over', async () => {
  const { asked, face } = faceOf([true], [true, true]);
  face.prepare(markOn('one'));
  await face.fetch(markOn('two'), 'click');
  expect(asked).toEqual(['run-card', 'open-card one', 'open-card two']);
});

test('an answer that failed beforehand is asked for again, and not shown', async () => {
  const { face } = faceOf([true], [false, true]);
  const mark = markOn('one');
  face.prepare(mark);
  await vi.waitFor(() => expect(face.css()).toBe(':host {}'));
  expect(await face.fetch(mark, 'click')).toEqual({ ...answer, texts });
});
