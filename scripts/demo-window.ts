/** The demo with a display: a browser window on the first page, until it is closed or Ctrl-C is pressed. */
import type { RunningBrowser } from './browsers.ts';
import { driveExtension } from './extension-driver.ts';

/** Resolves when the reader is done. */
export async function showWindow({ browser, ...running }: RunningBrowser, addresses: readonly string[]): Promise<void> {
  const driver = await driveExtension({ browser, ...running });
  const page = await browser.newPage();
  await page.goto(addresses[0] ?? 'about:blank');
  await driver.close();
  await page.bringToFront();
  console.log('Rest the pointer on an underlined sentence, or press Alt+Shift+J (back: Alt+Shift+K). The pages:');
  for (const address of addresses) console.log(`  ${address}`);
  console.log('Close the window or press Ctrl-C to end.');
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
    browser.once('disconnected', () => resolve());
    // On some systems a browser outlives its last window.
    browser.on('targetdestroyed', async () => {
      if (browser.connected && (await browser.pages()).length === 0) resolve();
    });
  });
}
