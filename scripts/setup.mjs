/**
 * What `npm start` and `npm test` run first: makes a fresh clone ready, then hands over to the script that is named
 * as the first argument. Plain JavaScript without dependencies, because it runs on whatever Node the machine has;
 * what it starts runs on the Node that the lockfile brings.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');
const stamp = join(modules, '.sidelight-lock');
const nodePackage = join(modules, 'node');
const ownNode = join(nodePackage, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
const oldestNode = 20;

/**
 * @param {string} message one line: what is wrong and what to do
 * @returns {never}
 */
function stop(message) {
  console.error(`sidelight: ${message}`);
  process.exit(1);
}

/** The lockfile's fingerprint. An install is whole when its stamp, written last, says the same. */
function lockHash() {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
}

/** Environment without our own Node on the path: the installer must not run on what it is about to replace. */
function machineEnvironment() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.startsWith(modules));
  return { ...process.env, PATH: folders.join(delimiter) };
}

/** The Node that the machine has. A second run is itself on our own Node, as npm puts that first on the path. */
function machineNode() {
  return process.execPath.startsWith(modules) ? 'node' : process.execPath;
}

/**
 * The npm that started us, else the one on the path.
 * @param {readonly string[]} args
 */
function npm(args) {
  const { npm_execpath: script = '' } = process.env;
  const startedByNpm = basename(script).startsWith('npm');
  return spawnSync(startedByNpm ? machineNode() : 'npm', startedByNpm ? [script, ...args] : args, {
    cwd: root,
    env: machineEnvironment(),
    shell: !startedByNpm && process.platform === 'win32',
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}

function installPackages() {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lockHash()) return;
  console.log('sidelight: installing the packages of the lockfile');
  const result = npm(['ci', '--loglevel=error']);
  if (result.error) stop('npm was not found: install Node.js from https://nodejs.org, which brings it');
  if (result.status !== 0) stop('"npm ci" failed, as printed above: mend that and run the same command again');
}

/** @returns {boolean} whether the Node that the lockfile names is there and runs */
function ownNodeRuns() {
  if (!existsSync(ownNode)) return false;
  const { version } = JSON.parse(readFileSync(join(nodePackage, 'package.json'), 'utf8'));
  const result = spawnSync(ownNode, ['--version'], { encoding: 'utf8' });
  return result.status === 0 && result.stdout.trim() === `v${version}`;
}

/** npm may hold back install scripts; the package `node` fetches the runtime in one, so it is then run by hand. */
function installNode() {
  if (ownNodeRuns()) return;
  console.log('sidelight: fetching the Node that the lockfile names');
  const env = machineEnvironment();
  spawnSync(machineNode(), ['installArchSpecificPackage'], {
    cwd: nodePackage,
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (!ownNodeRuns()) stop(`${ownNode} does not run: remove node_modules and run the same command again`);
}

/**
 * Runs a script on our own Node and ends as it ends. Ctrl-C reaches both; the script decides what becomes of it.
 * @param {readonly string[]} args
 */
function handOver(args) {
  const env = { ...process.env, PATH: [join(modules, '.bin'), process.env.PATH].join(delimiter) };
  const child = spawn(ownNode, args, { cwd: root, env, stdio: 'inherit' });
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
}

if (Number.parseInt(process.versions.node, 10) < oldestNode) {
  stop(`Node ${process.versions.node} is too old: install Node ${oldestNode} or later from https://nodejs.org`);
}
installPackages();
installNode();
writeFileSync(stamp, lockHash());
handOver(process.argv.slice(2));
