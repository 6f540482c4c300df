/** What Sidelight keeps in memory for a tab, in Chromium: the heaps of scripts and of the browser's own objects for them. */
import type { CDPSession, Page } from 'puppeteer-core';
import type { RunningBrowser } from '../../../scripts/browsers.ts';
import { median } from '../timing.ts';
import type { BenchPage } from './bench-pages.ts';
import { type HeapSum, sumHeapSnapshot } from './heap-snapshot.ts';
import { byTurns, type Stage, span } from './stage.ts';
import { inNewTab } from './visit.ts';

/** Medians of what a tab has more with Sidelight than without. */
export interface MemoryCost {
  /** On a page that is not about the topic: the gate, and the world apart that the browser makes for it. */
  readonly gateBytes: number;
  /** On an article, at rest. */
  readonly idleBytes: number;
  /**
   * Back on the page that is not about the topic, beyond what it had there before the first article of its process: with what
   * the browser has set up of its own interfaces for the extension's world, and keeps as long as the process lives.
   */
  readonly afterLeavingBytes: number;
  /** Back there from the article once more, beyond what was left of the first time. */
  readonly afterLeavingAgainBytes: number;
}

export async function measureMemory(
  { on, off, origin }: Stage,
  article: BenchPage,
  other: BenchPage,
  watchedMs: number,
  rounds: number,
): Promise<MemoryCost> {
  const running = { off, on };
  const figures = await byTurns(rounds, ['off', 'on'] as const, (way) =>
    inNewTab(running[way], async (page) => {
      const session = await page.createCDPSession();
      const bytesOn = async ({ path }: BenchPage) => {
        await page.goto(origin + path);
        await span(watchedMs);
        return heapBytes(session);
      };
      const before = await bytesOn(other);
      const idle = await bytesOn(article);
      const after = await bytesOn(other);
      await bytesOn(article);
      return { before, idle, kept: after - before, keptAgain: (await bytesOn(other)) - after };
    }),
  );
  const added = (figure: (one: (typeof figures.on)[number]) => number) =>
    median(figures.on.map((one, round) => figure(one) - figure(figures.off[round] ?? one)));
  return {
    gateBytes: added(({ before }) => before),
    idleBytes: added(({ idle }) => idle),
    afterLeavingBytes: added(({ kept }) => kept),
    afterLeavingAgainBytes: added(({ keptAgain }) => keptAgain),
  };
}

/** What one tab's heap, and its background's, have more after many navigations than after the first few. */
export interface Growth {
  readonly navigations: number;
  readonly off: HeapSum;
  readonly on: HeapSum;
  readonly backgroundBytes: number;
}

/** Until here a tab is still warming up. */
const firstNavigations = 20;

export async function measureGrowth(
  { on, off, origin }: Stage,
  pages: readonly BenchPage[],
  settle: (page: Page) => Promise<void>,
  navigations: number,
): Promise<Growth> {
  const grow = (running: RunningBrowser, settled: (page: Page) => Promise<void>) =>
    inNewTab(running, async (page) => {
      const session = await page.createCDPSession();
      const go = async (times: number) => {
        for (let time = 0; time < times; time++) {
          await page.goto(origin + (pages[time % pages.length]?.path ?? ''));
          await settled(page);
        }
        return { heap: await takeSnapshot(session), background: await backgroundBytes(running) };
      };
      const [before, after] = [await go(firstNavigations), await go(navigations)];
      return {
        heap: { bytes: after.heap.bytes - before.heap.bytes, objects: after.heap.objects - before.heap.objects },
        backgroundBytes: after.background - before.background,
      };
    });
  const without = await grow(off, async () => {});
  const with_ = await grow(on, settle);
  return { navigations, off: without.heap, on: with_.heap, backgroundBytes: with_.backgroundBytes };
}

async function heapBytes(session: CDPSession): Promise<number> {
  // What is freed by the first collection may set others free.
  for (let turn = 0; turn < 2; turn++) await session.send('HeapProfiler.collectGarbage');
  const usage = await session.send('Runtime.getHeapUsage');
  return usage.usedSize + usage.embedderHeapUsedSize + usage.backingStorageSize;
}

async function takeSnapshot(session: CDPSession): Promise<HeapSum> {
  await heapBytes(session);
  const chunks: string[] = [];
  const collect = ({ chunk }: { chunk: string }) => {
    chunks.push(chunk);
  };
  session.on('HeapProfiler.addHeapSnapshotChunk', collect);
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  session.off('HeapProfiler.addHeapSnapshotChunk', collect);
  return sumHeapSnapshot(chunks.join(''));
}

/** 0 without an extension. */
async function backgroundBytes({ browser }: RunningBrowser): Promise<number> {
  const worker = await browser
    .targets()
    .find((target) => target.type() === 'service_worker')
    ?.worker();
  return worker ? heapBytes(worker.client) : 0;
}
