import { expect, test, vi } from 'vitest';
import { createShownMarks } from '../../../entrypoints/annotator/shown-marks.ts';
import type { PageSettings } from '../../../platform/messages.ts';

const settings: PageSettings = {
  marks: { amount: 'all', withPossible: true, style: 'tint', colour: 'teal' },
  cards: { order: 'most-different', hoverMs: 1000 },
  language: 'uk',
};

test('before the settings are known no pointer rests', () => {
  expect(createShownMarks(vi.fn(), vi.fn()).hoverMs()).toBeNull();
});

test('marks look, open and speak as the settings say, from the first painting on and after each change', () => {
  const onLook = vi.fn();
  const shown = createShownMarks(vi.fn(), onLook);
  shown.begin(settings);
  expect(onLook).toHaveBeenLastCalledWith(expect.objectContaining({ style: 'tint', colour: 'teal' }));
  expect([shown.hoverMs(), shown.language()]).toEqual([1000, 'uk']);
  shown.begin({ ...settings, cards: { ...settings.cards, hoverMs: null } });
  expect(shown.hoverMs()).toBeNull();
});

test('the view that is reported holds nothing but a view, so that the popup can send it back', () => {
  const shown = createShownMarks(vi.fn(), vi.fn());
  shown.begin(settings);
  expect(shown.report().view).toEqual({ amount: 'all', withPossible: true });
});

test('what the reader chose on this page outlives a change of the settings; how marks look does not', () => {
  const onLook = vi.fn();
  const shown = createShownMarks(vi.fn(), onLook);
  shown.show({ amount: 'none', withPossible: false });
  shown.begin(settings);
  expect(shown.report().view.amount).toBe('none');
  expect(onLook).toHaveBeenCalledOnce();
});
