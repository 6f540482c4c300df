/** The set-up of a fresh clone, played in an empty folder with an npm of our own, so that nothing is fetched. */
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { root } from './tracked-files.ts';

let clone: string;

const ownNode = 'node_modules/node/bin/node';

/** What the stand-in for npm does: it notes that it was called and puts a Node where the package `node` has its own. */
const installs = `
fs.appendFileSync('npm-calls', process.argv.slice(2).join(' ') + '\\n');
fs.mkdirSync('node_modules/node/bin', { recursive: true });
fs.writeFileSync('node_modules/node/package.json', '{"version":"${process.versions.node}"}');
fs.rmSync('${ownNode}', { force: true });
fs.symlinkSync(process.execPath, '${ownNode}');`;

/** The same without the Node, as when npm holds install scripts back; the package's own installer does `byHand`. */
const installsWithoutNode = (byHand: string) => `${installs}
fs.rmSync('${ownNode}');
fs.writeFileSync('node_modules/node/installArchSpecificPackage.js', ${JSON.stringify(byHand)});`;

beforeEach(() => {
  clone = mkdtempSync(join(tmpdir(), 'sidelight-clone-'));
  mkdirSync(join(clone, 'scripts'));
  mkdirSync(join(clone, 'bin'));
  cpSync(join(root, 'scripts/setup.mjs'), join(clone, 'scripts/setup.mjs'));
  writeFileSync(join(clone, 'package-lock.json'), '{}');
  writeFileSync(join(clone, 'scripts/greet.ts'), 'console.log("hello", ...process.argv.slice(2) as string[]);');
});

afterEach(() => rmSync(clone, { recursive: true, force: true }));

test('a fresh clone is installed from the lockfile, and the script runs with its arguments', () => {
  writeNpm(installs);
  expect(setUp('a', 'b')).toMatchObject({ status: 0, stdout: expect.stringContaining('hello a b\n') });
  expect(npmCalls()).toEqual(['ci --loglevel=error']);
});

test('a second run installs nothing', () => {
  writeNpm(installs);
  setUp();
  expect(setUp()).toMatchObject({ status: 0, stdout: 'hello\n' });
  expect(npmCalls()).toHaveLength(1);
});

test('another lockfile is installed anew', () => {
  writeNpm(installs);
  setUp();
  writeFileSync(join(clone, 'package-lock.json'), '{"packages":{}}');
  setUp();
  expect(npmCalls()).toHaveLength(2);
});

test('an install that broke off is not taken for a whole one', () => {
  writeNpm(`${installs}\nprocess.exit(7);`);
  expect(setUp()).toMatchObject({
    status: 1,
    stderr: 'sidelight: "npm ci" failed, as printed above: mend that and run the same command again\n',
  });
  writeNpm(installs);
  expect(setUp()).toMatchObject({ status: 0 });
});

test('a Node that npm did not fetch is fetched by hand', () => {
  writeNpm(installsWithoutNode("require('node:fs').symlinkSync(process.execPath, 'bin/node')"));
  expect(setUp()).toMatchObject({ status: 0 });
});

test('a Node that cannot be fetched is one line', () => {
  writeNpm(installsWithoutNode(''));
  const { status, stderr } = setUp();
  expect(status).toBe(1);
  expect(stderr).toMatch(/^sidelight: .*node does not run: remove node_modules and run the same command again\n$/);
});

test('a machine without npm is told where it comes from', () => {
  expect(setUp()).toMatchObject({
    status: 1,
    stderr: 'sidelight: npm was not found: install Node.js from https://nodejs.org, which brings it\n',
  });
});

test('a Node that is too old is told so in one line', () => {
  const pretend = "Object.defineProperty(process.versions, 'node', { value: '18.20.8' })";
  const args = ['--import', `data:text/javascript,${encodeURIComponent(pretend)}`, 'scripts/setup.mjs'];
  expect(spawnSync(process.execPath, args, { cwd: clone, encoding: 'utf8' })).toMatchObject({
    status: 1,
    stderr: 'sidelight: Node 18.20.8 is too old: install Node 20 or later from https://nodejs.org\n',
  });
});

test('the script’s exit code is the exit code', () => {
  writeNpm(installs);
  writeFileSync(join(clone, 'scripts/greet.ts'), 'process.exit(3);');
  expect(setUp()).toMatchObject({ status: 3 });
});

function writeNpm(script: string) {
  writeFileSync(join(clone, 'bin/npm'), `#!${process.execPath}\nconst fs = require('node:fs');${script}\n`);
  chmodSync(join(clone, 'bin/npm'), 0o755);
}

function setUp(...args: readonly string[]) {
  // Nothing but the stand-in is on the path: the machine's own npm must not come to help.
  const options = { cwd: clone, env: { PATH: join(clone, 'bin') }, encoding: 'utf8' } as const;
  return spawnSync(process.execPath, ['scripts/setup.mjs', 'scripts/greet.ts', ...args], options);
}

function npmCalls(): readonly string[] {
  const file = join(clone, 'npm-calls');
  return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
}
