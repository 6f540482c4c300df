/** The sets that quality is measured on: which there are, which may be read, and what the engine says of each. */
import { join } from 'node:path';
import { articleOfHtml, articleOfText } from '../../cli/read-article.ts';
import { type ArticleRecord, recordArticle } from '../../cli/records.ts';
import { createEngine } from '../../engine/engine.ts';
import type { Pack } from '../../engine/pack.ts';
import { createFactTable, type FactTable } from './facts-of-claims.ts';
import { hasPages, readFacts, readLabels, readPages, readSeed } from './label-files.ts';
import { renderPage } from './render-page.ts';
import { type Scoring, scoreRecords } from './score.ts';

/** Sets whose errors nobody reads by accident. */
const blindSets: readonly string[] = ['hand-l'];

/** Sets to read and learn from. */
const readableSets: readonly string[] = [
  'dev',
  'check',
  'hand-a',
  'hand-b',
  'hand-c',
  'hand-d',
  'hand-e',
  'hand-f',
  'hand-g',
  'hand-h',
  'hand-i',
  'hand-j',
  'hand-k',
  'hand-m',
];

/** Those of them that there are pages of. */
export const readableSetNames: readonly string[] = readableSets.filter(hasPages);

/** What `-- SET` may name: the sets with pages, the seeds, and each outlet left out. */
export function setNames(pack: Pack): readonly string[] {
  const withPages = [...readableSetNames, ...blindSets.filter(hasPages)];
  return [...withPages, 'seeds', ...pack.sources.map(({ id }) => `${leaveOut}${id}`)];
}

export function isBlind(set: string): boolean {
  return blindSets.includes(set);
}

const leaveOut = 'without-';

/** Whether the set is a seed without its own wordings. */
export function leavesOneOut(set: string): boolean {
  return set.startsWith(leaveOut);
}

/** What was measured on one set. */
export interface Measured {
  readonly set: string;
  readonly strong: Scoring;
  readonly strongOrPossible: Scoring;
  readonly facts: FactTable;
  /** The group of a page by its id; the seeds are a group of their own. */
  readonly groupOf: (page: string) => string;
}

/** Annotates the set as the command does, and scores it. */
export function measureSet(set: string, pack: Pack): Measured {
  const source = pack.sources.find(({ id }) => set === `${leaveOut}${id}`);
  const leftOut = source?.document.file;
  const facts = createFactTable(readFacts(), readSeed, leftOut);
  const isOfSeeds = set === 'seeds' || leftOut !== undefined;
  const pages = isOfSeeds ? [] : readPages(set);
  const files = leftOut === undefined ? pack.sources.map(({ document }) => document.file) : [leftOut];
  const records = isOfSeeds ? annotateSeeds(files, pack, source ? [source.id] : []) : annotatePages(pages, pack);
  const labels = readLabels(isOfSeeds ? 'seeds' : set);
  const groups = new Map(pages.map(({ id, group }) => [id, group]));
  return {
    set,
    strong: scoreRecords(records, labels, facts, ({ strength }) => strength === 'strong'),
    strongOrPossible: scoreRecords(records, labels, facts, () => true),
    facts,
    groupOf: (page) => groups.get(page) ?? 'seeds',
  };
}

function annotatePages(pages: ReturnType<typeof readPages>, pack: Pack): readonly ArticleRecord[] {
  const engine = createEngine(pack);
  return pages.map((page) => {
    const article = articleOfHtml(renderPage(page));
    if (!article) throw new Error(`the page ${page.id} cannot be read as it is rendered`);
    return recordArticle(`${page.id}.html`, article, pack, engine);
  });
}

function annotateSeeds(files: readonly string[], pack: Pack, without: readonly string[]): readonly ArticleRecord[] {
  const engine = createEngine(pack, without);
  return files.map((file) => recordArticle(join('seeds', file), articleOfText(readSeed(file)), pack, engine));
}
