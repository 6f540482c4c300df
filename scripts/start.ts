/**
 * `npm start`: builds the extension and shows it at work on the five articles, or with `npm start -- FILE…` on pages of
 * the reader's own. With a display a browser opens and stays; without one the marks are printed and pictures taken.
 */
import { readFileSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { launchBrowser } from './browsers.ts';
import { buildForTests } from './build-for-tests.ts';
import { showReport } from './demo-report.ts';
import { showWindow } from './demo-window.ts';
import { type BrowserName, browserNames, browserVariables, findBrowser } from './find-browser.ts';
import { articlePages, indexPage } from './news-pages.ts';
import { type ServedPage, servePages } from './page-server.ts';
import { prepareBrowsers } from './prepare-browsers.ts';

try {
  await demonstrate(process.argv.slice(2));
} catch (error) {
  console.error(`sidelight: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}

async function demonstrate(files: readonly string[]): Promise<void> {
  const shown = files.length > 0 ? files.map(readPage) : articlePages();
  const pages = files.length > 0 ? shown : [...shown, indexPage(articlePages())];
  const name = chooseBrowser();
  console.log(`Building Sidelight for ${name === 'chromium' ? 'Chromium' : 'Firefox'} …`);
  const extensionPath = buildForTests(name);
  const server = await servePages(pages);
  const visible = hasDisplay();
  const viewport = { width: 1280, height: 860, deviceScaleFactor: 2 };
  const running = await launchBrowser(name, { extensionPath, visible, viewport });
  try {
    const addresses = shown.map(({ path }) => new URL(path, server.origin).href);
    await (visible ? showWindow(running, addresses) : showReport(running, addresses));
  } finally {
    await running.close();
    await server.close();
  }
}

/** Chromium where there is one, else Firefox; where there is neither, Chromium is installed if that can be done. */
function chooseBrowser(): BrowserName {
  const found = browserNames.find((name) => findBrowser(name));
  if (found) return found;
  if (prepareBrowsers(['chromium']) === undefined) return 'chromium';
  const variables = browserNames.map((name) => browserVariables[name]).join(' or ');
  throw new Error(`no browser found: install Chromium or Firefox, or set ${variables} to the path of the program`);
}

function hasDisplay(): boolean {
  const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (CI) return false;
  return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);
}

/** A page of the reader's own, under its own name, in a folder of its own. Paths count from where npm was called. */
function readPage(file: string, index: number): ServedPage {
  const path = resolve(process.env.INIT_CWD ?? '.', file);
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) throw new Error(`there is no file ${file}`);
  if (!found.isFile()) throw new Error(`${file} is no file: name the HTML files one by one`);
  return { path: `/${index + 1}/${encodeURIComponent(basename(path))}`, html: readFileSync(path) };
}
