/** The release builds as they would be sent to the stores: what they may do, and how many bytes they cost. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';

const output = join(import.meta.dirname, '../../.output');

interface Budget {
  readonly file: string;
  readonly maxGzippedBytes: number;
}

/**
 * The gate, or the sign that it is off, runs in every page of a granted origin; the annotator in every page about the topic;
 * the rest on demand. The background holds the pack, which is the most of it; it is read from disk, by nobody's page.
 */
const budgets: readonly Budget[] = [
  { file: 'gate.js', maxGzippedBytes: 1_000 },
  { file: 'off-sign.js', maxGzippedBytes: 1_000 },
  { file: 'annotator.js', maxGzippedBytes: 28_000 },
  { file: 'background.js', maxGzippedBytes: 135_000 },
];

/** Unpacked, icons and pack included. */
const maxBuildBytes = 1_500_000;

describe.each(['chrome-mv3', 'firefox-mv3'])('%s', (build) => {
  const manifest = JSON.parse(readFileSync(join(output, build, 'manifest.json'), 'utf8'));

  test('asks for nothing at install but what it cannot do without', () => {
    expect(manifest.permissions).toEqual(['activeTab', 'scripting', 'storage', 'contextMenus']);
    expect(manifest.host_permissions).toBeUndefined();
    expect(manifest.content_scripts).toBeUndefined();
  });

  test('leaves nothing that a site could probe for', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
  });

  test.each(budgets)('$file stays within $maxGzippedBytes bytes gzipped', (budget) => {
    expect(overBudget(budget, readFileSync(join(output, build, budget.file)))).toBeUndefined();
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

/** What to tell when a file is too large; `undefined` when it is not. */
function overBudget({ file, maxGzippedBytes }: Budget, content: Buffer): string | undefined {
  const size = gzipSync(content).length;
  return size <= maxGzippedBytes ? undefined : `${file} has ${size} bytes gzipped, its budget is ${maxGzippedBytes}`;
}
