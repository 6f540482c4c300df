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

export async function openWelcome(): Promise<void> {
  await tabs.create({ url: runtime.getURL('/welcome.html') });
}

/** Opens the options page, or goes to it where it is open. */
export async function openOptions(): Promise<void> {
  await runtime.openOptionsPage();
}
