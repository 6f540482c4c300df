import { defineConfig } from 'vitest/config';

/** The files of these suites leave nothing behind that another could meet; a worker takes one after the other as it is. */
const sharingWorkers = { isolate: false, restoreMocks: true, unstubGlobals: true };

/**
 * What drives real browsers, in milliseconds. Two files at a time: a browser leaves half of the time to another, and takes
 * too much memory for more. Projects that differ in their number of workers need an order among them.
 */
const withBrowsers = { isolate: false, maxWorkers: 2, testTimeout: 60_000, hookTimeout: 120_000 };

/** Where tests put something in place of the browser's own API. */
const replacingBrowser = ['test/unit/platform/**/*.test.ts', 'test/unit/entrypoints/**/*.test.ts'];

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      { extends: true, test: { name: 'repository', include: ['test/unit/repository/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.ts'],
          exclude: ['test/unit/repository/**', ...replacingBrowser],
          testTimeout: 60_000,
          ...sharingWorkers,
        },
      },
      { extends: true, test: { name: 'unit-isolated', include: replacingBrowser, testTimeout: 60_000 } },
      { extends: true, test: { name: 'quality', include: ['test/quality/**/*.test.ts'], testTimeout: 60_000 } },
      {
        extends: true,
        test: { name: 'dom', include: ['test/dom/**/*.test.tsx'], environment: 'happy-dom', ...sharingWorkers },
      },
      {
        extends: true,
        test: {
          name: 'page',
          include: ['test/page/**/*.test.ts'],
          sequence: { groupOrder: 1 },
          ...withBrowsers,
        },
      },
      {
        extends: true,
        test: {
          name: 'gallery',
          include: ['test/gallery/**/*.test.ts'],
          sequence: { groupOrder: 2 },
          ...withBrowsers,
        },
      },
      { extends: true, test: { name: 'built', include: ['test/built/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          sequence: { groupOrder: 3 },
          ...withBrowsers,
          // One at a time: what is waited for there, such as a background that starts again, a busy machine puts off.
          maxWorkers: 1,
        },
      },
    ],
  },
});
