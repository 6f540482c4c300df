/**
 * Browsers that all files of a worker share, for suites that change nothing of a browser but its pages: starting one costs
 * more than most files do. What changes more (an extension, permissions, settings) starts a browser of its own.
 */
import { test } from 'vitest';
import { type BrowserName, type LaunchOptions, launchBrowser, type RunningBrowser } from '../scripts/browsers.ts';

/**
 * Hooks that may ask for `browserOf`: the worker's browser of a name, started with those options when it was first asked
 * for, and ended with the worker. Whoever asks closes the pages that it opens, and nothing else.
 */
export const withBrowsers = test
  .extend('startedBrowsers', { scope: 'worker' }, new Map<string, Promise<RunningBrowser>>())
  .extend('browserOf', { scope: 'worker' }, ({ startedBrowsers }, { onCleanup }) => {
    onCleanup(async () => {
      for (const running of startedBrowsers.values()) await (await running).close();
    });
    return (name: BrowserName, options: LaunchOptions = {}): Promise<RunningBrowser> => {
      const key = JSON.stringify([name, options]);
      const running = startedBrowsers.get(key) ?? launchBrowser(name, options);
      startedBrowsers.set(key, running);
      return running;
    };
  });
