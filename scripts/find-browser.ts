/**
 * Where a browser is: the variable that names it, then the names it usually has on the PATH, then the places where
 * macOS and Windows keep applications. Branded Chrome comes last, because it needs the debugging protocol's own way to load
 * an extension and some companies forbid that.
 */
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

export const browserNames: readonly BrowserName[] = ['chromium', 'firefox'];

/** The environment variable that names the executable of a browser and goes before everything else. */
export const browserVariables: Readonly<Record<BrowserName, string>> = {
  chromium: 'SIDELIGHT_CHROMIUM',
  firefox: 'SIDELIGHT_FIREFOX',
};

const commands: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome.exe'],
  firefox: ['firefox-esr', 'firefox', 'firefox.exe'],
};

const applications: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Chromium\\Application\\chrome.exe',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The executable of a browser, or `undefined` where there is none. A variable that is set but leads nowhere throws:
 * whoever set it meant it.
 */
export function findBrowser(name: BrowserName, environment: Environment = process.env): string | undefined {
  const variable = browserVariables[name];
  const named = environment[variable];
  if (named) {
    if (isExecutable(named)) return named;
    throw new Error(`${variable} names ${named}, which is no program that can be run`);
  }
  const folders = (environment.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = commands[name].flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...onPath, ...applications[name]].find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
