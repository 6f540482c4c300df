/**
 * Makes sure that the browsers a command needs are there. On Debian, as root, missing ones are installed from Debian's
 * own packages; everywhere else installing a browser is the reader's business, and one line says what to do.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { type BrowserName, browserVariables, findBrowser } from './find-browser.ts';

const debianPackages: Readonly<Record<BrowserName, string>> = { chromium: 'chromium', firefox: 'firefox-esr' };

/** Headless machines often bring no font at all; without one a page is measured and pictured without its text. */
const fontPackage = 'fonts-liberation';

/**
 * Installs what is missing where that is possible. Gives `undefined` when every browser is there, else the one line
 * that says what to do.
 */
export function prepareBrowsers(needed: readonly BrowserName[]): string | undefined {
  let missing: readonly BrowserName[];
  try {
    missing = needed.filter((name) => !findBrowser(name));
  } catch (error) {
    return (error as Error).message;
  }
  if (missing.length === 0) return undefined;
  if (!isDebian() || process.getuid?.() !== 0) return missingBrowserLine(missing);
  const packages = [...missing.map((name) => debianPackages[name]), fontPackage];
  console.log(`sidelight: installing ${packages.join(', ')} from Debian`);
  const failure = apt(['update']) ?? apt(['install', '-y', '--no-install-recommends', ...packages]);
  return failure ?? (missing.every((name) => findBrowser(name)) ? undefined : missingBrowserLine(missing));
}

/** What to tell a reader whose machine lacks these browsers. */
export function missingBrowserLine(missing: readonly BrowserName[]): string {
  const variables = missing.map((name) => browserVariables[name]);
  return `no ${missing.join(' and no ')} found: install ${missing.length > 1 ? 'them' : 'it'}, or set ${variables.join(' and ')} to the path of the program`;
}

function isDebian(): boolean {
  return existsSync('/etc/os-release') && /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function apt(args: readonly string[]): string | undefined {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const result = spawnSync('apt-get', ['-qq', ...args], { env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  if (result.status === 0) return undefined;
  const reason =
    (result.stderr ?? '').trim().split('\n').at(-1) || String(result.error ?? `exit code ${result.status}`);
  return `"apt-get ${args.join(' ')}" failed: ${reason}`;
}
