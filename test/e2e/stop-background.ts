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

type Held = typeof globalThis & { isHeld?: true; browser?: typeof chrome; release?: () => void; rejected?: string[] };
declare const chrome: Record<string, Record<string, Record<string, unknown>>>;

/** A background that waits. */
export interface HeldBackground {
  /** Resolves at the moment when it waits. */
  reached(): Promise<unknown>;
  /** Lets it go on, and gives what it has failed to catch by the time that it has answered another question. */
  release(): Promise<readonly string[]>;
}

/**
 * Makes Chromium's background wait for ever, or fail, at its calls of one of the browser's functions, such as
 * `storage.sync.get`, until it is released or stopped. (A debugger that pauses it is no way: Chromium lets the next worker
 * wait for it too.)
 */
export async function holdBackgroundAt(
  { running, driver }: Session,
  path: string,
  how: 'wait' | 'reject' = 'wait',
): Promise<HeldBackground> {
  const worker = await waitFor('a background that is held', async () => {
    // Awakes one. What answers may have been told to stop and not have come to it yet.
    await driver.ask('describe-pack', {});
    const found = await awakeWorker(running);
    return found?.evaluate(holdAt, path, how).then(
      () => found,
      () => undefined,
    );
  });
  return {
    reached: () => waitFor(`the background at ${path}`, () => worker.evaluate(() => (globalThis as Held).isHeld)),
    async release() {
      await worker.evaluate(() => (globalThis as Held).release?.());
      await driver.ask('describe-pack', {});
      return worker.evaluate(() => (globalThis as Held).rejected ?? []);
    },
  };
}

/** Runs in the background. */
function holdAt(names: string, way: 'wait' | 'reject'): void {
  const scope = globalThis as Held;
  const waiting: (() => void)[] = [];
  scope.release = () => {
    for (const goOn of waiting) goOn();
  };
  const rejected: string[] = [];
  scope.rejected = rejected;
  addEventListener('unhandledrejection', ({ reason }) => rejected.push(String(reason)));
  for (const api of [chrome, scope.browser]) {
    const keys = names.split('.');
    const name = keys.pop() ?? '';
    const owner = keys.reduce((object: unknown, key) => (object as Record<string, unknown> | undefined)?.[key], api);
    if (!owner) continue;
    const functions = owner as Record<string, (...given: unknown[]) => unknown>;
    const original = functions[name];
    functions[name] = (...given) => {
      scope.isHeld = true;
      if (way === 'reject') return Promise.reject(new Error('broken'));
      const goOn = () => {
        functions[name] = original ?? (() => undefined);
        return original?.apply(owner, given);
      };
      return new Promise((resolve) => waiting.push(() => resolve(goOn())));
    };
  }
}

function workerOf(running: RunningBrowser): Promise<WebWorker> {
  return waitFor('a background that is awake', () => awakeWorker(running));
}

async function awakeWorker({ browser }: RunningBrowser): Promise<WebWorker | undefined> {
  for (const target of browser.targets()) {
    const worker = target.type() === 'service_worker' ? await target.worker() : null;
    // One that was stopped may still be listed.
    if (worker && (await worker.evaluate(() => true).catch(() => false))) return worker;
  }
  return undefined;
}
