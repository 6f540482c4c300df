/**
 * Starts a real browser with the built extension in it, for tests, screenshots and the demo, and ends what it started.
 * The two browsers differ in how they load an extension, how they open its pages and what they fetch for themselves;
 * those differences end here.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Browser, launch, type Page, type LaunchOptions as PuppeteerOptions } from 'puppeteer-core';
import { bidi, contextIdOf } from './bidi.ts';
import { type BrowserName, browserVariables, findBrowser } from './find-browser.ts';
import { chromiumFlags, firefoxEnvironment, firefoxPreferences, writeChromiumPreferences } from './quiet-browsers.ts';

export { type BrowserName, browserNames, findBrowser } from './find-browser.ts';

/** The colours that a reader prefers, as `prefers-color-scheme` tells pages. */
export type Scheme = 'light' | 'dark';

export interface LaunchOptions {
  /** Without it, the machine's own. */
  readonly scheme?: Scheme;
  /** Folder of a built extension, such as `.output/chrome-mv3-test`; without it the browser starts bare. */
  readonly extensionPath?: string;
  /** With a window. Headless without. */
  readonly visible?: boolean;
  /** Port on 127.0.0.1 of an HTTP proxy through which every connection of the browser goes, loopback included. */
  readonly proxyPort?: number;
  /** Size of a page in CSS pixels; a visible window ignores it. */
  readonly viewport?: { readonly width: number; readonly height: number; readonly deviceScaleFactor?: number };
}

export interface RunningBrowser {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** As the browser names the extension; `undefined` without one. */
  readonly extensionId: string | undefined;
  /** Opens a file of the extension, such as `options.html`, in a new tab. Throws without an extension. */
  openExtensionPage(file: string): Promise<Page>;
  /** Ends the browser and removes its profile. */
  close(): Promise<void>;
}

/** Starts the browser of that name. Throws, naming the variable that helps, where none is found. */
export function launchBrowser(name: BrowserName, options: LaunchOptions = {}): Promise<RunningBrowser> {
  return name === 'chromium' ? launchChromium(options) : launchFirefox(options);
}

export function launchChromium(options: LaunchOptions = {}): Promise<RunningBrowser> {
  const args = [...chromiumFlags(options.proxyPort)];
  // Chromium's sandbox cannot be set up by root, as which containers usually run.
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  if (options.scheme) args.push(`--blink-settings=preferredColorScheme=${options.scheme === 'dark' ? 0 : 1}`);
  return start('chromium', options, {
    async launch(common) {
      writeChromiumPreferences(common.userDataDir);
      return launch({ ...common, args, pipe: true, enableExtensions: true });
    },
    async open(page, extensionId, file) {
      await page.goto(`chrome-extension://${extensionId}/${file}`);
    },
  });
}

function launchFirefox(options: LaunchOptions = {}): Promise<RunningBrowser> {
  const gecko = options.extensionPath ? readGeckoId(options.extensionPath) : undefined;
  const extraPrefsFirefox = {
    ...firefoxPreferences(options.proxyPort),
    'extensions.webextOptionalPermissionPrompts': false,
    ...(options.scheme && { 'layout.css.prefers-color-scheme.content-override': options.scheme === 'dark' ? 0 : 1 }),
    // Firefox draws the host part of an extension's address by lot; whoever opens its pages must know it beforehand.
    ...(gecko && { 'extensions.webextensions.uuids': JSON.stringify({ [gecko]: firefoxHost }) }),
  };
  return start('firefox', options, {
    launch: (common) =>
      launch({
        ...common,
        browser: 'firefox',
        // Without system access the protocol refuses to open an extension's own pages.
        args: ['--remote-allow-system-access'],
        env: { ...process.env, ...firefoxEnvironment },
        extraPrefsFirefox,
      }),
    async open(page, _extensionId, file) {
      // Puppeteer's own goto never hears of the load, because the page moves to another process; the protocol's does.
      const url = `moz-extension://${firefoxHost}/${file}`;
      await bidi(page.browser()).send('browsingContext.navigate', {
        context: contextIdOf(page),
        url,
        wait: 'complete',
      });
    },
  });
}

/** Any UUID will do. */
const firefoxHost = '5de119b7-0000-4000-8000-5de119b70000';

/** How one browser does what every browser must. */
interface Ways {
  launch(common: PuppeteerOptions & { readonly userDataDir: string }): Promise<Browser>;
  open(page: Page, extensionId: string, file: string): Promise<void>;
}

async function start(name: BrowserName, options: LaunchOptions, ways: Ways): Promise<RunningBrowser> {
  const executablePath = findBrowser(name);
  if (!executablePath) {
    throw new Error(`no ${name} found: install it, or let ${browserVariables[name]} name its executable`);
  }
  const { extensionPath, viewport = { width: 1280, height: 900 }, visible = false } = options;
  const userDataDir = mkdtempSync(join(tmpdir(), `sidelight-${name}-`));
  let browser: Browser | undefined;
  const close = async () => {
    await browser?.close();
    // A browser may still be writing for a moment after it has said goodbye.
    rmSync(userDataDir, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  };
  try {
    const defaultViewport = visible ? null : viewport;
    // A window is the reader's: whoever opened it decides what Ctrl-C means.
    const started = await ways.launch({
      executablePath,
      userDataDir,
      headless: !visible,
      handleSIGINT: !visible,
      defaultViewport,
    });
    browser = started;
    const extensionId = extensionPath ? await started.installExtension(resolve(extensionPath)) : undefined;
    return {
      name,
      browser: started,
      extensionId,
      async openExtensionPage(file) {
        if (!extensionId) throw new Error(`${name} was started without an extension: it has no ${file}`);
        const page = await started.newPage();
        await ways.open(page, extensionId, file);
        return page;
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

function readGeckoId(extensionPath: string): string {
  const manifest: { browser_specific_settings?: { gecko?: { id?: string } } } = JSON.parse(
    readFileSync(join(extensionPath, 'manifest.json'), 'utf8'),
  );
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (!id) throw new Error(`${extensionPath} is no Firefox build: its manifest names no gecko id`);
  return id;
}
