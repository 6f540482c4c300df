/** Measures what Sidelight costs a page, in one browser after the other. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { createEngine } from '../../../engine/engine.ts';
import { splitSentences } from '../../../engine/sentences.ts';
import { releaseBuild } from '../../../scripts/build-for-tests.ts';
import type { ServedPage } from '../../../scripts/page-server.ts';
import { ownPack } from '../../unit/own-pack.ts';
import {
  articleOfBytes,
  articleOfWords,
  type BenchPage,
  paintWatcher,
  ticker,
  unkept,
  unrelatedPages,
  withMore,
} from './bench-pages.ts';
import { type BusyCost, measureBusy } from './measure-busy.ts';
import { type InteractionCost, measureInteraction } from './measure-interaction.ts';
import {
  type LoadCost,
  measureLoad,
  measureRivalLoad,
  measureWaits,
  type OwnLoadCost,
  type Waits,
} from './measure-loads.ts';
import { type Growth, type MemoryCost, measureGrowth, measureMemory } from './measure-memory.ts';
import { measurePainting, type PaintingCost } from './measure-painting.ts';
import { measurePopup, type PopupWaits } from './measure-popup.ts';
import { measureVisits, type VisitCost } from './measure-visits.ts';
import { createRivals, rivalsFolder } from './rivals.ts';
import { onStage, type Stage } from './stage.ts';

/** What both browsers tell. */
export interface CommonFigures {
  readonly version: string;
  readonly visits: VisitCost;
  readonly painting: PaintingCost;
  readonly interaction: InteractionCost;
  readonly busyInArticle: BusyCost;
  readonly busyBeside: BusyCost;
}

/** What Chromium tells besides. */
export interface ChromiumFigures extends CommonFigures {
  readonly loads: readonly (OwnLoadCost & { readonly name: string })[];
  readonly rivals: readonly (LoadCost & { readonly name: string; readonly bytesGzipped: number })[];
  readonly waits: Waits;
  readonly popup: PopupWaits;
  readonly memory: MemoryCost;
  readonly growth: Growth;
}

export interface PageFigures {
  readonly gateBytes: number;
  readonly annotatorBytes: number;
  /** What draws cards, which a page is given when its first card is asked for. */
  readonly cardBytes: number;
  /** Sentences of the article of two thousand words that are marked, as mark.js was given them. */
  readonly markedSentences: number;
  readonly chromium: ChromiumFigures;
  readonly firefox: CommonFigures;
}

/** How long a page is watched after its load: also on a slow machine it is done and at rest by then. */
const watchedMs = 3_000;
const watchedLongMs = 8_000;
const busySeconds = 10;
const navigations = 200;
/** As many as are to be painted at once. */
const manyMarks = 200;

/** @param say is told what is being measured */
export async function measurePages(rounds: number, say: (what: string) => void): Promise<PageFigures> {
  const { light, heavy } = unrelatedPages();
  const article = articleOfWords(2_000);
  const [long, longest] = [articleOfBytes(60_000), articleOfBytes(1_000_000)];
  const watched = withMore(article, 'watched', paintWatcher);
  const busyInArticle = withMore(article, 'busy', ticker('article', busySeconds));
  const busyBeside = withMore(article, 'busy-beside', ticker('aside', busySeconds));
  const [unkeptArticle, unkeptLight] = [withMore(article, 'unkept', unkept), withMore(light, 'unkept', unkept)];
  const sentences = markedSentences(article);
  const { rivals, files } = createRivals(article, sentences);
  const pages: readonly ServedPage[] = [
    ...[light, heavy, article, long, longest, watched, busyInArticle, busyBeside, unkeptArticle, unkeptLight],
    ...rivals.map(({ page }) => page),
    ...files,
  ];

  const common = async (stage: Stage): Promise<CommonFigures> => ({
    version: await stage.on.browser.version(),
    visits: await measureVisits(stage, watched, watchedMs, rounds),
    painting: await measurePainting(stage, long, manyMarks, rounds),
    interaction: await measureInteraction(stage, article, watchedMs, rounds),
    busyInArticle: await measureBusy(stage, busyInArticle, busySeconds, Math.min(rounds, busyRounds)),
    busyBeside: await measureBusy(stage, busyBeside, busySeconds, Math.min(rounds, busyRounds)),
  });

  const chromium = await onStage('chromium', pages, async (stage): Promise<ChromiumFigures> => {
    const load = async (name: string, page: BenchPage, ms = watchedMs) => {
      say(`chromium: ${name}`);
      return { name, ...(await measureLoad(stage, page, ms, rounds)) };
    };
    const loads = [
      await load('not about the topic, light', light),
      await load('not about the topic, heavy', heavy),
      await load('article of 2,000 words', article),
      await load('article of 60 kB', long),
      await load('article of 1 MB', longest, watchedLongMs),
    ];
    const measuredRivals = [];
    for (const { name, page, bytesGzipped } of rivals) {
      say(`chromium: ${name}`);
      const party = { scripts: stage.origin + rivalsFolder };
      const cost = await measureRivalLoad(stage, article, page, party, watchedMs, rounds);
      measuredRivals.push({ name, bytesGzipped, ...cost });
    }
    say('chromium: from the gate to the marks');
    const waits = await measureWaits(stage, watched, watchedMs, rounds);
    say('chromium: the popup');
    const popup = await measurePopup(stage, article, untilMarked, rounds);
    say('chromium: memory');
    const memory = await measureMemory(stage, unkeptArticle, unkeptLight, watchedMs, rounds);
    say('chromium: navigations');
    const growth = await measureGrowth(stage, [article, light], untilMarked, navigations);
    say('chromium: painting, clicks, tickers');
    return { ...(await common(stage)), loads, rivals: measuredRivals, waits, popup, memory, growth };
  });
  say('firefox');
  const firefox = await onStage('firefox', pages, common);
  return {
    gateBytes: gzippedBytes('gate.js'),
    annotatorBytes: gzippedBytes('annotator.js'),
    cardBytes: gzippedBytes('card.js'),
    markedSentences: sentences.length,
    chromium,
    firefox,
  };
}

/** A busy page takes long to measure. */
const busyRounds = 2;

/** Waits until an article is marked; of another page there is nothing to wait for. */
async function untilMarked(page: Page): Promise<void> {
  if (!page.url().includes('article')) return;
  await page.waitForFunction((name) => CSS.highlights.get(name)?.size, {}, 'sidelight-strong');
}

function markedSentences({ paragraphs }: BenchPage): readonly string[] {
  const sentences = paragraphs.flatMap((paragraph) => splitSentences(paragraph).map(({ text }) => text));
  const strong = createEngine(ownPack)
    .matchSentences(sentences)
    .filter(({ strength }) => strength === 'strong');
  return [...new Set(strong.map(({ sentence }) => sentences[sentence] ?? ''))];
}

/** Of the release: the build for tests has some bytes more, for the console. */
function gzippedBytes(file: string): number {
  return gzipSync(readFileSync(join(releaseBuild('chromium'), file))).length;
}
