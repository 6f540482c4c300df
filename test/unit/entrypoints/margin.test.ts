import { afterEach, expect, test, vi } from 'vitest';
import type { MarkLook } from '../../../engine/mark-look.ts';
import type { Ask } from '../../../entrypoints/annotator/ask.ts';
import { createMargin } from '../../../entrypoints/annotator/margin.ts';
import type { DotsScope, DotsScript } from '../../../entrypoints/dots/index.ts';
import type { DotListener } from '../../../page/margin-dots.ts';
import type { Marks } from '../../../page/marks.ts';

const scope = globalThis as DotsScope;
const dots: MarkLook = { style: 'dot', colour: 'teal' };
const lines: MarkLook = { style: 'underline', colour: 'teal' };

afterEach(() => {
  scope.sidelightDots = undefined;
});

/** A margin whose background runs the dots' script, or was stopped before it could; with what it asked for and drew. */
function marginOf(runs: readonly boolean[]) {
  const runsLeft = [...runs];
  const asked: string[] = [];
  const drawn: string[] = [];
  const life = new AbortController();
  const script: DotsScript = {
    create() {
      drawn.push('made');
      return { show: (_, colour) => drawn.push(`shown in ${colour}`), hide: () => drawn.push('hidden') };
    },
  };
  const ask = (async (type: string) => {
    asked.push(type);
    if (runsLeft.shift()) scope.sidelightDots = script;
    return { ok: true, answer: null };
  }) as unknown as Ask;
  const marks = { list: () => [] } as unknown as Marks;
  const margin = createMargin({} as Document, ask, marks, {} as DotListener, life.signal);
  return { asked, drawn, life, margin };
}

test('who looks at lines is brought nothing for dots', async () => {
  const { asked, margin } = marginOf([true]);
  margin.dress(lines);
  margin.update();
  expect(asked).toEqual([]);
});

test('what draws dots is asked for and made once, however often the page is painted meanwhile', async () => {
  const { asked, drawn, margin } = marginOf([true]);
  margin.dress(dots);
  margin.update();
  margin.dress(dots);
  await vi.waitFor(() => expect(drawn).toContain('shown in teal'));
  expect([asked, drawn.filter((what) => what === 'made')]).toEqual([['run-dots'], ['made']]);
});

test('the same look again draws nothing anew, and another takes the dots away', async () => {
  const { drawn, margin } = marginOf([true]);
  margin.dress(dots);
  await vi.waitFor(() => expect(drawn).toEqual(['made', 'shown in teal']));
  margin.dress({ ...dots });
  margin.dress(lines);
  await vi.waitFor(() => expect(drawn).toEqual(['made', 'shown in teal', 'hidden']));
});

test('a background that was stopped in the middle of it is asked again', async () => {
  const { asked, drawn, margin } = marginOf([false, true]);
  margin.dress(dots);
  await vi.waitFor(() => expect(asked).toHaveLength(1));
  await Promise.resolve();
  margin.update();
  await vi.waitFor(() => expect(drawn).toContain('shown in teal'));
  expect(asked).toEqual(['run-dots', 'run-dots']);
});

test('nothing is made for a page that is left meanwhile', async () => {
  const { asked, drawn, life, margin } = marginOf([true]);
  margin.dress(dots);
  life.abort();
  await vi.waitFor(() => expect(asked).toEqual(['run-dots']));
  margin.update();
  await Promise.resolve();
  expect(drawn).toEqual([]);
});
