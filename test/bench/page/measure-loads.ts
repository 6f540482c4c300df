/** What Sidelight adds to the load of a page, in Chromium. */

import { median } from '../timing.ts';
import type { BenchPage } from './bench-pages.ts';
import { withEmptyExtension } from './empty-extension.ts';
import { byTurns, medianOf, type Rounds, type Stage } from './stage.ts';
import type { Party } from './trace-figures.ts';
import { sidelight, stopBackground, type Visit, visit } from './visit.ts';

/** Medians. Milliseconds of the main thread's own clock. */
export interface LoadCost {
  readonly words: number;
  /** The whole page without the party. */
  readonly pageMs: number;
  /** Scripts and messages of the party. */
  readonly partyMs: number;
  /** The longest task in which the party's code ran. */
  readonly longestMs: number;
  /** What the whole page took more, rendering included. */
  readonly addedMs: number;
  readonly addedRenderingMs: number;
  readonly addedLayoutShift: number;
  readonly addedElements: number;
  /** Stretches of text that are marked at the end. */
  readonly marked: number;
  /** The party's work from `afterwardsMs` on. */
  readonly afterwardsMs: number;
  readonly addedRequests: number;
}

/** What Sidelight adds, beside what the browser itself takes for any extension that works like it. */
export interface OwnLoadCost extends LoadCost {
  /** Scripts and messages of an extension that does nothing (`empty-extension.ts`). */
  readonly emptyMs: number;
  /** The longest task of that extension. */
  readonly emptyLongestMs: number;
}

/** From then on, in milliseconds after the page was committed, what goes on is no longer part of the load. */
const afterwardsFromMs = 2_000;

export async function measureLoad(
  { on, off, origin }: Stage,
  page: BenchPage,
  watchedMs: number,
  rounds: number,
): Promise<OwnLoadCost> {
  const url = origin + page.path;
  return withEmptyExtension(async (empty) => {
    const running = { off, on, empty };
    const ways = ['off', 'on', 'empty'] as const;
    const visits = await byTurns(rounds, ways, (way) => visit(running[way], url, sidelight, watchedMs));
    return {
      ...costOf(page, visits),
      emptyMs: medianOf(visits.empty, ({ party }) => sumMs(party)),
      emptyLongestMs: medianOf(visits.empty, ({ party }) => longestOf(party)),
    };
  });
}

/** What a script that the page itself loads adds, in a browser without Sidelight. */
export async function measureRivalLoad(
  { off, origin }: Stage,
  page: BenchPage,
  rivalPage: BenchPage,
  party: Party,
  watchedMs: number,
  rounds: number,
): Promise<LoadCost> {
  const paths = { off: page.path, on: rivalPage.path };
  const ways = ['off', 'on'] as const;
  return costOf(page, await byTurns(rounds, ways, (way) => visit(off, origin + paths[way], party, watchedMs)));
}

/** Medians of the wall's milliseconds from the gate to the first frame with marks, with the background running or stopped. */
export interface Waits {
  readonly warmMs: number;
  readonly coldMs: number;
}

/** @param watched an article with `paintWatcher` in it */
export async function measureWaits(
  { on, origin }: Stage,
  watched: BenchPage,
  watchedMs: number,
  rounds: number,
): Promise<Waits> {
  const figures = await byTurns(rounds, ['coldMs', 'warmMs'], async (way) => {
    if (way === 'coldMs') await stopBackground(on);
    const { waitMs } = await visit(on, origin + watched.path, sidelight, watchedMs);
    if (waitMs === undefined) throw new Error(`${watched.path} had no marks after ${watchedMs} ms`);
    return waitMs;
  });
  return { warmMs: median(figures.warmMs), coldMs: median(figures.coldMs) };
}

function costOf({ words }: BenchPage, { off, on }: Rounds<'off' | 'on', Visit>): LoadCost {
  const added = (figure: (visit: Visit) => number) =>
    median(on.map((visit, round) => figure(visit) - figure(off[round] ?? visit)));
  return {
    words,
    pageMs: medianOf(off, ({ allMs }) => allMs),
    partyMs: medianOf(on, ({ party }) => sumMs(party)),
    longestMs: medianOf(on, ({ party }) => longestOf(party)),
    addedMs: added(({ allMs }) => allMs),
    addedRenderingMs: added(({ renderingMs }) => renderingMs),
    addedLayoutShift: added(({ layoutShift }) => layoutShift),
    marked: medianOf(on, ({ marked }) => marked),
    addedElements: added(({ elements }) => elements),
    afterwardsMs: medianOf(on, ({ party }) => sumMs(party.filter(({ atMs }) => atMs > afterwardsFromMs))),
    addedRequests: added(({ lateRequests }) => lateRequests),
  };
}

function longestOf(party: Visit['party']): number {
  return Math.max(0, ...party.map(({ ms }) => ms));
}

/** Milliseconds of the tasks together. */
export function sumMs(tasks: Visit['party']): number {
  return tasks.reduce((sum, { ms }) => sum + ms, 0);
}
