/**
 * Keeps browsers from fetching anything for themselves (updates, settings, dictionaries), so that whatever connection is
 * seen in a run has been asked for by a page or by the extension. Puppeteer's own flags and preferences come first;
 * here is what they leave. Port 1 is refused by browsers without a connection.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Command line of a Chromium; with a port, everything goes through the proxy there, loopback included. */
export function chromiumFlags(proxyPort: number | undefined): readonly string[] {
  const quiet = [
    '--disable-component-update',
    '--component-updater=url-source=http://127.0.0.1:1/',
    '--gaia-url=http://127.0.0.1:1/',
    '--disable-features=NetworkTimeServiceQuerying,AutofillServerCommunication',
    '--no-default-browser-check',
    '--hide-scrollbars',
  ];
  if (proxyPort === undefined) return quiet;
  return [...quiet, `--proxy-server=http://127.0.0.1:${proxyPort}`, '--proxy-bypass-list=<-loopback>'];
}

/** Makes no text field of a new profile fetch the spelling dictionary of the machine's language. */
export function writeChromiumPreferences(userDataDir: string): void {
  const { locale } = Intl.DateTimeFormat().resolvedOptions();
  const blocked = ['en-US', locale, new Intl.Locale(locale).language];
  mkdirSync(join(userDataDir, 'Default'));
  const preferences = { spellcheck: { blocked_dictionaries: blocked } };
  writeFileSync(join(userDataDir, 'Default', 'Preferences'), JSON.stringify(preferences));
}

/** Preferences of a Firefox; with a port, everything goes through the proxy there, loopback included. */
export function firefoxPreferences(proxyPort: number | undefined): Readonly<Record<string, string | number | boolean>> {
  const quiet = {
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'network.prefetch-next': false,
    'dom.push.connection.enabled': false,
    'browser.aboutwelcome.enabled': false,
    'browser.region.update.enabled': false,
  };
  if (proxyPort === undefined) return quiet;
  return {
    ...quiet,
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
  };
}

/** Only with this do release builds heed the test profile's dummy address of Mozilla's settings server. */
export const firefoxEnvironment = { MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' };
