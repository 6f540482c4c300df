/** The steps of `npm test`, in order: the cheap before the costly. */

export interface Step {
  readonly name: string;
  /** Commands from `node_modules/.bin`, run one after the other. */
  readonly commands: readonly (readonly string[])[];
  /** The vitest project whose tests are counted, where the step runs one. */
  readonly project?: string;
}

export const testSteps: readonly Step[] = [
  {
    name: 'types',
    commands: ['engine', 'cli', 'scripts', '.', 'test'].map((folder) => ['tsc', '--project', folder]),
  },
  { name: 'lint', commands: [['biome', 'ci', '--error-on-warnings', '.']] },
  tests('repository'),
  tests('unit'),
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

/** Where a vitest project leaves its figures. */
export function reportFile(project: string): string {
  return `.output/test/${project}.json`;
}

function tests(project: string): Step {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile(project)}`];
  return { name: project, project, commands: [['vitest', 'run', '--project', project, ...reporters]] };
}
