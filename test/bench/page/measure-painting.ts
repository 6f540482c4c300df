/** Painting many marks at once, beside drawing them as elements, in any browser; the sentences are known beforehand. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { bundleCode } from '../bundle-size.ts';
import { median } from '../timing.ts';
import type { BenchPage } from './bench-pages.ts';
import { byTurns, type Stage } from './stage.ts';
import { inNewTab } from './visit.ts';
import './paint-code.ts';

declare const Mark: new (
  element: Element | null,
) => {
  mark(texts: readonly string[], options: object): void;
  unmark(): void;
};

export interface PaintingCost {
  /** Medians of the script's time, by the wall. */
  readonly sidelightMs: number;
  readonly markJsMs: number;
  /** Changes of the document, each of which a script of the page can see. */
  readonly sidelightMutations: number;
  readonly markJsMutations: number;
}

/** Paintings whose time is taken as one: browsers tell the time by the millisecond or coarser than that. */
const paintingsAtOnce = 10;

export async function measurePainting(
  { off, origin }: Stage,
  article: BenchPage,
  count: number,
  rounds: number,
): Promise<PaintingCost> {
  const ownCode = await bundleCode('test/bench/page/paint-code.ts', 'iife');
  const markJsCode = readFileSync(fileURLToPath(import.meta.resolve('mark.js/dist/mark.min.js')), 'utf8');
  const figures = await byTurns(rounds, ['own', 'markJs'] as const, (way) =>
    inNewTab(off, async (page) => {
      await page.goto(origin + article.path);
      await page.evaluate(`${markJsCode};${ownCode}`);
      const texts = await page.evaluate((wanted) => painter.choose(wanted), count);
      if (texts.length < count) throw new Error(`${article.path} has but ${texts.length} sentences`);
      return way === 'own' ? paintOwn(page) : paintMarkJs(page, texts);
    }),
  );
  const msOf = (rows: readonly Painted[]) => median(rows.map(({ ms }) => ms));
  const mutationsOf = (rows: readonly Painted[]) => median(rows.map(({ mutations }) => mutations));
  return {
    sidelightMs: msOf(figures.own),
    markJsMs: msOf(figures.markJs),
    sidelightMutations: mutationsOf(figures.own),
    markJsMutations: mutationsOf(figures.markJs),
  };
}

interface Painted {
  readonly ms: number;
  readonly mutations: number;
}

function paintOwn(page: Page): Promise<Painted> {
  return page.evaluate((times) => {
    const observer = new MutationObserver(() => {});
    observer.observe(document, { childList: true, attributes: true, characterData: true, subtree: true });
    const start = performance.now();
    const ends = Array.from({ length: times }, () => painter.paint());
    const ms = (performance.now() - start) / times;
    for (const end of ends) end();
    return { ms, mutations: observer.takeRecords().length };
  }, paintingsAtOnce);
}

function paintMarkJs(page: Page, texts: readonly string[]): Promise<Painted> {
  return page.evaluate((wanted) => {
    const observer = new MutationObserver(() => {});
    observer.observe(document, { childList: true, attributes: true, characterData: true, subtree: true });
    const drawing = new Mark(document.querySelector('article'));
    const start = performance.now();
    drawing.mark(wanted, { separateWordSearch: false, acrossElements: true, diacritics: false });
    return { ms: performance.now() - start, mutations: observer.takeRecords().length };
  }, texts);
}
