/** Stops the extension's background as the browser does when it needs the memory, at a moment of the test's choice. */
import type { Browser, CDPSession } from 'puppeteer-core';
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
  const { browser } = running;
  const worker = await workerOf(running);
  const { targetInfo } = await worker.send('Target.getTargetInfo');
  const ownOfPuppeteer = browser
    .targets()
    .map((target) => (target.type() === 'service_worker' ? target.worker() : null));
  const lookingIn = [worker, ...(await Promise.all(ownOfPuppeteer)).map((own) => own?.client)];
  connected.delete(browser);
  // Chromium lets a worker run on that somebody looks into.
  await Promise.allSettled(lookingIn.map((session) => session?.detach()));
  const session = await browser.target().createCDPSession();
  await session.send('Target.closeTarget', { targetId: targetInfo.targetId });
  await session.detach();
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
    return (
      found &&
      evaluateIn(found, holdAt, path, how).then(
        () => found,
        () => undefined,
      )
    );
  });
  return {
    reached: () => waitFor(`the background at ${path}`, () => evaluateIn(worker, () => (globalThis as Held).isHeld)),
    async release() {
      await evaluateIn(worker, () => (globalThis as Held).release?.());
      await driver.ask('describe-pack', {});
      return evaluateIn(worker, () => (globalThis as Held).rejected ?? []);
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

function workerOf(running: RunningBrowser): Promise<CDPSession> {
  return waitFor('a background that is awake', () => awakeWorker(running));
}

/**
 * The worker as the protocol has it. Puppeteer's own knows the first life of a worker alone, and has none of a next one that
 * Chromium starts under the same name, as it does where the worker is asked for at the moment when it stops.
 */
async function awakeWorker({ browser }: RunningBrowser): Promise<CDPSession | undefined> {
  const known = connected.get(browser);
  // One that was stopped may still be listed.
  const isAwake = (worker: CDPSession) => evaluateIn(worker, () => true).catch(() => false);
  if (known && (await isAwake(known))) return known;
  connected.delete(browser);
  for (const target of browser.targets()) {
    if (target.type() !== 'service_worker') continue;
    const worker = await target.createCDPSession().catch(() => undefined);
    if (!worker || !(await isAwake(worker))) continue;
    connected.set(browser, worker);
    return worker;
  }
  return undefined;
}

/** One for each browser: Chromium stops no worker that somebody else looks into. */
const connected = new WeakMap<Browser, CDPSession>();

/** Runs a function in the worker. */
async function evaluateIn<Given extends readonly string[], Result>(
  worker: CDPSession,
  run: (...given: Given) => Result,
  ...given: Given
): Promise<Result> {
  const expression = `(${run})(...${JSON.stringify(given)})`;
  const { result, exceptionDetails } = await worker.send('Runtime.evaluate', { expression, returnByValue: true });
  if (exceptionDetails) throw new Error(exceptionDetails.text);
  return result.value as Result;
}
