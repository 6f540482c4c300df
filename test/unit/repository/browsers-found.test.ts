import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrowser } from '../../../scripts/find-browser.ts';
import { missingBrowserLine } from '../../../scripts/prepare-browsers.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sidelight-browsers-'));
  for (const name of ['chromium', 'firefox', 'mine']) {
    writeFileSync(join(folder, name), '#!/bin/sh\n');
    chmodSync(join(folder, name), 0o755);
  }
  writeFileSync(join(folder, 'notes.txt'), 'no program');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a browser is found on the path', () => {
  expect(findBrowser('chromium', { PATH: folder })).toBe(join(folder, 'chromium'));
  expect(findBrowser('firefox', { PATH: folder })).toBe(join(folder, 'firefox'));
});

test('the variable goes before the path', () => {
  const mine = join(folder, 'mine');
  expect(findBrowser('firefox', { PATH: folder, SIDELIGHT_FIREFOX: mine })).toBe(mine);
});

test('a variable that leads nowhere is said, not passed over', () => {
  const named = join(folder, 'notes.txt');
  expect(() => findBrowser('chromium', { PATH: folder, SIDELIGHT_CHROMIUM: named })).toThrow(
    `SIDELIGHT_CHROMIUM names ${named}, which is no program that can be run`,
  );
});

test('a missing browser is one line that says what to do', () => {
  expect(missingBrowserLine(['firefox'])).toBe(
    'no firefox found: install it, or set SIDELIGHT_FIREFOX to the path of the program',
  );
  expect(missingBrowserLine(['chromium', 'firefox'])).toBe(
    'no chromium and no firefox found: install them, or set SIDELIGHT_CHROMIUM and SIDELIGHT_FIREFOX to the path of the program',
  );
});
