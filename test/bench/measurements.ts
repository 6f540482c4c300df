/** The measurements, each made in a process of its own so that none finds another's memory; and how to start that process. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import * as v from 'valibot';
import { createEngine, createIndexedEngine } from '../../engine/engine.ts';
import { type Pack, readPack } from '../../engine/pack.ts';
import { bundlePack, openBundle, type PackBundle } from '../../platform/pack-bundle.ts';
import { contestants } from './contestants.ts';
import { generatePack, generateSentences } from './generated-pack.ts';
import { measureRanking, readBenchPages } from './ranking-quality.ts';
import { liveBytes, medianMs, onceMs } from './timing.ts';

const root = join(import.meta.dirname, '../..');

const contestantSchema = v.object({
  name: v.string(),
  indexBytes: v.number(),
  prepareMs: v.number(),
  sentencesPerSecond: v.number(),
  meanReciprocalRank: v.number(),
  precisionAtHalf: v.optional(v.number()),
  /** 387 sentences against 1,800 generated wordings. */
  manyWordingsMs: v.number(),
});
export type ContestantFigures = v.InferOutput<typeof contestantSchema>;

const growthSchema = v.object({
  claims: v.number(),
  packBytes: v.number(),
  packBytesGzipped: v.number(),
  liveBytes: v.number(),
  validateMs: v.number(),
  indexMs: v.number(),
  sentenceMicros: v.number(),
});
export type GrowthFigures = v.InferOutput<typeof growthSchema>;

const loadSchema = v.object({ claims: v.number(), packBytes: v.number(), firstMs: v.number(), laterMs: v.number() });
export type LoadFigures = v.InferOutput<typeof loadSchema>;

/** The case that earlier trials were measured on: so many sentences, against so many claims of three wordings. */
const manyWordings = { sentences: 387, claims: 600 } as const;

/** Rounds whose median is taken. */
const rounds = 7;

/** What takes longer in all its rounds gets fewer. */
const budgetMs = 5_000;

export function measureContestant(name: string): ContestantFigures {
  return v.parse(contestantSchema, measureApart('contestant', name));
}

export function measureGrowth(claims: number): GrowthFigures {
  return v.parse(growthSchema, measureApart('growth', String(claims)));
}

/** Opening the pack as the extension carries it, in a process that has done nothing else. */
export function measureLoad(): LoadFigures {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-bench-'));
  const file = join(folder, 'bundle.json');
  try {
    writeFileSync(file, JSON.stringify(bundlePack(parsePack(bundledPackText()))));
    return v.parse(loadSchema, measureApart('load', file));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What the process of its own does. */
export function runMeasurement(kind: string, argument: string): unknown {
  if (kind === 'contestant') return contestantFigures(argument);
  if (kind === 'growth') return growthFigures(Number(argument));
  if (kind === 'load') return loadFigures(argument);
  throw new Error(`no measurement is called ${kind}`);
}

function measureApart(kind: string, argument: string): unknown {
  const script = fileURLToPath(new URL('measure.ts', import.meta.url));
  const flags = ['--expose-gc', '--max-old-space-size=12000'];
  const result = spawnSync(process.execPath, [...flags, script, kind, argument], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (result.status !== 0) throw new Error(`measuring ${kind} ${argument} failed`);
  return JSON.parse(result.stdout);
}

function bundledPackText(): string {
  return readFileSync(join(root, 'data/ukraine-nato.pack.json'), 'utf8');
}

function parsePack(text: string): Pack {
  const reading = readPack(JSON.parse(text));
  if (!reading.ok) throw new Error(reading.problem);
  return reading.pack;
}

function contestantFigures(name: string): ContestantFigures {
  const contestant = contestants.find((one) => one.name === name);
  if (!contestant) throw new Error(`no contestant is called ${name}`);
  const pack = parsePack(bundledPackText());
  const pages = readBenchPages();
  const sentences = pages.reduce((sum, page) => sum + page.sentences.length, 0);
  const before = liveBytes();
  const { ms: prepareMs, result: find } = onceMs(() => contestant.prepare(pack));
  const indexBytes = liveBytes() - before;
  const findAll = () => pages.map((page) => find(page.sentences));
  const { ms: firstMs, result: findings } = onceMs(findAll);
  const ms = firstMs > budgetMs ? firstMs : medianMs(rounds, budgetMs, findAll);
  const generated = generatePack(manyWordings.claims);
  const findMany = contestant.prepare(generated);
  // The topic's words, so that the gate lets the page through.
  const page = ['The harbour of the town.', ...generateSentences(generated, manyWordings.sentences - 1)];
  return {
    name,
    indexBytes,
    prepareMs,
    sentencesPerSecond: (sentences / ms) * 1000,
    ...measureRanking(pages, findings, pack),
    manyWordingsMs: pageMs(findMany, page),
  };
}

/** A contestant that would take far too long for the page is timed on its first sentences, and the rest is reckoned. */
function pageMs(find: (sentences: readonly string[]) => unknown, page: readonly string[]): number {
  const sample = page.slice(0, sampleSentences);
  const reckonedMs = (onceMs(() => find(sample)).ms / sample.length) * page.length;
  return reckonedMs > slowMs ? reckonedMs : medianMs(rounds, budgetMs, () => find(page));
}

const sampleSentences = 10;
const slowMs = 30_000;

function growthFigures(claims: number): GrowthFigures {
  const text = JSON.stringify(generatePack(claims));
  const packBytes = Buffer.byteLength(text);
  const packBytesGzipped = gzipSync(text).length;
  const before = liveBytes();
  const { ms: validateMs, result: pack } = onceMs(() => parsePack(text));
  const { ms: indexMs, result: engine } = onceMs(() => createEngine(pack));
  const live = liveBytes() - before;
  const sentences = generateSentences(pack, manyWordings.sentences);
  const ms = medianMs(rounds, budgetMs, () => engine.matchSentences(sentences));
  const sentenceMicros = (ms / sentences.length) * 1000;
  return { claims, packBytes, packBytesGzipped, liveBytes: live, validateMs, indexMs, sentenceMicros };
}

function loadFigures(bundleFile: string): LoadFigures {
  const bundle: PackBundle = JSON.parse(readFileSync(bundleFile, 'utf8'));
  const load = () => {
    const opened = openBundle(bundle);
    if (!opened.ok) throw new Error(opened.problem);
    return { claims: opened.pack.claims.length, engine: createIndexedEngine(opened.pack, opened.index) };
  };
  const { ms: firstMs, result } = onceMs(load);
  const laterMs = medianMs(rounds, budgetMs, load);
  return { claims: result.claims, packBytes: Buffer.byteLength(bundle.text), firstMs, laterMs };
}
