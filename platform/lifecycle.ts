/** Install, update and start of the extension. */
import { runtime, tabs } from './browser.ts';

/** Calls back after install and after every update; `isFirst` tells which. */
export function onInstalled(act: (isFirst: boolean) => void): void {
  runtime.onInstalled.addListener(({ reason }) => act(reason === 'install'));
}

/** Calls back when the browser starts with Sidelight installed. */
export function onStarted(act: () => void): void {
  runtime.onStartup.addListener(act);
}

/** Addresses of our own pages, from one to another. */
export const ownPages = { welcome: '/welcome.html', library: '/library.html' } as const;

/** The version of the extension that runs now. */
export function ownVersion(): string {
  return runtime.getManifest().version;
}

export async function openWelcome(): Promise<void> {
  await tabs.create({ url: runtime.getURL(ownPages.welcome) });
}

/** Opens the options page, or goes to it where it is open. */
export async function openOptions(): Promise<void> {
  await runtime.openOptionsPage();
}

/** Opens the library in a tab of its own, at a place that its address names from the `#` on. */
export async function openLibrary(place: string): Promise<void> {
  await tabs.create({ url: runtime.getURL(`${ownPages.library}${place}`) });
}
