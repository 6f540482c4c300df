/** Painting many marks at once, beside drawing them as elements, in any browser; the sentences are known beforehand. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { bundleCode } from '../bundle-size.ts';
import type { BenchPage } from './bench-pages.ts';
import { byTurns, medianOf, type Stage } from './stage.ts';
import { inNewTab } from './visit.ts';
import './paint-code.ts';

declare const Mark: new (
  element: Element | null,
) => {
  mark(texts: readonly string[], options: object): void;
  unmark(): void;
};

export interface PaintingCost {
  /** The script's time by the wall: a median. */
  readonly sidelightMs: number;
  /** Measured once, since it takes seconds. */
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
  const paint = (way: 'own' | 'markJs') =>
    inNewTab(off, async (page) => {
      await page.goto(origin + article.path);
      await page.evaluate(`${markJsCode};${ownCode}`);
      const texts = await page.evaluate((wanted) => painter.choose(wanted), count);
      if (texts.length < count) throw new Error(`${article.path} has but ${texts.length} sentences`);
      return way === 'own' ? paintOwn(page) : paintMarkJs(page, texts);
    });
  const { own } = await byTurns(rounds, ['own'] as const, paint);
  const markJs = await paint('markJs');
  return {
    sidelightMs: medianOf(own, ({ ms }) => ms),
    markJsMs: markJs.ms,
    sidelightMutations: medianOf(own, ({ mutations }) => mutations),
    markJsMutations: markJs.mutations,
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
