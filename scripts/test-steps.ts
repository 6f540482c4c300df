/** The steps of `npm test`, in order: the cheap before the costly. */

export interface Step {
  readonly name: string;
  /** Commands from `node_modules/.bin`, run one after the other. */
  readonly commands: readonly (readonly string[])[];
  /** Under which name vitest leaves the figures of the tests that are counted, where the step runs any. */
  readonly report?: string;
}

export const testSteps: readonly Step[] = [
  {
    name: 'types',
    commands: ['engine', 'cli', 'scripts', '.', 'test'].map((folder) => ['tsc', '--project', folder]),
  },
  { name: 'lint', commands: [['biome', 'ci', '--error-on-warnings', '.']] },
  tests('repository'),
  tests('unit', ['unit', 'unit-isolated']),
  tests('quality'),
  tests('dom'),
  tests('page'),
  tests('gallery'),
  {
    name: 'build',
    commands: ['chrome', 'firefox'].flatMap((browser) => [
      ['wxt', 'build', '--browser', browser],
      ['wxt', 'build', '--browser', browser, '--mode', 'test'],
    ]),
  },
  { name: 'web-ext', commands: [['node', 'scripts/lint-build.ts']] },
  tests('built'),
  tests('e2e'),
];

/** Where vitest leaves its figures. */
export function reportFile(report: string): string {
  return `.output/test/${report}.json`;
}

function tests(name: string, projects: readonly string[] = [name]): Step {
  const chosen = projects.flatMap((project) => ['--project', project]);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile(name)}`];
  return { name, report: name, commands: [['vitest', 'run', ...chosen, ...reporters]] };
}
