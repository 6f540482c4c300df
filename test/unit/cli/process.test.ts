/** The command as a reader's shell starts it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';

// Every test starts processes, and a busy machine takes its time to.
vi.setConfig({ testTimeout: 60_000 });

const launcher = resolve('cli/sidelight.js');
const version = `${JSON.parse(readFileSync('package.json', 'utf8')).version}\n`;
const node = (...args: readonly string[]) => spawnSync(process.execPath, args, { encoding: 'utf8' });

test('npx runs the command in the checkout, without asking and without a network', () => {
  const cache = mkdtempSync(join(tmpdir(), 'sidelight-npx-'));
  onTestFinished(() => rmSync(cache, { recursive: true }));
  const { stdout, status } = spawnSync('npx', ['sidelight', '--version'], {
    encoding: 'utf8',
    // A port where nobody listens, and a cache that holds nothing.
    env: { PATH: process.env.PATH, HOME: cache, npm_config_cache: cache, npm_config_registry: 'http://127.0.0.1:9/' },
  });

  expect([stdout, status]).toEqual([version, 0]);
});

test('a Node that cannot run TypeScript hands over to the one of the checkout', () => {
  const { stdout, status } = node('--no-strip-types', launcher, '--version');

  expect([stdout, status]).toEqual([version, 0]);
});

test('the exit code survives the handing over', () => {
  const { stderr, status } = node('--no-strip-types', launcher, 'annotate');

  expect(stderr).toBe('sidelight: annotate without a file; name one, or write - and pipe it in\n');
  expect(status).toBe(2);
});

test('the pack that comes with it is found from any folder', () => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [launcher, 'lookup', '--json', 'Ukraine in NATO'], {
    encoding: 'utf8',
    cwd: tmpdir(),
  });

  expect([stderr, status]).toEqual(['', 0]);
  expect(JSON.parse(stdout).searched.sources).toBe(5);
});

test('a reader of the output who leaves early ends it quietly', () => {
  const seeds = Array.from({ length: 40 }, () => 'seeds/*.txt').join(' ');
  const script = `{ "$0" "$1" annotate --json ${seeds}; echo "exit $?" >&2; } | head -c 100`;
  const { stdout, stderr } = spawnSync('sh', ['-c', script, process.execPath, launcher], { encoding: 'utf8' });

  expect(stdout).toHaveLength(100);
  expect(stderr).toBe('exit 0\n');
});

test('an output that cannot be written is one line', () => {
  const { stderr, status } = spawnSync('sh', ['-c', '"$0" "$1" --help > /dev/full', process.execPath, launcher], {
    encoding: 'utf8',
  });

  expect(stderr).toBe('sidelight: the output cannot be written (ENOSPC); check where it goes\n');
  expect(status).toBe(1);
});

test('where there is no terminal the output has no colours', () => {
  expect(node(launcher, 'annotate', 'seeds/000_65eb4fdd0bf32232.txt').stdout).not.toContain('\u001b');
});
