/** Stops the extension's background as the browser does when it needs the memory, at a moment of the test's choice. */
import type { WebWorker } from 'puppeteer-core';
import { evaluateInBrowser } from '../../scripts/bidi.ts';
import type { RunningBrowser } from '../../scripts/browsers.ts';
import { waitFor } from '../../scripts/extension-driver.ts';
import type { Session } from './session.ts';

/** Stops the background; the next event starts another one. */
export async function stopBackground({ running }: Session): Promise<void> {
  if (running.name === 'firefox') {
    const policy = `WebExtensionPolicy.getByID(${JSON.stringify(running.extensionId)})`;
    await evaluateInBrowser(running.browser, `${policy}.extension.terminateBackground()`);
    return;
  }
  await (await workerOf(running)).close();
}

type Held = typeof globalThis & { isHeld?: true; browser?: typeof chrome };
declare const chrome: Record<string, Record<string, Record<string, unknown>>>;

/**
 * Makes Chromium's background wait for ever, or fail, at its calls of one of the browser's functions, such as
 * `storage.sync.get`, until it is stopped. (A debugger that pauses it is no way: Chromium lets the next worker wait for it too.) Gives a
 * promise for the moment when it waits.
 */
export async function holdBackgroundAt(
  { running }: Session,
  path: string,
  how: 'wait' | 'reject' = 'wait',
): Promise<() => Promise<unknown>> {
  const worker = await workerOf(running);
  await worker.evaluate(
    (names, way) => {
      const scope = globalThis as Held;
      for (const api of [chrome, scope.browser]) {
        const keys = names.split('.');
        const name = keys.pop() ?? '';
        const owner = keys.reduce(
          (object: unknown, key) => (object as Record<string, unknown> | undefined)?.[key],
          api,
        );
        if (!owner) continue;
        (owner as Record<string, unknown>)[name] = () => {
          scope.isHeld = true;
          return way === 'reject' ? Promise.reject(new Error('broken')) : new Promise(() => {});
        };
      }
    },
    path,
    how,
  );
  return () => waitFor(`the background at ${path}`, () => worker.evaluate(() => (globalThis as Held).isHeld));
}

async function workerOf({ browser }: RunningBrowser): Promise<WebWorker> {
  const target = await browser.waitForTarget((candidate) => candidate.type() === 'service_worker');
  const worker = await target.worker();
  if (!worker) throw new Error('Chromium’s background is no worker');
  return worker;
}
