import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { articleOfHtml } from '../../../cli/read-article.ts';
import type { ArticleRecord } from '../../../cli/records.ts';
import { hear } from './listening-terminal.ts';
import { writePack } from './pack-fixture.ts';

const seeds = readdirSync('seeds')
  .filter((name) => name.endsWith('.txt'))
  .map((name) => join('seeds', name));
const firstSeed = seeds[0] ?? '';

async function annotate(words: readonly string[], input?: string): Promise<ArticleRecord[]> {
  const { printed } = await hear(['annotate', '--json', ...words], input);
  return printed.map((line): ArticleRecord => JSON.parse(line));
}

/** A seed as a news page, with furniture around and entities within. */
function pageOf(file: string): string {
  const paragraphs = readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => `<p>${line.replaceAll('&', '&amp;').replaceAll('’', '&rsquo;')}</p>`);
  return `<title>News</title><nav><p>Ukraine and NATO</p></nav><article>${paragraphs.join('\n')}</article>`;
}

test('a page about something else has no matches, however many sentences it has', async () => {
  const [record] = await annotate(['-'], 'The mayor opened the bridge. It was excluded before.\nOff the table.');

  expect(record).toEqual({ file: '-', title: null, topic: { relevant: false }, sentences: 3, matches: [] });
});

test('the title counts for the topic', async () => {
  const page = (title: string) => `<title>${title}</title><p>It is off the table, the envoy said on Sunday.</p>`;

  expect((await annotate(['-'], page('Kellogg on Ukraine')))[0]?.topic.relevant).toBe(true);
  expect((await annotate(['-'], page('Weather')))[0]?.topic.relevant).toBe(false);
});

test.each(seeds)('in %s every match stands in the file where it says', async (file) => {
  const text = readFileSync(file, 'utf8');
  const [record] = await annotate([file]);

  expect(record?.matches.length).toBeGreaterThan(0);
  for (const { quote, start, end } of record?.matches ?? []) {
    expect(text.slice(start, end)).toBe(quote.exact);
    expect(text.slice(0, start).endsWith(quote.prefix)).toBe(true);
    expect(text.slice(end).startsWith(quote.suffix)).toBe(true);
  }
});

test.each(seeds)('in %s as a page every match stands in the text that was read', async (file) => {
  const page = pageOf(file);
  const text = articleOfHtml(page)?.text ?? '';
  const [record] = await annotate(['-'], page);

  expect(record?.matches.length).toBeGreaterThan(0);
  expect(text).not.toContain('Ukraine and NATO\n');
  for (const { quote, start, end } of record?.matches ?? []) expect(text.slice(start, end)).toBe(quote.exact);
});

test('a document holds exactly what is promised', async () => {
  const [record] = await annotate([firstSeed]);
  const match = record?.matches[0];

  expect(Object.keys(record ?? {})).toEqual(['file', 'title', 'topic', 'sentences', 'matches']);
  expect(Object.keys(match ?? {})).toEqual([
    'strength',
    'relation',
    'score',
    'quote',
    'start',
    'end',
    'claim',
    'evidence',
    'differences',
  ]);
  expect(Object.keys(match?.claim ?? {})).toEqual(['id', 'statement', 'speaker', 'kind', 'wordings', 'background']);
  expect(Object.keys(match?.claim.wordings[0] ?? {})).toEqual(['source', 'text', 'form', 'seed']);
});

test('a sentence and a claim make one match, and matches come in the order of the text', async () => {
  for (const { matches } of await annotate(seeds)) {
    const pairs = matches.map(({ start, claim }) => `${start} ${claim.id}`);
    expect(new Set(pairs).size).toBe(pairs.length);
    expect(matches.map(({ start }) => start)).toEqual(matches.map(({ start }) => start).sort((a, b) => a - b));
  }
});

test('every wording of a matched claim has its differences, which concatenate to it', async () => {
  const [record] = await annotate([firstSeed]);
  for (const { claim, differences } of record?.matches ?? []) {
    expect(differences.map(({ wording }) => wording)).toEqual([...claim.wordings.keys()]);
    for (const { wording, segments } of differences) {
      expect(segments.map(({ text }) => text).join('')).toBe(claim.wordings[wording]?.text);
    }
  }
});

test('the words that led to a match are offsets in its sentence', async () => {
  const [record] = await annotate([firstSeed]);
  for (const { quote, evidence } of record?.matches ?? []) {
    for (const { start, end } of evidence.shared) expect(quote.exact.slice(start, end)).toMatch(/^\S.*\S$|^\S$/);
  }
});

test('a source that is left out words nothing', async () => {
  const [record] = await annotate(['--without', 'myind', '--without', 'united24', firstSeed]);
  const sources = record?.matches.flatMap(({ claim }) => claim.wordings.map(({ source }) => source));

  expect(sources).toContain('kyiv-independent');
  expect(sources).not.toContain('myind');
  expect(sources).not.toContain('united24');
});

test('a source that the pack does not have is wrong use', async () => {
  const { code, complaints } = await hear(['annotate', '--without', 'myindia', firstSeed]);

  expect(code).toBe(2);
  expect(complaints).toEqual([
    'sidelight: --without "myindia": the pack has no such source; use one of ' +
      'myind, cde-news, united24, kyiv-independent, daily-guardian',
  ]);
});

test('a bad file is reported, the others are still done, and the exit code tells', async () => {
  const { code, printed, complaints } = await hear(['annotate', '--json', 'no-such.txt', firstSeed, 'package.json']);

  expect(code).toBe(1);
  expect(printed).toHaveLength(1);
  expect(complaints).toEqual([
    'sidelight: no-such.txt does not exist; check the path',
    'sidelight: package.json is neither .html nor .txt; rename it, or pipe it in and write -',
  ]);
});

test('a pack that cannot be used is refused in one line', async () => {
  const dir = writePack();
  const refusalOf = async (name: string, content?: string) => {
    const file = join(dir, name);
    if (content !== undefined) writeFileSync(file, content);
    const { code, printed, complaints } = await hear(['annotate', '--pack', file, firstSeed]);
    expect([code, printed]).toEqual([1, []]);
    return complaints.map((line) => line.replace(`${dir}/`, ''));
  };
  const remedy = "name a file that this version's `sidelight pack build` wrote";

  expect(await refusalOf('none.json')).toEqual(['sidelight: none.json does not exist; check the path']);
  expect(await refusalOf('a.json', 'not JSON')).toEqual([`sidelight: a.json is not JSON; ${remedy}`]);
  expect(await refusalOf('b.json', '{"format":"sidelight-pack","version":2}')).toEqual([
    `sidelight: b.json is a pack of version 2; this Sidelight reads version 1; ${remedy}`,
  ]);
  expect(await refusalOf('d.json', '')).toEqual([`sidelight: d.json is not JSON; ${remedy}`]);
  expect(await refusalOf('.')).toEqual([`sidelight: ${dir} is a folder; ${remedy}`]);
  expect(await refusalOf('c.json', '[]')).toEqual([
    expect.stringMatching(/^sidelight: c.json is not a Sidelight pack/),
  ]);
});

test('a pipe that brings nothing is one line', async () => {
  expect((await hear(['annotate', '-'], ' ')).complaints).toEqual([
    'sidelight: standard input holds no text to read; pipe an article in',
  ]);
});

test('another pack is used when it is named', async () => {
  const dir = writePack();
  await hear(['pack', 'build', dir]);
  const { printed } = await hear(
    ['annotate', '--json', '--pack', `${dir}.pack.json`, '-'],
    'In town, the mayor opened the bridge on Monday.',
  );
  const record: ArticleRecord = JSON.parse(printed[0] ?? '');

  expect(record.topic.relevant).toBe(true);
  expect(record.matches.map(({ claim }) => claim.id)).toContain('bridge-opened');
});

test('the table stays within the terminal, and says a repeated sentence once', async () => {
  for (const columns of [60, 80, 132]) {
    const { printed } = await hear(['annotate', firstSeed], '', columns);
    expect(Math.max(...printed.map((line) => line.length))).toBeLessThanOrEqual(columns);
  }
  const { printed } = await hear(['annotate', firstSeed], '', 1000);
  expect(printed.filter((line) => line.includes('The Kremlin stated on Monday that it was pleased'))).toHaveLength(1);
});

test('a page cannot move the cursor of the terminal', async () => {
  const { printed } = await hear(['annotate', '-'], '<title>Ukraine \u001b[2J NATO \u202eolleh</title><p>Text.</p>');

  expect(printed[0]).toBe('-: Ukraine [2J NATO olleh');
});
