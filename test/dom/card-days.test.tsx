import { expect, onTestFinished, test, vi } from 'vitest';
import { excluded, kellogg } from '../../components/gallery/claim-fixtures.ts';
import { plainTexts } from '../../components/gallery/plain-texts.ts';
import { daysOf } from '../../engine/card-days.ts';
import { renderCard } from '../../entrypoints/card/render-card.tsx';
import en from '../../locales/en.yml?raw';

const order = 'most-different' as const;
const wishes = { onClose() {}, onCopy: async () => true };

/** The days in a card drawn with these ways of writing them. */
function daysIn(days: Readonly<Record<string, string>>): readonly (string | null)[] {
  const panel = document.createElement('div');
  onTestFinished(() => renderCard(panel, undefined, wishes));
  renderCard(panel, { texts: plainTexts(en), cards: [kellogg, excluded], order, days }, wishes);
  return [...new Set([...panel.querySelectorAll('time')].map(({ textContent }) => textContent))];
}

test('a card that is told how its days are written sets up no writing of days or numbers, which takes longer than to draw it', () => {
  const setUp = [vi.spyOn(Intl, 'DateTimeFormat'), vi.spyOn(Intl, 'NumberFormat')];
  const days = Object.fromEntries([...daysOf(kellogg), ...daysOf(excluded)].map((day) => [day, `the day ${day}`]));
  expect(daysIn(days)).toContain('the day 2025-04-21');
  for (const format of setUp) expect(format).not.toHaveBeenCalled();
  vi.restoreAllMocks();
});

test('a day that it is not told of is written as the browser does', () => {
  expect(daysIn({})).toContain('21 Apr 2025');
});
