/**
 * `npm test`: every step in order, each named with its duration; the first that fails ends the run. The last line adds up
 * the tests of all steps. `npm test -- unit e2e` runs only the steps that are named.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { browserNames } from './find-browser.ts';
import { prepareBrowsers } from './prepare-browsers.ts';
import { addCounts, type Counts, closingLine, noTests, readCounts } from './test-counts.ts';
import { reportFile, type Step, testSteps } from './test-steps.ts';

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !testSteps.some((step) => step.name === name));
if (unknown.length > 0) {
  stop(`no step is called ${unknown.join(' or ')}; there are ${testSteps.map((step) => step.name).join(', ')}`);
}
run('wxt', ['prepare']);
const problem = prepareBrowsers(browserNames);
if (problem) stop(problem);

const started = performance.now();
let counts: Counts = noTests;
for (const step of testSteps.filter(({ name }) => chosen.length === 0 || chosen.includes(name))) {
  const stepStarted = performance.now();
  console.log(`\n── ${step.name}`);
  const outcome = runStep(step);
  counts = addCounts(counts, outcome);
  const result = outcome.failed > 0 ? 'failed' : 'passed';
  console.log(`── ${step.name} ${result} in ${secondsSince(stepStarted)}`);
  if (outcome.failed > 0) {
    console.log(`\nThe step "${step.name}" failed for the reason above. It alone: npm test -- ${step.name}`);
    break;
  }
}
console.log(`\nDone in ${secondsSince(started)}`);
console.log(closingLine(counts));
process.exitCode = counts.failed > 0 ? 1 : 0;

function stop(problem: string): never {
  console.error(`sidelight: ${problem}`);
  console.log(closingLine({ passed: 0, failed: 1 }));
  process.exit(1);
}

function runStep(step: Step): Counts {
  if (step.report) rmSync(reportFile(step.report), { force: true });
  const succeeded = step.commands.every(([command = '', ...args]) => run(command, args));
  return readCounts(step.report ? readReport(step.report) : undefined, succeeded, step.report !== undefined);
}

function run(command: string, args: readonly string[]): boolean {
  const env = { ...process.env, NO_UPDATE_NOTIFIER: '1' };
  const shell = process.platform === 'win32';
  return spawnSync(command, args, { env, shell, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
}

function readReport(report: string): string | undefined {
  try {
    return readFileSync(reportFile(report), 'utf8');
  } catch {
    return undefined;
  }
}

function secondsSince(start: number): string {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}
