/** `.ci/run` with a stand-in for npm: whatever `npm test` does, the last line counts and the exit code is honest. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from './tracked-files.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sidelight-ci-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the counts are said last, also when something is printed after them', () => {
  expect(runWith("echo '3 passed, 0 failed'; echo bye")).toMatchObject({ status: 0, lastLine: '3 passed, 0 failed' });
});

test('they are said once', () => {
  expect(runWith("echo '3 passed, 0 failed'").stdout.match(/passed/g)).toHaveLength(1);
});

test('failed tests end with an exit code that says so', () => {
  expect(runWith("echo '3 passed, 2 failed'; exit 1")).toMatchObject({ status: 1, lastLine: '3 passed, 2 failed' });
});

test('a run that dies before it counts is one failure', () => {
  expect(runWith('echo oh; exit 7')).toMatchObject({ status: 7, lastLine: '0 passed, 1 failed' });
});

test('a run that says nothing at all is one failure, even if it claims success', () => {
  expect(runWith('exit 0')).toMatchObject({ status: 1, lastLine: '0 passed, 1 failed' });
});

function runWith(npm: string) {
  writeFileSync(join(folder, 'npm'), `#!/bin/sh\n${npm}\n`);
  chmodSync(join(folder, 'npm'), 0o755);
  const env = { ...process.env, PATH: `${folder}:${process.env.PATH}` };
  const { status, stdout } = spawnSync(join(root, '.ci/run'), { env, encoding: 'utf8' });
  return { status, stdout, lastLine: stdout.trimEnd().split('\n').at(-1) };
}
