/** Measures what Sidelight costs a page, in one browser after the other. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { createEngine } from '../../../engine/engine.ts';
import { splitSentences } from '../../../engine/sentences.ts';
import type { BrowserName } from '../../../scripts/browsers.ts';
import { releaseBuild } from '../../../scripts/build-for-tests.ts';
import type { ServedPage } from '../../../scripts/page-server.ts';
import { ownPack } from '../../unit/own-pack.ts';
import {
  articleOfBytes,
  articleOfWords,
  type BenchPage,
  ownHighlights,
  paintWatcher,
  ticker,
  unkept,
  unrelatedPages,
  withMore,
} from './bench-pages.ts';
import { type BusyCost, measureBusy } from './measure-busy.ts';
import { type CardWaits, measureCards } from './measure-cards.ts';
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
  readonly cards: CardWaits;
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
  const { pages, inBoth, inChromium, markedSentences } = createParts(rounds);
  const measure = <Parts extends PartMeasures>(name: BrowserName, parts: Parts) =>
    onStage(name, pages, async (stage) => ({
      version: await stage.on.browser.version(),
      ...(await measureInTurn(parts, stage, (part) => say(`${name}: ${part}`))),
    }));
  return {
    gateBytes: gzippedBytes('gate.js'),
    annotatorBytes: gzippedBytes('annotator.js'),
    cardBytes: gzippedBytes('card.js'),
    markedSentences,
    chromium: await measure('chromium', { ...inChromium, ...inBoth }),
    firefox: await measure('firefox', inBoth),
  };
}

/**
 * Some parts alone, by their names in `CommonFigures` and `ChromiumFigures`, in one browser. Throws at a name that is none of
 * that browser's.
 */
export function measureSomeParts(
  names: readonly string[],
  browser: BrowserName,
  rounds: number,
): Promise<Readonly<Record<string, unknown>>> {
  const { pages, inBoth, inChromium } = createParts(rounds);
  const parts: PartMeasures = browser === 'chromium' ? { ...inChromium, ...inBoth } : inBoth;
  const unknown = names.filter((name) => !Object.hasOwn(parts, name));
  if (unknown.length > 0) throw new Error(`no part ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}`);
  const chosen = Object.fromEntries(Object.entries(parts).filter(([name]) => names.includes(name)));
  return onStage(browser, pages, (stage) => measureInTurn(chosen, stage, () => {}));
}

type PartMeasures = Readonly<Record<string, (stage: Stage) => Promise<unknown>>>;

/** What the parts measure, by their names. */
type FiguresOf<Parts extends PartMeasures> = { [Name in keyof Parts]: Awaited<ReturnType<Parts[Name]>> };

async function measureInTurn<Parts extends PartMeasures>(
  parts: Parts,
  stage: Stage,
  say: (part: string) => void,
): Promise<FiguresOf<Parts>> {
  const figures: Record<string, unknown> = {};
  for (const [name, measure] of Object.entries(parts)) {
    say(name);
    figures[name] = await measure(stage);
  }
  return figures as FiguresOf<Parts>;
}

/** Everything that is measured, and the pages that it is measured on. */
function createParts(rounds: number) {
  const { light, heavy } = unrelatedPages();
  const article = articleOfWords(2_000);
  const [long, longest] = [articleOfBytes(60_000), articleOfBytes(1_000_000)];
  const watched = withMore(article, 'watched', paintWatcher);
  const busyInArticle = withMore(article, 'busy', ticker('article', busySeconds));
  const busyBeside = withMore(article, 'busy-beside', ticker('aside', busySeconds));
  const highlitInArticle = withMore(busyInArticle, 'highlit', ownHighlights);
  const highlitBeside = withMore(busyBeside, 'highlit', ownHighlights);
  const [unkeptArticle, unkeptLight] = [withMore(article, 'unkept', unkept), withMore(light, 'unkept', unkept)];
  const sentences = markedSentencesOf(article);
  const { rivals, files } = createRivals(article, sentences);
  const pages: readonly ServedPage[] = [
    ...[light, heavy, article, long, longest, watched, busyInArticle, busyBeside, unkeptArticle, unkeptLight],
    ...[highlitInArticle, highlitBeside],
    ...rivals.map(({ page }) => page),
    ...files,
  ];
  const loaded: readonly (readonly [name: string, page: BenchPage, watchedMs: number])[] = [
    ['not about the topic, light', light, watchedMs],
    ['not about the topic, heavy', heavy, watchedMs],
    ['article of 2,000 words', article, watchedMs],
    ['article of 60 kB', long, watchedMs],
    ['article of 1 MB', longest, watchedLongMs],
  ];

  const inBoth = {
    visits: (stage: Stage) => measureVisits(stage, watched, watchedMs, rounds),
    cards: (stage: Stage) => measureCards(stage, article, untilMarked, rounds),
    painting: (stage: Stage) => measurePainting(stage, long, manyMarks, rounds),
    interaction: (stage: Stage) => measureInteraction(stage, article, watchedMs, rounds),
    busyInArticle: (stage: Stage) =>
      measureBusy(stage, busyInArticle, highlitInArticle, busySeconds, Math.min(rounds, busyRounds)),
    busyBeside: (stage: Stage) =>
      measureBusy(stage, busyBeside, highlitBeside, busySeconds, Math.min(rounds, busyRounds)),
  };
  const inChromium = {
    async loads(stage: Stage) {
      const measured = [];
      for (const [name, page, ms] of loaded) measured.push({ name, ...(await measureLoad(stage, page, ms, rounds)) });
      return measured;
    },
    async rivals(stage: Stage) {
      const party = { scripts: stage.origin + rivalsFolder };
      const measured = [];
      for (const { name, page, bytesGzipped } of rivals) {
        const cost = await measureRivalLoad(stage, article, page, party, watchedMs, rounds);
        measured.push({ name, bytesGzipped, ...cost });
      }
      return measured;
    },
    waits: (stage: Stage) => measureWaits(stage, watched, watchedMs, rounds),
    popup: (stage: Stage) => measurePopup(stage, article, untilMarked, rounds),
    memory: (stage: Stage) => measureMemory(stage, unkeptArticle, unkeptLight, watchedMs, rounds),
    growth: (stage: Stage) => measureGrowth(stage, [article, light], untilMarked, navigations),
  };
  return { pages, inBoth, inChromium, markedSentences: sentences.length };
}

/** A busy page takes long to measure. */
const busyRounds = 2;

/** Waits until an article is marked; of another page there is nothing to wait for. */
async function untilMarked(page: Page): Promise<void> {
  if (!page.url().includes('article')) return;
  await page.waitForFunction((name) => CSS.highlights.get(name)?.size, {}, 'sidelight-strong');
}

function markedSentencesOf({ paragraphs }: BenchPage): readonly string[] {
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
