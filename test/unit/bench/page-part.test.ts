import { expect, test } from 'vitest';
import type { OwnLoadCost } from '../../bench/page/measure-loads.ts';
import type { CommonFigures, PageFigures } from '../../bench/page/page-figures.ts';
import { limitsOf, writePagePart } from '../../bench/page/page-part.ts';

const load: OwnLoadCost & { name: string } = {
  name: 'a page',
  words: 10_000,
  pageMs: 100,
  partyMs: 0.5,
  longestMs: 0.5,
  emptyMs: 0.3,
  emptyLongestMs: 0.2,
  addedMs: 1,
  addedRenderingMs: 0,
  addedLayoutShift: 0,
  addedElements: 0,
  marked: 8,
  afterwardsMs: 0,
  addedRequests: 0,
};

const busy = { partyShare: 0.01, addedThreadShare: 0.02, highlightShare: 0.01, addedShare: 0.03 };

const common: CommonFigures = {
  version: 'Browser/1',
  visits: { addedProcessorMs: 50, waitMs: 90 },
  cards: { firstMs: 100, pointedMs: 60, laterMs: 40 },
  painting: { sidelightMs: 1, markJsMs: 500, sidelightMutations: 0, markJsMutations: 900 },
  interaction: { offMs: 16, onMs: 16 },
  busyInArticle: busy,
  busyBeside: busy,
};

const figures: PageFigures = {
  gateBytes: 700,
  annotatorBytes: 30_000,
  cardBytes: 17_000,
  markedSentences: 12,
  chromium: {
    ...common,
    loads: [load, load, load, load, load],
    rivals: [{ ...load, name: 'theirs', partyMs: 5, bytesGzipped: 9_000 }],
    waits: { warmMs: 100, coldMs: 300 },
    popup: { marksMs: 90, lookUpMs: 80 },
    memory: { gateBytes: 500_000, idleBytes: 1_000_000, afterLeavingBytes: 0, afterLeavingAgainBytes: 0 },
    growth: {
      navigations: 200,
      off: { bytes: 1_000, objects: 10 },
      on: { bytes: 2_000, objects: 20 },
      backgroundBytes: 0,
    },
  },
  firefox: {
    ...common,
    busyInArticle: { ...busy, partyShare: undefined, addedThreadShare: undefined, highlightShare: undefined },
  },
};

const facts = { date: '2025-05-01', machine: 'a machine', rounds: 3 };

test('a figure over its limit is said to exceed it, one at its limit is not', () => {
  const { chromium } = figures;
  const slow = { ...figures, chromium: { ...chromium, waits: { warmMs: 151, coldMs: 400 } } };
  expect(writePagePart(figures, facts)).not.toContain('exceeded');
  const rows = writePagePart(slow, facts)
    .split('\n')
    .filter((row) => row.startsWith('| gate to marks'));
  expect(rows.map((row) => /exceeded|kept/.exec(row)?.[0])).toEqual(['exceeded', 'kept']);
});

test('the gate’s time goes by ten thousand words on a long page, and as it is on a short one', () => {
  const [light, , ...rest] = figures.chromium.loads;
  const heavy = { ...load, words: 50_000, partyMs: 4 };
  const loads = light ? [light, heavy, ...rest] : [];
  const limits = limitsOf({ ...figures, chromium: { ...figures.chromium, loads } });
  expect(limits.slice(0, 2).map(({ measured }) => measured)).toEqual([0.5, 0.8]);
});

test('beside our own time stands what the browser takes for an extension that does nothing', () => {
  expect(writePagePart(figures, facts)).toMatch(/\| a page .* 0\.3 ms, longest 0\.2 ms \| 0\.5 ms /);
});

test('the others are compared with us', () => {
  expect(writePagePart(figures, facts)).toMatch(/\| theirs .* 5 ms \(×10\)/);
});
