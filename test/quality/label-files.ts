/** The labelled pages as files: their shape, checked on reading, and where they lie. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

const text = v.pipe(v.string(), v.nonEmpty());
const factIds = v.array(v.pipe(v.string(), v.regex(/^F\d\d$/)));

const pageSchema = v.object({
  id: text,
  /** A the same event or facts, B the same countries but other matters, C unrelated. */
  group: v.picklist(['A', 'B', 'C']),
  title: v.string(),
  /** The first is the headline. */
  paragraphs: v.pipe(v.array(v.string()), v.nonEmpty()),
});

const labelSchema = v.object({
  page: text,
  sentence: text,
  facts: factIds,
  contradicts: v.optional(factIds, []),
  borderline: v.optional(factIds, []),
});

const factSchema = v.object({
  id: text,
  statement: text,
  /** Ids of facts so close that a match of the one is no error at the other. */
  near: v.optional(factIds, []),
  /** Exact excerpts by the name of the seed file. */
  carriers: v.record(v.string(), v.array(text)),
});

export type LabelledPage = v.InferOutput<typeof pageSchema>;
export type LabelRow = v.InferOutput<typeof labelSchema>;
export type Fact = v.InferOutput<typeof factSchema>;

export const qualityFolder = import.meta.dirname;
const seedsFolder = join(qualityFolder, '../../seeds');

/** Whether somebody has written pages for the set. */
export function hasPages(set: string): boolean {
  return existsSync(join(qualityFolder, set, 'pages'));
}

/** The pages of a set by file name. */
export function readPages(set: string): readonly LabelledPage[] {
  const folder = join(qualityFolder, set, 'pages');
  return jsonFilesOf(folder).map((name) => v.parse(pageSchema, readJson(join(folder, name))));
}

/** The labelled sentences of a set, page by page. */
export function readLabels(set: string): readonly LabelRow[] {
  const lines = readFileSync(join(qualityFolder, set, 'labels.jsonl'), 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => v.parse(labelSchema, JSON.parse(line)));
}

export function readFacts(): readonly Fact[] {
  return v.parse(v.array(factSchema), readJson(join(qualityFolder, 'facts.json')));
}

/** The text of a seed by the name of its file. */
export function readSeed(file: string): string {
  return readFileSync(join(seedsFolder, file), 'utf8');
}

function jsonFilesOf(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort();
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}
