/** The release builds as they would be sent to the stores: what they may do, and how many bytes they cost. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';

const output = join(import.meta.dirname, '../../.output');

interface Budget {
  readonly file: string;
  readonly maxGzippedBytes: number;
}

/**
 * The gate, or the sign that it is off, runs in every page of a granted origin; the annotator in every page about the topic;
 * what draws cards in those where one was opened; the rest on demand. The background holds the pack, which is the most of
 * it; it is read from disk, by nobody's page.
 */
const budgets: readonly Budget[] = [
  { file: 'gate.js', maxGzippedBytes: 1_000 },
  { file: 'off-sign.js', maxGzippedBytes: 1_000 },
  { file: 'annotator.js', maxGzippedBytes: 15_000 },
  // For readers who chose dots for marks.
  { file: 'dots.js', maxGzippedBytes: 2_500 },
  // With how differences are shown and lifted, a quotation's lineage, and what a reader can do with a claim.
  { file: 'card.js', maxGzippedBytes: 18_000 },
  // Most of it is the pack with its index, 23,000 phrases; our own ways of saying the claims, which pages are compared with too, bring some
  // 40 kB. What the card, the panel, the popup’s search and the library are told is composed here.
  { file: 'background.js', maxGzippedBytes: 244_000 },
];

/** The popup opens under the reader's hand, the side panel beside the page: with all scripts and styles that they load. */
const maxPageBytes = { 'popup.html': 40_000, 'sidepanel.html': 40_000 };

/** Unpacked, icons and pack included. */
const maxBuildBytes = 1_500_000;

describe.each(['chrome-mv3', 'firefox-mv3'])('%s', (build) => {
  const manifest = JSON.parse(readFileSync(join(output, build, 'manifest.json'), 'utf8'));

  test('asks for nothing at install but what it cannot do without', () => {
    // In Chromium `sidePanel` is no power over pages, and no warning comes with it; in Firefox a sidebar needs none.
    const sidePanel = build.startsWith('chrome') ? ['sidePanel'] : [];
    expect(manifest.permissions).toEqual(['activeTab', 'scripting', 'storage', 'contextMenus', ...sidePanel]);
    expect(manifest.host_permissions).toBeUndefined();
    expect(manifest.content_scripts).toBeUndefined();
  });

  test('offers the panel beside the page, and does not open it by itself', () => {
    const page = build.startsWith('chrome') ? manifest.side_panel.default_path : manifest.sidebar_action.default_panel;
    expect(page).toBe('sidepanel.html');
    expect(manifest.sidebar_action?.open_at_install ?? false).toBe(false);
  });

  test('leaves nothing that a site could probe for', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
  });

  test.each(budgets)('$file stays within $maxGzippedBytes bytes gzipped', (budget) => {
    expect(overBudget(budget, readFileSync(join(output, build, budget.file)))).toBeUndefined();
  });

  test.each(Object.entries(maxPageBytes))('%s stays within %i bytes gzipped with all that it loads', (page, most) => {
    const files = loadedBy(join(output, build), page);
    expect(files.some((file) => file.endsWith('.css'))).toBe(true);
    const contents = Buffer.concat(files.map((file) => readFileSync(join(output, build, file))));
    expect(overBudget({ file: page, maxGzippedBytes: most }, contents)).toBeUndefined();
  });

  test('the whole stays within its budget', () => {
    const sizes = readdirSync(join(output, build), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => statSync(join(entry.parentPath, entry.name)).size);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(maxBuildBytes);
  });
});

test('a file over its budget is named with its size', () => {
  const noise = createHash('shake256', { outputLength: 2_000 }).digest();
  expect(overBudget({ file: 'gate.js', maxGzippedBytes: 1_000 }, noise)).toMatch(/^gate\.js has \d{4} bytes gzipped/);
});

/** A page of the build with the scripts and styles that it loads, and the scripts that these import; each once. */
function loadedBy(folder: string, page: string): readonly string[] {
  const files = new Set([page]);
  for (const file of files) {
    const text = readFileSync(join(folder, file), 'utf8');
    const names = [...text.matchAll(file.endsWith('.html') ? linkedFile : importedFile)];
    for (const [, name = ''] of names) files.add(normalize(join(name.startsWith('/') ? '' : dirname(file), name)));
  }
  return [...files].map((file) => file.replace(/^\//, ''));
}

const linkedFile = /(?:src|href)="([^"]+)"/g;
const importedFile = /(?:from|import)\s*["'`](\.[^"'`]+)["'`]/g;

/** What to tell when a file is too large; `undefined` when it is not. */
function overBudget({ file, maxGzippedBytes }: Budget, content: Buffer): string | undefined {
  const size = gzipSync(content).length;
  return size <= maxGzippedBytes ? undefined : `${file} has ${size} bytes gzipped, its budget is ${maxGzippedBytes}`;
}
