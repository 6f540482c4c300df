/** The build that is let in to pages on 127.0.0.1 without asking: for the demo, pictures and the end-to-end tests. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { BrowserName } from './find-browser.ts';

const root = join(import.meta.dirname, '..');
const targets = { chromium: 'chrome', firefox: 'firefox' } as const;

/** Where that build of a browser is, once it was made. */
export function testBuild(name: BrowserName): string {
  return join(root, '.output', `${targets[name]}-mv3-test`);
}

/** Where the build is that would be sent to a store, once it was made. */
export function releaseBuild(name: BrowserName): string {
  return join(root, '.output', `${targets[name]}-mv3`);
}

/** Makes the build and gives its folder. Throws with what the builder said when it fails. */
export function buildForTests(name: BrowserName): string {
  build(['build', '--browser', targets[name], '--mode', 'test']);
  return testBuild(name);
}

/** The same for the stores. */
export function buildRelease(name: BrowserName): string {
  build(['build', '--browser', targets[name]]);
  return releaseBuild(name);
}

function build(args: readonly string[]): void {
  const shell = process.platform === 'win32';
  // Without it a build in any other mode has Preact's elements say which line of the source they stand in.
  const env = { ...process.env, NODE_ENV: 'production' };
  const { status, stdout, stderr } = spawnSync('wxt', args, { cwd: root, env, encoding: 'utf8', shell });
  if (status !== 0) throw new Error(`"wxt ${args.join(' ')}" failed:\n${stdout}${stderr}`);
}
