/**
 * Starts a real browser with the built extension in it, for tests, screenshots and the demo, and ends what it started.
 * The two browsers differ in how they load an extension, how they open its pages and what they fetch for themselves;
 * those differences end here.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Browser, type Frame, launch, type Page, type LaunchOptions as PuppeteerOptions } from 'puppeteer-core';
import { type BrowserName, browserVariables, findBrowser } from './find-browser.ts';

export { type BrowserName, browserNames, findBrowser } from './find-browser.ts';

export interface LaunchOptions {
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

export async function launchChromium(options: LaunchOptions = {}): Promise<RunningBrowser> {
  const args = [...chromiumQuiet];
  // Chromium's sandbox cannot be set up by root, as which containers usually run.
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  if (options.proxyPort) {
    args.push(`--proxy-server=http://127.0.0.1:${options.proxyPort}`, '--proxy-bypass-list=<-loopback>');
  }
  const browser = await launch({ ...common('chromium', options), args, pipe: true, enableExtensions: true });
  return withExtension('chromium', browser, options, async (page, id, file) => {
    await page.goto(`chrome-extension://${id}/${file}`);
  });
}

export async function launchFirefox(options: LaunchOptions = {}): Promise<RunningBrowser> {
  const gecko = options.extensionPath ? readGeckoId(options.extensionPath) : undefined;
  const extraPrefsFirefox = {
    ...firefoxQuiet,
    'extensions.webextOptionalPermissionPrompts': false,
    // Firefox draws the host part of an extension's address by lot; whoever opens its pages must know it beforehand.
    ...(gecko && { 'extensions.webextensions.uuids': JSON.stringify({ [gecko]: firefoxHost }) }),
    ...(options.proxyPort && firefoxProxy(options.proxyPort)),
  };
  // Without system access the protocol refuses to open an extension's own pages.
  const args = ['--remote-allow-system-access'];
  // Release builds heed the test profile's dummy address of Mozilla's settings server only with this variable.
  const env = { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' };
  const browser = await launch({ ...common('firefox', options), browser: 'firefox', args, env, extraPrefsFirefox });
  return withExtension('firefox', browser, options, async (page, _id, file) => {
    // Puppeteer's own goto never hears of the load, because the page moves to another process; the protocol's does.
    const url = `moz-extension://${firefoxHost}/${file}`;
    await bidi(browser).send('browsingContext.navigate', { context: contextIdOf(page), url, wait: 'complete' });
  });
}

/** The WebDriver BiDi connection of a Firefox, for commands that puppeteer does not offer. */
export function bidi(browser: Browser): BidiConnection {
  const { connection } = browser as Browser & { readonly connection?: BidiConnection };
  if (!connection) throw new Error('only a Firefox has a WebDriver BiDi connection');
  return connection;
}

/** The name of a Firefox page in that protocol. */
export function contextIdOf(page: Page): string {
  return (page.mainFrame() as Frame & { readonly _id: string })._id;
}

export interface BidiConnection {
  send(command: string, parameters: object): Promise<{ readonly result: unknown }>;
}

/** What Chromium would fetch for itself and puppeteer's own flags do not turn off. Port 1 is refused unasked. */
const chromiumQuiet = [
  '--disable-component-update',
  '--component-updater=url-source=http://127.0.0.1:1/',
  '--gaia-url=http://127.0.0.1:1/',
  '--disable-features=NetworkTimeServiceQuerying',
  '--no-default-browser-check',
  '--hide-scrollbars',
];

/** What Firefox would fetch for itself and puppeteer's test profile does not turn off. */
const firefoxQuiet = {
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.prefetch-next': false,
  'dom.push.connection.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.region.update.enabled': false,
};

/** Any UUID will do. */
const firefoxHost = '5de119b7-0000-4000-8000-5de119b70000';

function firefoxProxy(port: number) {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
  };
}

function common(name: BrowserName, options: LaunchOptions): PuppeteerOptions {
  const executablePath = findBrowser(name);
  if (!executablePath) {
    throw new Error(`no ${name} found: install it, or let ${browserVariables[name]} name its executable`);
  }
  const { viewport = { width: 1280, height: 900 }, visible = false } = options;
  return { executablePath, headless: !visible, defaultViewport: visible ? null : viewport };
}

async function withExtension(
  name: BrowserName,
  browser: Browser,
  { extensionPath }: LaunchOptions,
  open: (page: Page, extensionId: string, file: string) => Promise<void>,
): Promise<RunningBrowser> {
  try {
    const extensionId = extensionPath ? await browser.installExtension(resolve(extensionPath)) : undefined;
    return {
      name,
      browser,
      extensionId,
      async openExtensionPage(file) {
        if (!extensionId) throw new Error(`${name} was started without an extension: it has no ${file}`);
        const page = await browser.newPage();
        await open(page, extensionId, file);
        return page;
      },
      close: () => browser.close(),
    };
  } catch (error) {
    await browser.close();
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
