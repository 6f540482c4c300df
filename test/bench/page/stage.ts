/** Two browsers of one kind, one with Sidelight and one without, on the same pages. */
import { type BrowserName, launchBrowser, type RunningBrowser } from '../../../scripts/browsers.ts';
import { testBuild } from '../../../scripts/build-for-tests.ts';
import { driveExtension, type ExtensionDriver } from '../../../scripts/extension-driver.ts';
import { type ServedPage, servePages } from '../../../scripts/page-server.ts';
import { median } from '../timing.ts';

export interface Stage {
  /** Where the pages are, such as `http://127.0.0.1:40123`. */
  readonly origin: string;
  readonly off: RunningBrowser;
  readonly on: RunningBrowser;
  readonly driver: ExtensionDriver;
}

/** Sets both browsers up, and takes them down again after the work. The build must have been made. */
export async function onStage<Result>(
  name: BrowserName,
  pages: readonly ServedPage[],
  work: (stage: Stage) => Promise<Result>,
): Promise<Result> {
  const server = await servePages(pages);
  const opened: RunningBrowser[] = [];
  try {
    const off = await launchBrowser(name);
    opened.push(off);
    const on = await launchBrowser(name, { extensionPath: testBuild(name) });
    opened.push(on);
    return await work({ origin: server.origin, off, on, driver: await driveExtension(on) });
  } finally {
    for (const running of opened) await running.close();
    await server.close();
  }
}

/** The figures of one measurement by turns: of one round, and of every round the same. */
export type Rounds<Way extends string, Figures> = Readonly<Record<Way, readonly Figures[]>>;

/** Measures each way in turn, round by round, after rounds that warm up and do not count. */
export async function byTurns<Way extends string, Figures>(
  rounds: number,
  ways: readonly Way[],
  measure: (way: Way) => Promise<Figures>,
  warmUps = 1,
): Promise<Rounds<Way, Figures>> {
  const figures = Object.fromEntries(ways.map((way) => [way, []])) as unknown as Record<Way, Figures[]>;
  for (let round = 0; round < warmUps + rounds; round++) {
    for (const way of ways) {
      const measured = await measure(way);
      if (round >= warmUps) figures[way].push(measured);
    }
  }
  return figures;
}

/** The median of one figure over the rounds. */
export function medianOf<Figures>(rounds: readonly Figures[], figure: (one: Figures) => number): number {
  return median(rounds.map(figure));
}

/** Watches for so long; a span of time to measure in, not one to wait for something. */
export function span(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
